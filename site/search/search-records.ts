import type { Content } from '../content/content.ts'

/** What search knows of one page. */
export interface SearchRecord {
  /** The address of the page. */
  address: string
  /** A page of HTML as Pagefind reads it: weights, filters, metadata and places within the page as `data-pagefind-*`. */
  html: string
}

/** One record for each document that can be found. */
export const getSearchRecords = (content: Content): SearchRecord[] =>
  content.pageDocuments.map((document) => ({ address: document.address, html: '' }))
