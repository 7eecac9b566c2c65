import * as cheerio from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import { getListPageAddress, parseListPageAddress } from '../../content-types/addresses.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import type { Snapshot } from '../../content-types/snapshot.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { getPageRanges } from '../../site/content/list-pages.ts'
import { withManyProjects } from '../bench/many-projects.ts'
import { findHtmlFaults } from '../helpers/html-faults.ts'
import { openNextSite, openSiteWith, printAddress, printSite } from '../helpers/open-example-site.ts'

const count = 200
const makeSnapshot = (): Snapshot => withManyProjects(snapshotFromExamples(), count)
const getSlugs = ({ collections }: Snapshot): string[] => (collections.projects ?? []).map(({ slug }) => String(slug))

let site: Site
const open = async (address: string): Promise<cheerio.CheerioAPI> => {
  const { status, body } = await printAddress(site, address)
  expect(status, address).toBe(200)
  return cheerio.load(body.toString())
}

beforeAll(async () => {
  site = await openSiteWith(makeSnapshot())
})

describe('a long list', () => {
  it('has pages that hold everything once, and changes its first page alone when something new comes', () => {
    for (let length = 0; length < 200; length++) {
      const ranges = getPageRanges(length, 36)
      expect(
        ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
      ).toEqual(Array.from({ length }, (_, index) => index))
      const fromEnd = (one: number, size: number) =>
        getPageRanges(one, size).map(({ start, end }) => `${one - end}–${one - start}`)
      if (length % 36 !== 35) expect(fromEnd(length + 1, 36).slice(1)).toEqual(fromEnd(length, 36).slice(1))
    }
  })

  it('has addresses that say which page it is, and the first has the list’s own', () => {
    expect(getListPageAddress('/projekt/', 1)).toBe('/projekt/')
    expect(parseListPageAddress(getListPageAddress('/projekt/teknik/ai/', 12))).toEqual({
      list: '/projekt/teknik/ai/',
      number: 12,
    })
    expect(parseListPageAddress('/organisationer/sida/')).toEqual({ list: '/organisationer/sida/', number: 1 })
    expect(parseListPageAddress('/projekt/sida/1/')).toEqual({ list: '/projekt/sida/1/', number: 1 })
    expect(parseListPageAddress('/projekt/sida/02/').number).toBe(1)
  })

  it.each(['/projekt/', '/effekter/', '/projekt/teknik/ai/', '/projekt/status/realiserad/'])(
    'leads without a script from %s to every project of it, step by step',
    async (list) => {
      const found = new Set<string>()
      let pages = 0
      for (let address: string | undefined = list; address; pages++) {
        const $: cheerio.CheerioAPI = await open(address)
        for (const link of $('main .card__link, main .effects-of__title a').toArray())
          found.add($(link).attr('href')!.split('/')[2]!)
        expect($('link[rel="canonical"]').attr('href')).toMatch(new RegExp(`${address}$`))
        const next: string | undefined = $('main a[rel="next"]').attr('href')
        expect($('head link[rel="next"]').attr('href')).toBe(next)
        if (pages) expect($('main a[rel="prev"]').attr('href')).toBe($('head link[rel="prev"]').attr('href'))
        address = next
      }
      expect(pages).toBeGreaterThan(1)
      const wanted = (makeSnapshot().collections.projects ?? []).filter((project) => {
        if (list === '/projekt/') return true
        if (list === '/effekter/') return ((project.effects ?? []) as unknown[]).length > 0
        return list.includes('teknik')
          ? ((project.technologies ?? []) as string[]).includes('ai')
          : project.status === 'realiserad'
      })
      expect([...found].sort()).toEqual(wanted.map(({ slug }) => String(slug)).sort())
    },
  )

  it('has valid pages with titles of their own, which the sitemap names', async () => {
    const later = site.addresses.filter((address) => address.includes('/sida/'))
    expect(later.length).toBeGreaterThan(10)
    const titles = new Set<string>()
    const sitemap = (await printAddress(site, '/sitemap-0.xml')).body.toString()
    for (const address of later) {
      const html = (await printAddress(site, address)).body.toString()
      titles.add(cheerio.load(html)('title').text())
      expect(sitemap).toContain(`${address}</loc>`)
    }
    expect(titles.size).toBe(later.length)
    const faults = await Promise.all(
      later.slice(0, 8).map(async (address) => findHtmlFaults((await printAddress(site, address)).body.toString())),
    )
    expect(faults.flat()).toEqual([])
  })

  it('has no page after its last', async () => {
    for (const address of [
      '/projekt/sida/99/',
      '/projekt/sida/1/',
      '/effekter/sida/99/',
      '/projekt/teknik/ai/sida/99/',
    ])
      expect((await site.render(address)).status, address).toBe(404)
  })

  it('is printed anew only where something changes', async () => {
    const before = await openSiteWith(makeSnapshot())
    await printSite(before)
    const snapshot = makeSnapshot()
    const [project] = snapshot.collections.projects ?? []
    const fresh = { ...project!, id: 'ny', slug: 'ny', title: 'Ny', publishedOn: '2026-11-24T08:00:00.000Z' }
    snapshot.collections.projects = [...(snapshot.collections.projects ?? []), fresh]
    const after = await openNextSite(snapshot, before)
    const later = after.addresses.filter((address) => address.includes('/sida/'))
    expect(later.filter((address) => !after.isUnchanged(address))).toEqual([])
    expect(after.isUnchanged('/projekt/')).toBe(false)
  })
})

describe('what the lists are filtered by', () => {
  it('knows every project and every effect of it, in blocks that belong to the index', async () => {
    const readJson = async (address: string): Promise<unknown> =>
      JSON.parse((await printAddress(site, address)).body.toString())
    const index = (await readJson('/projekt/urval.json')) as { projects: { slug: string; effects: number[] }[] }
    expect(index.projects.map(({ slug }) => slug).sort()).toEqual(getSlugs(makeSnapshot()).sort())
    const blocks = site.addresses.filter((address) => /^\/projekt\/urval-\d+\.json$/.test(address))
    const cards = Object.assign({}, ...(await Promise.all(blocks.map(readJson)))) as Record<string, { lead: string }>
    expect(Object.keys(cards).sort()).toEqual(getSlugs(makeSnapshot()).sort())
    const details = Object.assign(
      {},
      ...(await Promise.all(blocks.map((address) => readJson(address.replace('projekt', 'effekter'))))),
    ) as Record<string, unknown[]>
    for (const { slug, effects } of index.projects) expect(details[slug]).toHaveLength(effects.length)
  })
})
