import * as cheerio from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { getFacets } from '../../content-types/facets.ts'
import { fixedVocabularies, getContentType } from '../../content-types/index.ts'
import { defaultLanguage } from '../../content-types/languages.ts'
import { getText } from '../../content-types/texts.ts'
import type { StoredDocument } from '../../content-types/snapshot.ts'
import { printExampleSite, type Printed } from '../helpers/open-example-site.ts'

const { collections } = snapshotFromExamples()
const projects = collections.projects ?? []
const facetFields = getFacets(getContentType('projects')).flatMap(({ fields }) => fields)
let printed: Map<string, Printed>
const open = (address: string): cheerio.CheerioAPI => cheerio.load(printed.get(address)!.body.toString())

beforeAll(async () => {
  printed = await printExampleSite()
})

const listOf = (project: StoredDocument, field: string): unknown[] => [project[field] ?? []].flat()
const readLinks = ($: cheerio.CheerioAPI, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((link) => $(link).attr('href')!)

describe('the page of a value', () => {
  it('counts the effects of its projects by how far they were reached', () => {
    const $ = open('/projekt/teknik/ai/')
    const effects = projects
      .filter((project) => listOf(project, 'technologies').includes('ai'))
      .flatMap((project) => listOf(project, 'effects') as { achieved?: string }[])
    const reached = effects.filter(({ achieved }) => achieved === 'yes').length
    expect($('.effect-summary__number--yes .effect-summary__count').text().trim()).toBe(String(reached))
    const shown = $('.effect-summary__count')
      .toArray()
      .map((count) => Number($(count).text()))
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(effects.length)
  })

  it('names what it is found with, and how many projects have both', () => {
    const $ = open('/projekt/teknik/ai/')
    const items = $('.together__item').toArray()
    expect(items.length).toBeGreaterThan(2)
    for (const item of items) {
      const address = $(item).find('.together__name').attr('href')!
      const slug = address.split('/').at(-2)
      const both = projects.filter(
        (project) =>
          listOf(project, 'technologies').includes('ai') &&
          facetFields.some((field) => listOf(project, field).includes(slug)),
      )
      // Goals are stored under another name than their address has.
      if (!address.startsWith('/projekt/mal/'))
        expect($(item).find('.together__count').text(), address).toMatch(new RegExp(`^\\s*${both.length} `))
      expect(printed.has(address)).toBe(true)
    }
    expect(readLinks($, '.together__name')).not.toContain('/projekt/teknik/ai/')
  })

  it('of every global goal has its official name and number, and leads to all seventeen', () => {
    const [goals] = fixedVocabularies
    expect(goals!.values).toHaveLength(17)
    for (const { slug, name: names, number } of goals!.values) {
      const name = getText(names, defaultLanguage)
      const $ = open(`${goals!.address}${slug}/`)
      expect($('h1').text().trim()).toBe(name)
      expect($('.page-head__label').text().trim()).toBe(`Globalt mål ${number}`)
      expect(readLinks($, '.siblings a')).toHaveLength(17)
      expect($('.siblings [aria-current="page"]').text().trim()).toBe(`${number}. ${name}`)
    }
  })

  it('of an organisation tells its parts, and shows each project under the first', () => {
    const titles = { drivenBy: 'Driver', participants: 'Deltar i', partners: 'Stöder' }
    const parts = Object.keys(titles) as (keyof typeof titles)[]
    const inSeveral = (collections.organisations ?? []).find(
      ({ id }) => parts.filter((field) => projects.some((project) => listOf(project, field).includes(id))).length > 1,
    )!
    const $ = open(`/organisationer/${String(inSeveral.slug)}/`)
    const seen = new Set<unknown>()
    for (const field of parts) {
      const own = projects.filter((project) => listOf(project, field).includes(inSeveral.id))
      const first = own.filter(({ slug }) => !seen.has(slug)).map(({ slug }) => `/projekt/${String(slug)}/`)
      for (const { slug } of own) seen.add(slug)
      expect(readLinks($, `#${field} .card__link`).sort()).toEqual(first.sort())
      expect($(`#${field} h2`).text().trim()).toBe(first.length > 0 ? titles[field] : '')
      if (own.length > 0) expect($('.page-head').text()).toContain(`${titles[field]} ${own.length} projekt`)
    }
  })
})

describe('the page of a challenge', () => {
  it('leads to its projects, to those who drive them and to challenges that are alike', () => {
    for (const { id, slug } of collections.challenges ?? []) {
      const $ = open(`/utmaningar/${String(slug)}/`)
      const own = projects.filter(({ challenge }) => challenge === id)
      expect(readLinks($, '#projekt .card__link').sort()).toEqual(
        own.map((project) => `/projekt/${String(project.slug)}/`).sort(),
      )
      const drivers = new Set(own.map(({ drivenBy }) => `/organisationer/${String(drivenBy)}/`))
      expect(readLinks($, '#organisationer a').sort()).toEqual([...drivers].sort())
      expect(readLinks($, '#utmaningar .card__link')).not.toContain(`/utmaningar/${String(slug)}/`)
    }
  })

  it('is led to from what it is about', () => {
    const [challenge] = (collections.challenges ?? []).filter(({ category }) => category)
    const $ = open(`/projekt/kategori/${String(challenge!.category)}/`)
    expect(readLinks($, '#utmaningar .card__link')).toContain(`/utmaningar/${String(challenge!.slug)}/`)
  })
})

describe('the page of effects', () => {
  it('has tables in which each number is as large as those of its row together', () => {
    const $ = open('/effekter/')
    expect($('.effect-table')).toHaveLength(3)
    for (const row of $('.effect-table tbody tr').toArray()) {
      const [all, ...parts] = $(row)
        .find('.effect-table__number')
        .toArray()
        .map((cell) => Number($(cell).text()))
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
      expect($(row).find('th[scope="row"]').text().trim()).not.toBe('')
    }
  })
})
