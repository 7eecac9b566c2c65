/** When any of several documents last changed, as ISO 8601. */
export const getChangedOn = (documents: readonly object[]): string | undefined =>
  documents
    .map(getDocumentChangedOn)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)

/** When the public version of a document last changed, as ISO 8601. Undefined for vocabulary values. */
export const getDocumentChangedOn = (document: object): string | undefined => {
  const dates = [
    'updatedOn' in document ? document.updatedOn : undefined,
    'publishedOn' in document ? document.publishedOn : undefined,
  ].filter((date) => typeof date === 'string' && !Number.isNaN(Date.parse(date))) as string[]
  return dates.map(toIso).sort().at(-1)
}

/** Sorts documents by date of publication, newest first, those without a date last. */
export const byNewest = (one: { address: string }, other: { address: string }): number => {
  const [first, second] = [getPublishedOn(one), getPublishedOn(other)]
  if (first !== second) return first < second ? 1 : -1
  return one.address < other.address ? -1 : 1
}

const getPublishedOn = (document: object): string =>
  'publishedOn' in document && typeof document.publishedOn === 'string' ? toIso(document.publishedOn) : ''

/** A fast path: stored dates already have this format, and there are thousands. */
const toIso = (date: string): string => (isoDate.test(date) ? date : new Date(date).toISOString())

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
