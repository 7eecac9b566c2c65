import { slugify } from '../slugify.ts'
import type { SearchedPage } from './search-record.ts'
import { cleanText } from './words.ts'

/** What a page is called, and where it is. */
export interface PageTitle {
  title: string
  address: string
}

/**
 * What pages are called, a line each. Addresses take as much room as titles do, and most follow from them: only one that does not
 * follow stands there, after a tab.
 */
export const encodeTitles = (pages: Pick<SearchedPage, 'title' | 'address'>[]): string => {
  let folder = '/'
  const lines = pages.map(({ title, address }) => {
    const line = cleanText(title)
    const follows = address === toAddress(folder, line)
    folder = getFolder(address)
    return follows ? line : `${line}\t${address}`
  })
  return lines.join('\n')
}

/** Reads what `encodeTitles` has written. Addresses are worked out when they are asked for, because few of thousands are. */
export const decodeTitles = (text: string): ((page: number) => PageTitle) => {
  let folder = '/'
  const lines = text.split('\n').map((line) => {
    const [title = '', given] = line.split('\t')
    const own = { title, given, folder }
    if (given !== undefined) folder = getFolder(given)
    return own
  })
  return (page) => {
    const line = lines[page]
    if (!line) throw new RangeError(`The search index knows ${lines.length} titles, and none of page ${page}.`)
    return { title: line.title, address: line.given ?? toAddress(line.folder, line.title) }
  }
}

const toAddress = (folder: string, title: string): string => `${folder}${slugify(title)}/`

/** An address without its last part: `/projekt/` of `/projekt/hbg-works/`. */
const getFolder = (address: string): string => address.replace(/[^/]*\/?$/, '')
