import { v5 } from 'uuid'
import type { PageDocument } from '../content/content.ts'

/** The UUID namespace of our documents' URNs. */
const documentNamespace = '6f2c1f6e-6b0c-4f0e-9d0a-2f1f0b9c7e55'

/** The URN of a document. It stays the same when the document's address, title or content changes. */
export const getDocumentUrn = ({ collection, id }: Pick<PageDocument, 'collection' | 'id'>): string =>
  `urn:uuid:${v5(`${collection}/${id}`, documentNamespace)}`
