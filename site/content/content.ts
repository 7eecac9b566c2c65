import type { AllSettings, Collections, PageDocument } from './generated/content.ts'
import type { Format } from '../../content-types/format/format.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import type { ShareImage } from '../sharing/card.ts'
import type { UsedFile } from './resolve-files.ts'

/** The content that every page gets: everything public, with relationships resolved and addresses known. */
export interface Content extends Collections {
  /** The language in which it is shown: the interface's texts, and how days and numbers are written. */
  readonly language: SiteLanguage
  /** The public address, without a trailing slash. */
  readonly origin: string
  readonly settings: AllSettings
  /** Every document that has a page, in the order of the registry. */
  readonly pageDocuments: readonly PageDocument[]
  /** The previewed document; undefined in publications. */
  readonly previewed?: PageDocument
  /** The uploaded files that published documents use. */
  readonly usedFiles: readonly UsedFile[]
}

/** The title of a document that has a page. */
export const getTitle = (document: PageDocument): string => ('title' in document ? document.title : document.name)

/** The name of a document in a list: global goals include their number. */
export const getNameInList = (document: PageDocument): string =>
  document.collection === 'globalGoals' ? `${document.number}. ${document.name}` : getTitle(document)

/** The texts that a preview adds to its page. */
export interface PreviewTexts {
  /** Says which version is shown. */
  note: string
  /** Says that the page could not be updated. */
  stale: string
  /** The link to the page's share image. */
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
      /** True for the address of a removed page. */
      isGone?: boolean
      /** That address, when the page is rendered at another one. */
      goneAddress?: string
      /** Set only for previews. */
      preview?: PreviewTexts
      /** Set by the rendered page: its share image. */
      shareImage?: ShareImage
    }
  }
}

export type * from './generated/content.ts'
export type { Audio, File, Image } from './files.ts'
export type { RichText, RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
