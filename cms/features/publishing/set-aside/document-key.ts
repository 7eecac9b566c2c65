import { getAddress } from '../../../../content-types/addresses.ts'
import { contentTypes } from '../../../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../../../content-types/snapshot.ts'

/** A document, or settings, among everything that is published. */
export interface DocumentKey {
  /** The collection, or `settingsKind`. */
  collection: string
  /** The document's id, or the slug of the settings. */
  id: string
}

/** A key as one text, to be compared. */
export const toText = ({ collection, id }: DocumentKey): string => `${collection}/${id}`

/** The document whose page, or file beside its page, has an address. Undefined for pages of the site's own. */
export const findDocumentAt = (snapshot: Snapshot, address: string): DocumentKey | undefined => {
  let found: { key: DocumentKey; prefix: string } | undefined
  for (const { slug: collection, custom } of contentTypes) {
    if (!custom.site.address) continue
    for (const { id, slug } of snapshot.collections[collection] ?? []) {
      if (typeof slug !== 'string') continue
      const prefix = getAddress(custom.site.address, slug)
      if (address.startsWith(prefix) && prefix.length > (found?.prefix.length ?? 0))
        found = { key: { collection, id }, prefix }
    }
  }
  return found?.key
}

/** A published document; undefined when it is not there, or for settings. */
export const findDocument = (snapshot: Snapshot, { collection, id }: DocumentKey): StoredDocument | undefined =>
  snapshot.collections[collection]?.find((document) => document.id === id)
