import { memo } from '../tracing/memo.ts'
import { getChangedOn } from './changed-on.ts'

/** When any document with a page last changed, as ISO 8601. */
export const getLastChange = memo(({ pageDocuments }): string | undefined => getChangedOn(pageDocuments))

/** When any document of a collection last changed, as ISO 8601. */
export const getLastChangeOf = memo(({ pageDocuments }, collection: string): string | undefined =>
  getChangedOn(pageDocuments.filter((document) => document.collection === collection)),
)
