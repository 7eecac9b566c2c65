import type { StoredDocument } from '../../content-types/snapshot.ts'
import type { PreviewTexts } from '../../site/content/content.ts'

/** A document to be rendered as if it were published. */
export interface Draft {
  collection: string
  document: StoredDocument
  /** What the page says of itself. */
  texts: PreviewTexts
  /** Renders the page's share image instead of the page. */
  asShareImage?: boolean
}

/** Renders the page of a draft as HTML, or its share image as a `data:` URL. Throws when it cannot be rendered. */
export type RenderDraft = (draft: Draft) => Promise<string>
