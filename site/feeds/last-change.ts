import type { Content } from '../content/content.ts'
import { defineQuery } from '../content/tracking.ts'
import { getChangedOn } from './changed-on.ts'

const everything = '*'

const findLastChange = defineQuery('last change', ({ pageDocuments }, collection: string): string | undefined =>
  getChangedOn(
    collection === everything ? pageDocuments : pageDocuments.filter((document) => document.collection === collection),
  ),
)

/** When any document with a page last changed, or any of one collection, as ISO 8601. */
export const getLastChange = (content: Content, collection = everything): string | undefined =>
  findLastChange(content, collection)
