import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes } from '../../content-types/index.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { getSiteLanguage } from '../../site/i18n/index.ts'
import { fill } from '../../site/i18n/message.ts'
import { makeLanguage } from '../helpers/made-up-language.ts'
import {
  openNextSite,
  openPreviewWith,
  openSiteWith,
  printAddress,
  printSite,
  type Printed,
} from '../helpers/open-example-site.ts'
import { translateContent } from '../helpers/translated-content.ts'
import { readFile, readTexts } from '../helpers/words-in-file.ts'
import '../setup/provided.ts'

/** A language that nobody speaks, and content in it: whatever is in Swedish letters then was fixed in place. */
const language = makeLanguage()
const snapshot = translateContent(snapshotFromExamples(), language.code)

/** What is written so in every language: formats, units, codes, names of programs, and words that standards lay down. */
const sameEverywhere = new Set(
  (
    'Vitrin podcast Government Education Language Learning yes no full trailer bonus serial episodic host guest cast Pocket Casts Overcast AntennaPod ' +
    'SEK CC DCAT AP SE noindex summary large image website article width device initial scale light dark svg width ' +
    'png jpg mp pdf csv json xml rdf webp avif PDF CSV JSON VTT SRT WEBVTT true false Yes User agent Allow Sitemap ' +
    language.code
  ).split(' '),
)

// Kinds of numbers by which others know a document are names in the data, as its columns are.
for (const { custom } of contentTypes.flatMap(({ fields }) => getDataFields(fields)))
  if (custom?.site?.structuredData === 'identifier' && custom.site.openData) sameEverywhere.add(custom.site.openData)

// The page about the style calls colours and distances as the style sheet does.
for (const [, name = ''] of readFileSync('site/styles/tokens.css', 'utf8').matchAll(/--([\w-]+):/g))
  for (const part of name.split('-')) sameEverywhere.add(part)

/** What is no word: addresses, ids, moments, colours, and code that other sites put on their pages. */
const noWords =
  /\{\w+\}|\b(?:application|audio|image|text|video)\/[\w.+-]+|https?:\/\/[^\s"'<>]+|urn:uuid:[\w-]+|mailto:\S+|[\w.+-]+@[\w-]+\.[\w.]+|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\d{4}-\d\d-\d\dT[\d:.]+Z|\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT|#[0-9a-f]{6}\b|PT[\dHMS]+|<\/?\w+[^>]*>|(^|\s)\/[\w./-]+|(?:[\w-]+\.)+[a-z]\w{1,3}\b|cc0?-[\w.-]*/gi

/** The words in Swedish letters in a text. */
const findLatin = (text: string): string[] =>
  (text.replaceAll(noWords, ' ').match(/[a-zåäöéü]{2,}/gi) ?? []).filter((word) => !sameEverywhere.has(word))

const findAll = (texts: string[]): string[] =>
  texts
    .filter((text) => findLatin(text).length > 0)
    .map((text) => `${findLatin(text).join(' ')}: ${text.trim().slice(0, 100)}`)

let site: Site
let printed: Map<string, Printed>
beforeAll(async () => {
  site = await openSiteWith(snapshot, language)
  printed = await printSite(site)
})

describe('the site in another language', () => {
  it('says no word of Swedish, at any address', () => {
    const wrong = [...printed].flatMap(([address, file]) =>
      findAll(readFile(file)).map((found) => `${address} ${found}`),
    )
    expect(printed.size).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  it('says none where pages are gone or never were', async () => {
    for (const address of ['/finns-inte/', ...site.gone])
      expect(findAll(readFile(await printAddress(site, address))), address).toEqual([])
  })

  it('says none on pictures for sharing, nor where search looks', () => {
    const cards = site.addresses.flatMap((address) => readTexts(site.getShareImage(address)?.card))
    expect(cards.length).toBeGreaterThan(100)
    expect(findAll(cards)).toEqual([])
    const records = site.searchRecords.flatMap((record) => readTexts(record))
    expect(records.length).toBeGreaterThan(100)
    expect(findAll(records)).toEqual([])
  })

  it('says none in previews of what is not written yet', async () => {
    const preview = await openPreviewWith(snapshot, undefined, language)
    const texts = { note: '', stale: '' }
    for (const collection of ['projects', 'challenges', 'episodes', 'pages']) {
      const response = await preview.render(collection, { id: 'ny', slug: 'ny' }, texts)
      const page = {
        status: response.status,
        contentType: 'text/html',
        body: Buffer.from(await response.arrayBuffer()),
      }
      expect(findAll(readFile(page)), collection).toEqual([])
    }
  })

  it('names its own language everywhere', () => {
    for (const [address, { body }] of printed) {
      const named = [
        ...body
          .toString()
          .matchAll(/\b(?:xml:lang|lang|srclang|hreflang|inLanguage|language)(?:&quot;|["'])?[=:>]\s*["']?([\w-]+)/g),
      ]
      for (const [whole, code] of named) expect(code, `${address} ${whole}`).toBe(language.code)
      expect(body.toString(), address).not.toMatch(/sv[-_]SE|language\/SWE/)
    }
    expect(printed.get('/')!.body.toString()).toContain('<html lang="uk"')
    expect(printed.get('/')!.body.toString()).toContain('content="uk_UA"')
    expect(printed.get('/oppna-data/')!.body.toString()).toContain('deed.uk')
    expect(printed.get('/data/dcat.rdf')!.body.toString()).toContain('language/UKR')
  })

  it('takes over no page of a site in Swedish', async () => {
    const swedish = await openSiteWith(snapshot)
    await swedish.render('/')
    const next = await openNextSite(snapshot, swedish, language)
    expect(next.isUnchanged('/')).toBe(false)
    const same = await openNextSite(snapshot, swedish)
    expect(same.isUnchanged('/')).toBe(true)
  })
})

describe('the scripts of pages', () => {
  const client = fileURLToPath(new URL('../client/_astro/', pathToFileURL(inject('siteEntry'))))
  /** As the text was before it was compiled. */
  const decode = (code: string): string =>
    code.replaceAll(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, short: string, long: string) =>
      String.fromCharCode(Number.parseInt(short ?? long, 16)),
    )

  it('hold no texts of any language: pages hand them what they say', () => {
    const { t } = getSiteLanguage()
    const texts = readTexts([t.browse, t.searchPage, t.finding, t.common, t.podcast]).filter((text) =>
      /\p{L} \p{L}/u.test(text),
    )
    expect(texts.length).toBeGreaterThan(50)
    const scripts = globSync('*.js', { cwd: client })
    expect(scripts.length).toBeGreaterThan(3)
    for (const script of scripts) {
      const code = decode(readFileSync(client + script, 'utf8'))
      expect(
        texts.filter((text) => code.includes(text)),
        script,
      ).toEqual([])
    }
  })
})

describe('a message', () => {
  const { t, locale } = getSiteLanguage()

  it('has its values in their places, and numbers as the language writes them', () => {
    expect(fill(t.searchPage.more, { count: 1234 }, locale)).toBe('Visa fler träffar (1\u00a0234 kvar)')
    expect(fill(t.browse.without, { name: '{count} & $1', count: 2 }, locale)).toBe('Utan {count} & $1: 2')
  })

  it('comes in the form that goes with the number', () => {
    const say = (count: number): string => fill(t.searchPage.hits, { count, query: 'cykel' }, locale)
    expect([0, 1, 2].map(say)).toEqual(['0 träffar på ”cykel”', '1 träff på ”cykel”', '2 träffar på ”cykel”'])
  })
})
