import { feedbackThanks } from '../../content-types/feedback.ts'
import type { Content } from '../content/content.ts'
import { fixedAddresses } from '../content/fixed-addresses.ts'
import { getLaterPageAddresses } from '../content/list-pages.ts'
import { memo } from '../tracing/memo.ts'
import { getDocumentChangedOn } from './changed-on.ts'
import { escapeMarkup } from './escape-markup.ts'
import { getLastChange } from './last-change.ts'

/** The number of pages per file; the standard allows 50,000. */
const pagesPerSitemap = 10_000

/** Pages without content of their own. */
const notIndexed = new Set(['/404/', '/sok/', '/stil/', feedbackThanks])

/** The number of sitemaps: at least one. */
export const countSitemaps = (content: Content): number =>
  Math.max(1, Math.ceil(getEntries(content).length / pagesPerSitemap))

/** The address of one sitemap, counted from 0. */
export const getSitemapAddress = (number: number): string => `/sitemap-${number}.xml`

/** The list of sitemaps. */
export const buildSitemapIndex = (content: Content): string => {
  const changedOn = getLastChange(content)
  return writeXml(
    'sitemapindex',
    Array.from({ length: countSitemaps(content) }, (_, number) =>
      writeEntry('sitemap', content.origin + getSitemapAddress(number), changedOn),
    ),
  )
}

/** One sitemap: the pages for search engines, and when each last changed. */
export const buildSitemap = (content: Content, number: number): string =>
  writeXml(
    'urlset',
    getEntries(content)
      .slice(number * pagesPerSitemap, (number + 1) * pagesPerSitemap)
      .map(({ address, changedOn }) => writeEntry('url', content.origin + address, changedOn)),
  )

interface Entry {
  address: string
  changedOn: string | undefined
}

const getEntries = memo((content): Entry[] => {
  const newest = getLastChange(content)
  const lists = fixedAddresses.filter((address) => !notIndexed.has(address))
  // A document may have a page with its own route file: it is one page, and the document knows when it changed.
  const entries = new Map([
    ...lists.map((address): [string, string | undefined] => [address, newest]),
    // It is not known when a later page of a list last changed: perhaps a document only moved there.
    ...getLaterPageAddresses(content).map((address): [string, string | undefined] => [address, undefined]),
    ...content.pageDocuments.map((document): [string, string | undefined] => [
      document.address,
      getDocumentChangedOn(document),
    ]),
  ])
  return [...entries]
    .map(([address, changedOn]) => ({ address, changedOn }))
    .sort((one, other) => (one.address < other.address ? -1 : 1))
})

const writeEntry = (name: string, address: string, changedOn: string | undefined): string =>
  `<${name}><loc>${escapeMarkup(address)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</${name}>`

const writeXml = (root: string, entries: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</${root}>\n`
