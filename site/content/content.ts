import type { AllSettings, Collections, PageDocument } from './generated/content.ts'
import type { Format } from '../../content-types/format/format.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import type { ShareImage } from '../sharing/card.ts'
import type { UsedFile } from './resolve-files.ts'

/** What every page is given: all that the public may read, with relations in place and addresses known. */
export interface Content extends Collections {
  /** The language in which it is shown: the interface's texts, and how days and numbers are written. */
  language: SiteLanguage
  /** The public address, without a slash at its end. */
  readonly origin: string
  readonly settings: AllSettings
  /** Every document that has a page, in the order of the registry. */
  readonly pageDocuments: readonly PageDocument[]
  /** The document that a preview shows; a publication has none. */
  readonly previewed?: PageDocument
  /** The uploaded files that published documents use. */
  readonly usedFiles: readonly UsedFile[]
}

/** A document that has a page, and the name under which it is shown. */
export const getTitle = (document: PageDocument): string => ('title' in document ? document.title : document.name)

/** What a document is called among others of its kind: the global goals are known by their numbers. */
export const getNameInList = (document: PageDocument): string =>
  document.collection === 'globalGoals' ? `${document.number}. ${document.name}` : getTitle(document)

/** What a previewed page says of itself to whoever looks at it. */
export interface PreviewTexts {
  /** Which content it is that is shown. */
  note: string
  /** That the page could not follow what is written. */
  stale: string
  /** The way to the picture that the page would be shared with. */
  share?: { text: string; address: string }
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro types `Astro.locals` by this name.
  namespace App {
    interface Locals {
      content: Content
      /** The language of the page: `content.language`. */
      language: SiteLanguage
      /** The texts of the interface in that language. */
      t: SiteLanguage['t']
      /** How that language writes days, numbers and lists. */
      format: Format
      /** True at an address whose page does not exist any more. */
      isGone?: boolean
      /** Only a previewed page has it. */
      preview?: PreviewTexts
      /** What the page that was rendered is to be shared with. */
      shareImage?: ShareImage
    }
  }
}

export type * from './generated/content.ts'
export type { Audio, File, Image } from './files.ts'
export type { RichText, RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
