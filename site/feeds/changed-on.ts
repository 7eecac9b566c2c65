/** The moment at which one of several documents last changed, as ISO 8601. */
export const getChangedOn = (documents: readonly object[]): string | undefined =>
  documents
    .map(getDocumentChangedOn)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)

/** The moment at which the public could first read a document as it is, as ISO 8601. Values of vocabularies have none. */
export const getDocumentChangedOn = (document: object): string | undefined => {
  const dates = [
    'updatedOn' in document ? document.updatedOn : undefined,
    'publishedOn' in document ? document.publishedOn : undefined,
  ].filter((date) => typeof date === 'string' && !Number.isNaN(Date.parse(date))) as string[]
  return dates.map(toIso).sort().at(-1)
}

/** Compares documents so that the most recently published stands first; those without a date stand last. */
export const byNewest = (one: { address: string }, other: { address: string }): number => {
  const [first, second] = [getPublishedOn(one), getPublishedOn(other)]
  if (first !== second) return first < second ? 1 : -1
  return one.address < other.address ? -1 : 1
}

const getPublishedOn = (document: object): string =>
  'publishedOn' in document && typeof document.publishedOn === 'string' ? toIso(document.publishedOn) : ''

/** Stored dates are written so already; thousands are asked for. */
const toIso = (date: string): string => (isoDate.test(date) ? date : new Date(date).toISOString())

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
