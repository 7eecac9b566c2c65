import * as cheerio from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import { getAddress } from '../../content-types/addresses.ts'
import { contentTypes, getContentType, settings } from '../../content-types/index.ts'
import { getPodcastAddresses } from '../../content-types/podcast/podcast-addresses.ts'
import type { ContentType } from '../../content-types/roles.ts'
import type { SearchRecord } from '../../search/index.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { MarkedContent } from '../helpers/marked-content.ts'
import { holds, type Mark } from '../helpers/marks.ts'
import { openSiteWith, printAddress, printSite } from '../helpers/open-example-site.ts'

/**
 * The contract between a declaration and everything that reads it: whatever an editor enters in a declared field must appear
 * wherever the field's roles say. New fields and types are tested just by being declared.
 */

const hasPage = (type: ContentType): boolean => Boolean(type.custom.site.address)
const role = ({ field }: Mark): NonNullable<NonNullable<Mark['field']['custom']>['site']> => field.custom?.site ?? {}
/** Switches and machine settings: no role, and nothing that an editor would call content. They reach apps by the feed, if anyone. */
const isMachineSetting = (mark: Mark): boolean =>
  !mark.field.custom?.site && (mark.kind === 'option' || mark.kind === 'checkbox')
const missing = (marks: Mark[], haystack: string): string[] => [
  ...new Set(marks.filter((mark) => !holds(haystack, mark)).map(({ path, anyOf }) => `${path} ("${anyOf[0]}")`)),
]

/** What a visitor can see, hear or follow on a page: its text and attributes, without head and scripts. */
const readPage = (html: string): string => {
  const $ = cheerio.load(html)
  $('head, script').remove()
  const attributes = $('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.values(element.attribs) : []))
  return [$.root().text(), ...attributes, ...attributes.map((value) => decode(value))].join('\n')
}
/** All texts of a search record. */
const readRecord = (record: SearchRecord): string => readStrings(record).join('\n')
const readStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(readStrings) : []
}
const decode = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
/** The values at a path of names in JSON, through lists. */
const valuesAt = (value: unknown, path: string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  if (!path.length) return value === undefined || value === null ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return valuesAt((value as Record<string, unknown>)[path[0]!], path.slice(1))
}
const findObjects = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(findObjects)
  if (typeof value !== 'object' || value === null) return []
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(findObjects)]
}

describe.each(contentTypes.filter(hasPage).map((type) => [type.slug, type] as const))(
  'a document of %s with every field filled',
  (_, type) => {
    const { custom, slug } = type
    const isChannel = custom.site.structuredData === 'PodcastSeries' || undefined
    let site: Site
    let marks: Mark[]
    let address: string
    let html: string
    /** The feed in which the document stands. */
    let feed: string | undefined
    const print = async (at: string): Promise<string> => {
      const { status, body } = await printAddress(site, at)
      expect(status, at).toBe(200)
      return body.toString()
    }

    beforeAll(async () => {
      const content = new MarkedContent()
      const made = content.addFull(type)
      marks = made.marks
      address = getAddress(custom.site.address!, String(made.document.slug))
      const podcast = content.snapshot.collections.podcasts?.find(({ id }) => id === made.document.podcast)
      feed = podcast ? getPodcastAddresses(String(podcast.slug)).feed : custom.site.feed
      site = await openSiteWith(content.snapshot)
      html = await print(address)
    })

    it('shows every field on its page', async () => {
      const shown = marks.filter((mark) => !isMachineSetting(mark) && mark.kind !== 'slug' && mark.kind !== 'checkbox')
      const ownFiles = site.addresses.filter(
        (other) => other.startsWith(address) && other !== address && !other.endsWith('/index.json'),
      )
      const elsewhere = [feed ? await print(feed) : '', ...(await Promise.all(ownFiles.map(print)))].join('\n')
      const page = readPage(html)
      // What has no role at all, or is a name for machines, may instead stand in the files that belong to the page.
      const isForApps = (mark: Mark): boolean =>
        Boolean(custom.site.feed ?? isChannel) && (!mark.field.custom?.site || role(mark).searchWeight === 0)
      expect(
        missing(
          shown.filter((mark) => !isForApps(mark)),
          page,
        ),
      ).toEqual([])
      expect(missing(shown.filter(isForApps), `${page}\n${elsewhere}`)).toEqual([])
    })

    it('has its slug in its address, once', () => {
      const own = marks.filter(({ kind }) => kind === 'slug')
      expect(missing(own, address)).toEqual([])
      expect(site.addresses.filter((other) => other === address)).toHaveLength(1)
    })

    it('links to everything that it points at', () => {
      const $ = cheerio.load(html)
      const links = $('a[href^="/"]')
        .toArray()
        .map((element) => $(element).text())
      expect(
        missing(
          marks.filter(({ kind }) => kind === 'name'),
          links.join('\n'),
        ),
      ).toEqual([])
    })

    it('is found in search by every text, and by what it points at', () => {
      const records = site.searchRecords.filter((record) => record.address.split('#')[0] === address).map(readRecord)
      if (!custom.site.searchGroup) return expect(records).toEqual([])
      const texts = marks.filter((mark) => mark.kind === 'text' && role(mark).searchWeight !== 0)
      const names = marks.filter((mark) => mark.kind === 'name' && role(mark).searchWeight)
      return expect(missing([...texts, ...names], records.join('\n'))).toEqual([])
    })

    it('is not found in search by what is to be kept out of it', () => {
      const records = site.searchRecords.map(readRecord).join('\n')
      const kept = marks.filter(
        (mark) => mark.kind === 'address' && role(mark).searchWeight === 0 && !mark.path.includes('('),
      )
      expect(kept.filter((mark) => holds(records, mark)).map(({ path }) => path)).toEqual([])
    })

    it('has each field in the open data under its declared name', async () => {
      if (!custom.site.openData) return
      const places = [
        `/data/${custom.site.openData}.json`,
        ...site.addresses.filter((other) => other === `${address}index.json`),
      ]
      if (slug === 'projects') expect(places).toContain(`${address}index.json`)
      for (const place of places) {
        const id = marks.find(({ kind }) => kind === 'slug')!.anyOf[0]
        const own = findObjects(JSON.parse(await print(place))).find(
          (one) => Object.values(one).includes(id) && Object.keys(one).length > 3,
        )
        expect(own, `${place} holds the document`).toBeDefined()
        const wrong = marks.filter((mark) => {
          const fields = [...mark.parents, mark.field]
          const names = fields.map((field) => field.custom?.site?.openData)
          // Pictures and film in the text are on the page; captions belong to the picture.
          if (names.includes(undefined) || mark.kind === 'caption' || mark.kind === 'checkbox') return false
          if (mark.path.includes('(') && mark.kind !== 'text') return false
          return !holds(JSON.stringify(valuesAt(own, names as string[])), mark)
        })
        expect([...new Set(wrong.map(({ path }) => `${place}: ${path}`))]).toEqual([])
      }
    })

    it('has each field in the feed that is to be there', async () => {
      if (!feed) return
      const $ = cheerio.load(await print(feed), { xml: true })
      const item = $('item')
        .toArray()
        .map((element) => $(element).toString())
        .find((xml) => xml.includes(address))
      expect(item, `${feed} has an item for ${address}`).toBeDefined()
      const fed = marks.filter(
        (mark) => role(mark).feed && ['text', 'name', 'date'].includes(mark.kind) && !mark.parents.length,
      )
      expect(missing(fed, item ?? '')).toEqual([])
      // Apps know an episode by these, so they are in the feed whatever the page says.
      const known = marks.filter(
        (mark) => isMachineSetting(mark) || (mark.kind === 'address' && mark.anyOf[0]!.startsWith('5ab1e000')),
      )
      const values = known.map((mark): Mark => ({
        ...mark,
        anyOf: mark.kind === 'option' ? mark.anyOf.slice(1) : mark.anyOf,
      }))
      if (custom.site.structuredData === 'PodcastEpisode') expect(missing(values, item ?? '')).toEqual([])
    })

    it('says in its JSON-LD what its fields declare', () => {
      const $ = cheerio.load(html)
      const objects = $('script[type="application/ld+json"]')
        .toArray()
        .flatMap((element) => findObjects(JSON.parse($(element).text())))
      expect(
        objects.some((one) => [one['@type']].flat().includes(custom.site.structuredData)),
        `a ${custom.site.structuredData}`,
      ).toBe(true)
      const declared = marks.filter(
        (mark) =>
          role(mark).structuredData &&
          !mark.parents.length &&
          !mark.path.includes('(') &&
          ['text', 'name', 'date', 'number', 'address', 'file'].includes(mark.kind),
      )
      const wrong = declared.filter(
        (mark) => !objects.some((one) => holds(decode(JSON.stringify(one[role(mark).structuredData!]) ?? ''), mark)),
      )
      expect([...new Set(wrong.map((mark) => `${mark.path} as ${role(mark).structuredData}`))]).toEqual([])
    })

    it('keeps what is not public off every page, record, feed and data file', async () => {
      const closed = new MarkedContent()
      const { marks: all } = closed.addFull(type, false)
      const secrets = all.filter(
        ({ parents, kind }) => kind !== 'checkbox' && parents.some((parent) => parent.custom?.site?.publicWhen),
      )
      if (!secrets.length) return
      const closedSite = await openSiteWith(closed.snapshot)
      const printed = await printSite(closedSite)
      const everything = [...printed]
        .filter(([, { contentType }]) => /text|json|xml/.test(contentType))
        .map(([at, { body }]) => [at, body.toString()] as const)
      const titles = all.filter(({ path }) => path === `${slug}.${type.admin.useAsTitle}`)
      // What a vocabulary holds is public, on pages of its own: a secret is that it stands in this document.
      const isOwnPage = ({ kind, field }: Mark, at: string, text: string): boolean =>
        kind === 'name' &&
        field.type === 'relationship' &&
        at.replace('search: ', '').startsWith(getContentType(String(field.relationTo)).custom.site.address!) &&
        !titles.some((title) => holds(text, title))
      const found = [
        ...everything,
        ...closedSite.searchRecords.map((record) => [`search: ${record.address}`, readRecord(record)] as const),
      ].flatMap(([at, text]) =>
        secrets
          .filter((mark) => new RegExp(`(?<!\\d)${mark.anyOf[0]!}(?!\\d)`).test(text) && !isOwnPage(mark, at, text))
          .map(({ path }) => `${path} in ${at}`),
      )
      expect(found).toEqual([])
    })
  },
)

describe.each(settings.map(({ slug, label }) => [slug, label]))('the settings %s', (slug) => {
  it('are shown somewhere on the site, every text of them', async () => {
    const content = new MarkedContent()
    const marks = content.fillSettings(slug)
    for (const type of contentTypes.filter(({ custom }) => custom.site.kind === 'document')) content.addFull(type)
    const site = await openSiteWith(content.snapshot)
    const printed = await printSite(site)
    const everything = [
      ...[...printed.values()]
        .filter(({ contentType }) => /text|json|xml/.test(contentType))
        .map(({ body }) => body.toString()),
      // What editors tell search is shown by what is found.
      ...site.searchRecords.map(readRecord),
    ].join('\n')
    // A colour is a value of the style sheet: it has a test of its own.
    const isColour = ({ parents }: Mark): boolean => parents.some(({ name }) => name === 'colours')
    const texts = marks
      .filter((mark) => !isColour(mark))
      .filter(({ kind }) => ['text', 'address', 'name', 'file', 'date'].includes(kind))
    expect(missing(texts, everything)).toEqual([])
  })
})

describe('the accent colours', () => {
  it('are on every page when they are chosen, and nowhere when they are no colours', async () => {
    const content = new MarkedContent()
    for (const [colours, isShown] of [
      [{ accent: '#123456', accentDark: '#fedcba' }, true],
      [{ accent: 'red;} body{display:none', accentDark: '</style><script>alert(1)</script>' }, false],
    ] as const) {
      content.snapshot.settings['site'] = { ...content.snapshot.settings['site'], colours }
      const printed = await printSite(await openSiteWith(content.snapshot))
      for (const [address, { contentType, body }] of printed) {
        if (contentType !== 'text/html') continue
        for (const colour of Object.values(colours))
          expect(body.toString().includes(colour), `${colour} on ${address}`).toBe(isShown)
      }
    }
  })
})
