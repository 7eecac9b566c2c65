import type { SearchedPage } from './search-record.ts'
import { cleanText } from './words.ts'

/** What a page is called, and where it is. */
export interface PageTitle {
  title: string
  address: string
}

/** How a site makes the last part of an address from a title. Must be the same where titles are written and read. */
export type ToSlug = (title: string) => string

/**
 * What pages are called, a line each. Addresses take as much room as titles do, and most follow from them: only one that does not
 * follow stands there, after a tab. What has no room is an empty line.
 *
 * @param pages those of a group together, the newest first.
 * @param size how many signs the titles may have. Of each group the newest have room.
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

/** Of each group as many pages as fit, from the first on. */
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
 * Reads what `encodeTitles` has written. Addresses are worked out when they are asked for, because few of thousands are.
 *
 * @returns answers what a page is called; undefined when that had no room.
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

/** An address without its last part: `/böcker/` of `/böcker/min-bok/`. */
const getFolder = (address: string): string => address.replace(/[^/]*\/?$/, '')
