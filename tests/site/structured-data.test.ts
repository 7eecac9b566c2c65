import * as cheerio from 'cheerio'
import { describe, expect, it } from 'vitest'
import { printExampleSite } from '../helpers/open-example-site.ts'
import { publishedOnField, updatedOnField } from '../../content-types/fields/identity.ts'
import { makeLocationField } from '../../content-types/fields/location.ts'
import { getContentType, type ContentType } from '../../content-types/index.ts'
import type { PageDocument } from '../../site/content/content.ts'
import { describeAs } from '../../site/content/structured-data.ts'
import { getSiteLanguage } from '../../site/i18n/index.ts'
import { inEveryLanguage } from '../helpers/in-every-language.ts'
import { findSchemaFaults } from '../helpers/schema-org.ts'

const readPages = async (): Promise<Map<string, unknown[]>> => {
  const printed = [...(await printExampleSite())].filter(([, { contentType }]) => contentType === 'text/html')
  return new Map(
    printed.map(([address, { body }]) => {
      const $ = cheerio.load(body)
      const found = $('script[type="application/ld+json"]').toArray()
      return [address, found.map((script): unknown => JSON.parse($(script).text()))]
    }),
  )
}

describe('the JSON-LD of pages', () => {
  it('holds nothing that schema.org does not define', async () => {
    const pages = await readPages()
    const faults = [...pages].flatMap(([address, data]) =>
      data.flatMap((one) => findSchemaFaults(one)).map((fault) => `${address} ${fault}`),
    )
    expect(
      faults.slice(0, 30),
      `${faults.length} in all. What schema.org defines for the type that \`structuredData\` names stands on its page there; one that is no work declares \`isCreativeWork: false\`.`,
    ).toEqual([])
    expect([...pages.values()].filter((data) => data.length).length).toBeGreaterThan(60)
  })

  it('says of each project what it is, who is behind it and where its picture is', async () => {
    const [project] = (await readPages()).get('/projekt/badkollen/') as [Record<string, unknown>]
    expect(project).toMatchObject({
      '@type': 'CreativeWork',
      url: 'https://vitrin.example.se/projekt/badkollen/',
      creator: { '@type': 'Organization' },
    })
  })
})

describe('the JSON-LD of something that is no creative work', () => {
  it('has no language, says of its page when it was published, and has the place where it is', () => {
    const type: ContentType = {
      ...getContentType('projects'),
      custom: { site: { kind: 'document', structuredData: 'Event', isCreativeWork: false } },
      fields: [makeLocationField(inEveryLanguage('Där det är.'), 'location'), publishedOnField, updatedOnField],
    }
    const document = {
      title: 'Öppet hus',
      address: '/evenemang/oppet-hus/',
      publishedOn: '2026-05-01T12:00:00.000Z',
      updatedOn: '2026-05-02T12:00:00.000Z',
      location: { name: 'Badhuset' },
    } as unknown as PageDocument
    const data = describeAs(type, document, { origin: 'https://vitrin.example.se', language: getSiteLanguage() })
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': 'https://vitrin.example.se/evenemang/oppet-hus/',
      url: 'https://vitrin.example.se/evenemang/oppet-hus/',
      name: 'Öppet hus',
      location: { '@type': 'Place', name: 'Badhuset' },
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': 'https://vitrin.example.se/evenemang/oppet-hus/',
        datePublished: '2026-05-01T12:00:00.000Z',
        dateModified: '2026-05-02T12:00:00.000Z',
      },
    })
    expect(findSchemaFaults(data)).toEqual([])
  })
})

describe('the check of JSON-LD', () => {
  const right = { '@context': 'https://schema.org', '@type': 'PodcastEpisode', name: 'Ett' }

  it('lets through what schema.org defines, through its classes and subclasses', () => {
    expect(
      findSchemaFaults({
        ...right,
        datePublished: '2026-04-08',
        episodeNumber: 3,
        partOfSeries: { '@type': 'PodcastSeries', name: 'Podden', webFeed: 'https://a.example/feed.xml' },
        about: [{ '@id': 'https://a.example/x' }, { '@type': 'CreativeWork', name: 'Verk' }],
      }),
    ).toEqual([])
  })

  it.each([
    ['another context', { ...right, '@context': 'http://schema.example' }, 'the context'],
    ['a class that does not exist', { ...right, '@type': 'Projekt' }, 'no class "Projekt"'],
    ['a property that the class has not', { ...right, isbn: '1' }, '$.isbn: PodcastEpisode has no such property'],
    ['a date in words', { ...right, datePublished: 'i går' }, '$.datePublished: "i går" is no date'],
    ['an address that is none', { ...right, url: 'sidan' }, '$.url: "sidan" is no address'],
    ['a thing of the wrong kind', { ...right, actor: { '@type': 'Place', name: 'Sundby' } }, '$.actor: takes no Place'],
    ['a number where there is none', { ...right, name: 3 }, '$.name: takes no number'],
    ['an empty text', { ...right, name: '' }, '$.name: is empty'],
    ['a fault far inside', { ...right, about: [{ '@type': 'Person', isbn: '1' }] }, '$.about.isbn: Person has no'],
  ])('catches %s', (_, data, fault) => {
    expect(findSchemaFaults(data).join('\n')).toContain(fault)
  })
})
