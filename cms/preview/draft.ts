import type { StoredDocument } from '../../content-types/snapshot.ts'

/** A document that is to be shown as if it were published. */
export interface Draft {
  collection: string
  document: StoredDocument
  /** What the page says of itself: see `PreviewTexts` in the site's content. */
  texts: { note: string; stale: string }
}

/** Makes the page of a draft, as HTML. Throws when it cannot be made. */
export type RenderDraft = (draft: Draft) => Promise<string>
