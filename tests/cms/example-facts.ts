import { getAddress } from '../../content-types/addresses.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { getContentType } from '../../content-types/index.ts'
import type { StoredDocument } from '../../content-types/snapshot.ts'
import { toKey, type Facts } from '../../cms/features/quality/facts.ts'
import type { PathState } from '../../cms/features/quality/site-paths.ts'
import { testOrigin } from '../helpers/open-test-cms.ts'

/** A time when the examples are up to date. */
const examplesAreFreshOn = new Date('2026-06-01T08:00:00.000Z')

/** The examples as stored documents, and as facts for the rules. */
export const readExamples = (): { facts: Facts; documents: { collection: string; document: StoredDocument }[] } => {
  const documents = Object.entries(snapshotFromExamples(testOrigin).collections).flatMap(([collection, list]) =>
    list.map((document) => ({ collection, document })),
  )
  const addresses = documents.flatMap(({ collection, document }): [string, PathState][] => {
    const { address } = getContentType(collection).custom.site
    // The key of an example is its slug.
    return address ? [[getAddress(address, document.id), 'public']] : []
  })
  return {
    documents,
    facts: {
      now: examplesAreFreshOn,
      origin: testOrigin,
      documents: new Map(
        documents.map(({ collection, document }) => [toKey({ collection, id: document.id }), document]),
      ),
      paths: new Map(addresses),
      places: new Map(),
      deadLinks: new Map(),
    },
  }
}
