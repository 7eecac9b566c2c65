import { load, type CheerioAPI } from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { link, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { findHtmlFaults } from '../helpers/html-faults.ts'
import { openSiteWith } from '../helpers/open-example-site.ts'

const { origin } = snapshotFromExamples()
const targets = {
  old: '/projekt/gammalt/',
  capitals: '/Projekt/Gammalt#effekt-1',
  whole: `${origin}/projekt/gammalt/`,
  chain: '/kedja/',
  gone: '/projekt/borta/',
  encoded: '/b%C3%A4ttre/',
  plain: '/projekt/badkollen/',
  elsewhere: 'https://example.se/projekt/gammalt/',
  page: '/om/',
}

let site: Site
let $: CheerioAPI
beforeAll(async () => {
  const snapshot = snapshotFromExamples()
  const [page] = snapshot.collections.projects ?? []
  Object.assign(page!, {
    slug: 'provet',
    what: richText(...Object.entries(targets).map(([name, url]) => paragraph(link(`till ${name}`, url)))),
    links: [
      { title: 'Länk till gammalt', url: `${origin}/projekt/gammalt/` },
      { title: 'Länk till borta', url: `${origin}/projekt/borta/` },
    ],
  })
  snapshot.collections.redirects = [
    { id: '1', from: '/projekt/gammalt/', kind: 'moved', to: '/projekt/badkollen/' },
    { id: '2', from: '/kedja/', kind: 'moved', to: '/projekt/gammalt/' },
    { id: '3', from: '/projekt/borta/', kind: 'gone' },
    { id: '4', from: '/bättre/', kind: 'moved', to: '/feed.xml' },
    // The page wins.
    { id: '5', from: '/om/', kind: 'moved', to: '/projekt/badkollen/' },
  ]
  site = await openSiteWith(snapshot)
  $ = load(await (await site.render('/projekt/provet/')).text())
})

const leadsTo = (text: string): string | undefined =>
  $('main a')
    .filter((_, element) => $(element).text().trim() === text)
    .attr('href')

describe('a link that an editor typed', () => {
  it.for([
    ['old', '/projekt/badkollen/'],
    ['capitals', '/projekt/badkollen/#effekt-1'],
    ['whole', `${origin}/projekt/badkollen/`],
    ['chain', '/projekt/badkollen/'],
    ['plain', targets.plain],
    ['elsewhere', targets.elsewhere],
    ['page', '/om/'],
    // What stands there is known when everything has been printed: the old address answers.
    ['encoded', targets.encoded],
  ])('to an address of the kind ”%s” leads to %s', ([name, target]) => {
    expect(leadsTo(`till ${name}`)).toBe(target)
  })

  it('to a page that is gone is text', () => {
    expect($('main').text()).toContain('till gone')
    expect(leadsTo('till gone')).toBeUndefined()
  })

  it('in a list of links follows too, or stays as its title', () => {
    expect(leadsTo('Länk till gammalt')).toBe(`${origin}/projekt/badkollen/`)
    expect($('main').text()).toContain('Länk till borta')
    expect(leadsTo('Länk till borta')).toBeUndefined()
  })
})

describe('the site', () => {
  it('knows what each old address answers', () => {
    expect(site.redirects).toEqual([
      { from: '/bättre/', to: '/feed.xml' },
      { from: '/kedja/', to: '/projekt/badkollen/' },
      { from: '/projekt/gammalt/', to: '/projekt/badkollen/' },
    ])
    expect(site.gone).toEqual(['/projekt/borta/'])
    for (const { from } of site.redirects) expect(site.addresses).not.toContain(from)
  })

  it('shows a page, valid and in the same look, where something is gone', async () => {
    const response = await site.render('/projekt/borta/')
    expect(response.status).toBe(410)
    const html = await response.text()
    expect(await findHtmlFaults(html)).toEqual([])
    expect(load(html)('main h1').text()).toBe('Sidan finns inte längre')
    expect(load(html)('title').text()).toContain('Sidan finns inte längre')
  })
})
