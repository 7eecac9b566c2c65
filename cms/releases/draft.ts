import type { StoredDocument } from '../../content-types/snapshot.ts'
import type { PreviewTexts } from '../../site/content/content.ts'

/** A document that is to be shown as if it were published. */
export interface Draft {
  collection: string
  document: StoredDocument
  /** What the page says of itself. */
  texts: PreviewTexts
  /** Asks for the picture that the page would be shared with, in the place of the page. */
  asShareImage?: boolean
}

/** Makes the page of a draft, as HTML; or its picture for sharing, as a `data:` address. Throws when it cannot be made. */
export type RenderDraft = (draft: Draft) => Promise<string>
