import { cleanContent } from './fields/clean-content.ts'
import type { ContentType } from './roles.ts'
import type { StoredDocument } from './snapshot.ts'

const cleaned = new WeakMap<StoredDocument, StoredDocument>()

/**
 * A document as pages can hold it. The CMS cleans what it stores; this is for what was stored before it did. Documents that have not
 * changed are the same objects from one snapshot to the next, and are looked through once.
 */
export const getClean = ({ fields }: ContentType, stored: StoredDocument): StoredDocument => {
  const known = cleaned.get(stored)
  if (known) return known
  const clean = cleanContent(fields, stored)
  cleaned.set(stored, clean)
  return clean
}
