import * as cheerio from 'cheerio'
import { describe, expect, it } from 'vitest'
import { printExampleSite, type Printed } from '../helpers/open-example-site.ts'

/** Pages and feeds to which no link on the site leads, and how people come to them all the same. */
const unlinked: { pattern: RegExp; reason: string }[] = [
  { pattern: /^\/404\.html$/, reason: 'the server answers with it at addresses that do not exist' },
  { pattern: /^\/stil\/$/, reason: 'those who work on the site are told of it in its documentation' },
  { pattern: /^\/tillganglighet\/tack\/$/, reason: 'the form for feedback leads there once it is sent' },
  { pattern: /^\/podd\/[^/]+\/spelare\/$/, reason: 'other sites embed the player' },
]

const isPageOrFeed = ({ contentType }: Printed): boolean => ['text/html', 'application/rss+xml'].includes(contentType)

/** Where the links of a page lead on the site: those in the text, and those that tell feed readers of its feeds. */
const readLinks = (html: string, address: string): string[] => {
  const $ = cheerio.load(html)
  const page = new URL(address, 'https://vitrin.example.se')
  return $('a[href], area[href], link[rel="alternate"][type="application/rss+xml"]')
    .toArray()
    .map((element) => new URL($(element).attr('href')!, page))
    .filter(({ origin }) => origin === page.origin)
    .map(({ pathname }) => decodeURI(pathname))
}

/** Every address that is reached from the front page by following links from page to page. */
const follow = (site: Map<string, Printed>): Set<string> => {
  const reached = new Set(['/'])
  // What is added while the set is gone through is gone through as well.
  for (const address of reached) {
    const page = site.get(address)
    if (page?.contentType !== 'text/html') continue
    for (const link of readLinks(page.body.toString(), address)) reached.add(link)
  }
  return reached
}

const findUnreached = (site: Map<string, Printed>): string[] => {
  const reached = follow(site)
  return [...site].flatMap(([address, printed]) => (isPageOrFeed(printed) && !reached.has(address) ? [address] : []))
}

const unreached = printExampleSite().then(findUnreached)

describe('the front page', () => {
  it('leads to every page and feed of the site, over other pages, but for those of which it is said why not', async () => {
    const forgotten = (await unreached).filter((address) => !unlinked.some(({ pattern }) => pattern.test(address)))
    expect(
      forgotten,
      'No link leads to these. Link to them from a list, a menu or another page, or say in `unlinked` how people come there.',
    ).toEqual([])
  })

  it('leads to none of those of which it is said that no link does', async () => {
    for (const { pattern, reason } of unlinked)
      expect(
        (await unreached).filter((address) => pattern.test(address)),
        `${String(pattern)}: ${reason}`,
      ).not.toEqual([])
  })

  it('is missed as a way when a link is taken away', async () => {
    const site = new Map(await printExampleSite())
    for (const [address, printed] of site) {
      if (printed.contentType !== 'text/html') continue
      const body = Buffer.from(printed.body.toString().replaceAll('href="/projekt/badkollen/', 'href="/'))
      site.set(address, { ...printed, body })
    }
    expect(findUnreached(site)).toContain('/projekt/badkollen/')
  })
})
