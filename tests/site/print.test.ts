import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as cheerio from 'cheerio'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { feedbackAction } from '../../content-types/feedback.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { findHtmlFaults } from '../helpers/html-faults.ts'
import { searchBoxScript } from '../../site/search/search-box.ts'
import { openExampleSite, printExampleSite, type Printed } from '../helpers/open-example-site.ts'
import { getAnchors, getElements, getReferences, type Reference } from '../helpers/page-references.ts'

const { origin } = snapshotFromExamples()
const client = fileURLToPath(new URL('../client', pathToFileURL(inject('siteEntry'))))
/** What the publisher adds to what is printed, and where the CMS takes the form with feedback. */
const addedByOthers = ['/pagefind/', feedbackAction]
/** Pages that need scripts for what nobody could do without them: filters, search, the player. */
const pagesWithScripts = /^\/(projekt|effekter|sok|podd(\/[^/]+)*)\/$/

/** Addresses that open a program of the reader's: mail, telephone, podcast apps. */
const opensApp = /^(mailto|tel|sms|data|podcast|podcasts|pcast|itpc|feed|overcast|pktc|antennapod-subscribe):/

let site: Site
let printed: Map<string, Printed>
let pages: [address: string, html: string][]
const text = (address: string): string => printed.get(address)?.body.toString() ?? ''

beforeAll(async () => {
  site = await openExampleSite()
  printed = await printExampleSite()
  pages = [...printed]
    .filter(([, { contentType }]) => contentType === 'text/html')
    .map(([address, { body }]) => [address, body.toString()])
})

describe('the printed example site', () => {
  it('answers every address with 200 and a type', () => {
    expect(printed.size).toBeGreaterThan(80)
    const wrong = [...printed].filter(
      ([, { status, contentType, body }]) => status !== 200 || !contentType || !body.length,
    )
    expect(wrong.map(([address, { status, contentType }]) => `${address}: ${status} ${contentType}`)).toEqual([])
  })

  it('has every address of the contract', () => {
    const contract = [
      '/',
      '/projekt/',
      '/projekt/hbg-works/',
      '/projekt/hbg-works/index.json',
      '/effekter/',
      '/utmaningar/',
      '/sok/',
      '/podd/',
      '/podd/feed.xml',
      '/feed.xml',
      '/oppna-data/',
      '/data/projekt.json',
      '/data/projekt.csv',
      '/data/effekter.csv',
      '/data/dcat.rdf',
      '/om/',
      '/tillganglighet/',
      '/integritet/',
      '/sitemap-index.xml',
      '/robots.txt',
      '/404.html',
    ]
    expect(contract.filter((address) => !printed.has(address))).toEqual([])
  })

  it('says what is not there with a page, in the same look', async () => {
    const response = await site.render('/finns-inte/')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1')
  })

  it('is the same bytes when another process prints it', () => {
    const script = `
      import { createHash } from 'node:crypto'
      import { readFileSync } from 'node:fs'
      const { openSite } = await import(process.argv[1])
      const site = openSite(JSON.parse(readFileSync(0, 'utf8')))
      const hashes = {}
      for (const address of site.addresses) {
        const response = await site.render(address)
        hashes[address] = createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex')
      }
      const records = createHash('sha256').update(JSON.stringify(site.searchRecords)).digest('hex')
      console.log(JSON.stringify({ hashes, records }))`
    const output = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', script, pathToFileURL(inject('siteEntry')).href],
      {
        input: JSON.stringify(snapshotFromExamples()),
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' },
      },
    )
    const other = JSON.parse(output.slice(output.indexOf('{'))) as { hashes: Record<string, string>; records: string }
    const hash = (value: string | Buffer): string => createHash('sha256').update(value).digest('hex')
    expect(Object.keys(other.hashes)).toEqual([...printed.keys()])
    expect(
      [...printed].filter(([address, { body }]) => hash(body) !== other.hashes[address]).map(([address]) => address),
    ).toEqual([])
    expect(other.records).toBe(hash(JSON.stringify(site.searchRecords)))
  })
})

describe('what pages point at', () => {
  const used = (): Set<string> =>
    new Set([
      ...site.usedFiles.map(({ address }) => address),
      // Drawn by the publisher, from what the site says.
      ...site.addresses.flatMap((address) => site.getShareImage(address)?.address ?? []),
    ])
  const toPath = (address: string, base: string): { path: string; hash: string } | undefined => {
    const url = new URL(address, `${origin}${base}`)
    return url.origin === origin ? { path: url.pathname, hash: decodeURIComponent(url.hash.slice(1)) } : undefined
  }
  const exists = (path: string): boolean =>
    printed.has(path) ||
    used().has(path) ||
    addedByOthers.some((start) => path.startsWith(start)) ||
    (path.includes('.') && existsSync(join(client, decodeURIComponent(path)))) ||
    site.redirects.some(({ from }) => from === path)

  it('exists: every page, anchor, image and file', () => {
    const anchors = new Map(pages.map(([address, html]) => [address, getAnchors(html)]))
    const known = new Map<string, boolean>()
    // By what is missing: one missing page may be linked from every other.
    const broken = new Map<string, Set<string>>()
    const report = (fault: string, address: string): void => {
      broken.set(fault, (broken.get(fault) ?? new Set()).add(address))
    }
    for (const [address, html] of pages) {
      for (const { where, address: target } of getReferences(html)) {
        if (opensApp.test(target)) continue
        const found = toPath(target, address)
        if (!found) continue
        if (!known.has(found.path)) known.set(found.path, exists(found.path))
        if (!known.get(found.path)) report(`${where} leads to ${target}, which does not exist`, address)
        // `#t=` is a time in a player, `#:~:` a browser's own way to mark text.
        else if (found.hash && !/^(t=|:~:)/.test(found.hash) && anchors.get(found.path)?.has(found.hash) === false)
          report(`${where} leads to ${target}, but no such place is there`, address)
      }
    }
    const lines = [...broken].map(([fault, on]) => `${fault}: on ${on.size} page(s), such as ${[...on][0]}`)
    expect(lines).toEqual([])
  })

  it('is on the site itself, as far as a browser fetches it without a click', () => {
    const isForeign = (one: Reference, base: string): boolean =>
      one.isLoaded && !one.address.startsWith('data:') && !toPath(one.address, base)
    const foreign = pages.flatMap(([address, html]) =>
      getReferences(html)
        .filter((one) => isForeign(one, address))
        .map((one) => `${address}: ${one.where} ${one.address}`),
    )
    expect(foreign).toEqual([])
  })

  it('is reachable: every page is linked from another', () => {
    const linked = new Set(
      pages.flatMap(([address, html]) =>
        getReferences(html)
          .filter(({ where }) => where === 'a[href]')
          .map((one) => toPath(one.address, address)?.path),
      ),
    )
    const alone = pages
      .map(([address]) => address)
      .filter((address) => !linked.has(address) && !address.startsWith('/404') && !isUnlisted(address))
    expect(alone).toEqual([])
  })

  it('uses no uploaded file that nothing points at', () => {
    const everything = [...printed.values()]
      .filter(({ contentType }) => /text|json|xml/.test(contentType))
      .map(({ body }) => body.toString())
      .join('\n')
    expect(site.usedFiles.filter(({ address }) => !everything.includes(address)).map(({ address }) => address)).toEqual(
      [],
    )
  })

  const isUnlisted = (address: string): boolean =>
    cheerio.load(text(address))('meta[name="robots"][content*="noindex"]').length > 0
})

describe('every page', () => {
  const forEachPage = (check: ($: cheerio.CheerioAPI, address: string) => string[]): string[] =>
    pages.flatMap(([address, html]) => check(cheerio.load(html), address).map((fault) => `${address}: ${fault}`))

  it('is valid HTML', async () => {
    const faults: string[] = []
    await Promise.all(
      pages.map(async ([address, html]) =>
        faults.push(...(await findHtmlFaults(html)).map((fault) => `${address}: ${fault}`)),
      ),
    )
    expect(faults.slice(0, 60), `${faults.length} faults in all`).toEqual([])
  })

  it('has a language, a title of its own, a description and one main heading', () => {
    const titles = new Map<string, string>()
    expect(
      forEachPage(($, address) => {
        const title = $('head > title').text().trim()
        const twin = titles.get(title)
        titles.set(title, address)
        return [
          $('html').attr('lang') === 'sv' ? '' : 'html has no lang="sv"',
          title ? '' : 'has no title',
          twin ? `has the same title as ${twin}` : '',
          $('meta[name="description"]').attr('content')?.trim() ? '' : 'has no description',
          $('h1').length === 1 ? '' : `has ${$('h1').length} h1`,
          $('main').length === 1 ? '' : `has ${$('main').length} main`,
        ].filter(Boolean)
      }),
    ).toEqual([])
  })

  it('has headings in order, without steps left out', () => {
    expect(
      forEachPage(($) => {
        const levels = $('h1, h2, h3, h4, h5, h6')
          .toArray()
          .map((element) => Number(element.tagName[1]))
        return levels.flatMap((level, index) =>
          index && level > levels[index - 1]! + 1 ? [`h${levels[index - 1]} is followed by h${level}`] : [],
        )
      }),
    ).toEqual([])
  })

  it('can be shared: canonical address, title, description and picture', () => {
    expect(
      forEachPage(($, address) => {
        if (address.startsWith('/404') || $('meta[name="robots"][content*="noindex"]').length) return []
        const og = (name: string): string => $(`meta[property="og:${name}"]`).attr('content') ?? ''
        return [
          $('link[rel="canonical"]').attr('href') === `${origin}${address}`
            ? ''
            : `canonical is ${$('link[rel="canonical"]').attr('href')}`,
          og('title') ? '' : 'has no og:title',
          og('description') ? '' : 'has no og:description',
          og('image').startsWith(`${origin}/`) ? '' : `og:image is "${og('image')}"`,
          $('link[rel="alternate"][type="application/rss+xml"]').length ? '' : 'points at no feed',
        ].filter(Boolean)
      }),
    ).toEqual([])
  })

  it('leads to the accessibility statement', () => {
    expect(
      forEachPage(($) => ($('a[href="/tillganglighet/"]').length ? [] : ['has no link to /tillganglighet/'])),
    ).toEqual([])
  })

  it('ships no script but JSON-LD, unless it is one of those that need it', () => {
    expect(
      forEachPage(($, address) => {
        if (pagesWithScripts.test(address)) return []
        return (
          $('script:not([type="application/ld+json"])')
            .toArray()
            // The box in the header keeps what is searched for out of the request.
            .filter((element) => $(element).html() !== searchBoxScript)
            .map((element) => `ships ${$.html(element).slice(0, 120)}`)
        )
      }),
    ).toEqual([])
  })

  it('runs nothing that stands in an attribute, and leaves no word of a program', () => {
    expect(
      forEachPage(($) => [
        ...getElements($).flatMap(({ attributes }) => Object.keys(attributes).filter((name) => name.startsWith('on'))),
        ...$('a[href^="javascript:" i]')
          .toArray()
          .map(() => 'a javascript: address'),
        ...[
          ...$('main')
            .text()
            .matchAll(/\b(undefined|NaN|\[object Object\]|Invalid Date)\b|\[object Object\]/g),
        ].map(([word]) => `says ${word}`),
      ]),
    ).toEqual([])
  })

  it('has JSON-LD that can be read', () => {
    const wrong = pages.flatMap(([address, html]) => {
      const $ = cheerio.load(html)
      return $('script[type="application/ld+json"]')
        .toArray()
        .flatMap((element) => {
          try {
            const value = JSON.parse($(element).text()) as Record<string, unknown>
            return '@context' in value ? [] : [`${address}: no @context`]
          } catch (error) {
            return [`${address}: ${String(error)}`]
          }
        })
    })
    expect(wrong).toEqual([])
  })
})

describe('the sitemap', () => {
  it('lists exactly the pages that may be indexed', () => {
    const locations = (address: string): string[] =>
      cheerio
        .load(text(address), { xml: true })('loc')
        .toArray()
        .map((element) => cheerio.load(element, { xml: true }).text().trim().replace(origin, ''))
    const listed = locations('/sitemap-index.xml').flatMap(locations)
    const indexable = pages.filter(
      ([address, html]) =>
        !address.startsWith('/404') && !cheerio.load(html)('meta[name="robots"][content*="noindex"]').length,
    )
    expect(listed.toSorted()).toEqual(indexable.map(([address]) => address).toSorted())
  })

  it('is named in robots.txt', () => {
    expect(text('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`)
  })
})

describe('the compiled site', () => {
  it('carries no code of the CMS, of a database or of sharp', () => {
    const chunks = execFileSync('find', [join(client, '../server'), '-name', '*.mjs'], { encoding: 'utf8' })
      .trim()
      .split('\n')
    const wrong = chunks.filter((path) =>
      /from\s*["'](payload|@payloadcms|mongodb|mongoose|next|@libsql|drizzle-orm)["'/]/.test(
        readFileSync(path, 'utf8'),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('has no page that was made when it was compiled: each must come from content', () => {
    expect(execFileSync('find', [client, '-name', '*.html'], { encoding: 'utf8' }).trim()).toBe('')
  })
})
