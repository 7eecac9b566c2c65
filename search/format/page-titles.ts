import type { SearchedPage } from './search-record.ts'
import { cleanText } from './words.ts'

/** The title and address of a page. */
export interface PageTitle {
  title: string
  address: string
}

/** Derives the last part of an address from a title. Must be the same where titles are written and read. */
export type ToSlug = (title: string) => string

/**
 * Encodes the titles of pages, one per line. Addresses are as long as titles, and most can be derived from them: only one that
 * cannot is added, after a tab. A title that does not fit is an empty line.
 *
 * @param pages ordered by group, newest first.
 * @param size the total length of the titles, in characters. The newest pages of each group come first.
 */
export const encodeTitles = (
  pages: Pick<SearchedPage, 'title' | 'address' | 'group'>[],
  size: number,
  toSlug: ToSlug,
): string => {
  const hasRoom = chooseNewest(pages, size)
  let folder = '/'
  const lines = pages.map((page, index) => {
    if (!hasRoom.has(index)) return ''
    const title = cleanText(page.title)
    const follows = title !== '' && page.address === toAddress(folder, title, toSlug)
    folder = getFolder(page.address)
    return follows ? title : `${title}\t${page.address}`
  })
  return lines.join('\n')
}

/** Chooses the newest pages of each group, as many as fit. */
const chooseNewest = (pages: Pick<SearchedPage, 'title' | 'group'>[], size: number): Set<number> => {
  const counts = new Map<string, number>()
  const places = pages.map(({ group, title }, index) => {
    const place = counts.get(group) ?? 0
    counts.set(group, place + 1)
    return { index, place, length: title.length + 1 }
  })
  const chosen = new Set<number>()
  let left = size
  for (const { index, length } of places.sort((one, other) => one.place - other.place)) {
    left -= length
    if (left < 0) break
    chosen.add(index)
  }
  return chosen
}

/**
 * Decodes what `encodeTitles` wrote. Addresses are derived on demand, because few of thousands are needed.
 *
 * @returns a function that returns the title and address of a page; undefined when it did not fit.
 */
export const decodeTitles = (text: string, toSlug: ToSlug): ((page: number) => PageTitle | undefined) => {
  let folder = '/'
  const lines = text.split('\n').map((line) => {
    const [title = '', given] = line.split('\t')
    const own = { title, given, folder }
    if (given !== undefined) folder = getFolder(given)
    return own
  })
  return (page) => {
    const { title, given, folder: parent } = lines[page] ?? { title: '', folder }
    return title || given !== undefined ? { title, address: given ?? toAddress(parent, title, toSlug) } : undefined
  }
}

const toAddress = (folder: string, title: string, toSlug: ToSlug): string => `${folder}${toSlug(title)}/`

/** An address without its last part: `/projekt/` for `/projekt/hbg-works/`. */
const getFolder = (address: string): string => address.replace(/[^/]*\/?$/, '')
