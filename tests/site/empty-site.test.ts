import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { openSiteWith, printSite } from '../helpers/open-example-site.ts'
import { getReferences } from '../helpers/page-references.ts'

describe('a site in which nothing is written yet', () => {
  it('shows every page, and none leads to one that is missing', async () => {
    const { origin, settings } = snapshotFromExamples()
    const withoutRelations = {
      ...settings,
      site: { ...settings.site, logo: null, selected: [] },
      podcast: { ...settings.podcast, art: null },
    }
    const site = await openSiteWith({ origin, collections: {}, settings: withoutRelations })
    const pages = await printSite(site)
    expect(pages.size).toBeGreaterThan(20)
    const isThere = (address: string): boolean => pages.has(address) || /^\/(_astro|pagefind|admin|api)\//.test(address)
    const broken = [...pages]
      .filter(([address]) => address.endsWith('/') || address.endsWith('.html'))
      .flatMap(([address, { body }]) =>
        getReferences(body.toString())
          .map(({ address: target }) => target.split(/[?#]/)[0] ?? '')
          .filter((target) => target.startsWith('/') && !isThere(target))
          .map((target) => `${address} leads to ${target}`),
      )
    expect(broken).toEqual([])
    const places = [...pages].flatMap(([address, { body }]) => {
      const html = body.toString()
      return [...html.matchAll(/href="#([^"]+)"/g)]
        .filter(([, place]) => !html.includes(` id="${place}"`))
        .map(([, place]) => `${address} leads to #${place}`)
    })
    expect(places).toEqual([])
  })
})
