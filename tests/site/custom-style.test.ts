import * as cheerio from 'cheerio'
import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { openSiteWith, printAddress } from '../helpers/open-example-site.ts'

const printProject = async (change: Record<string, unknown>, site: Record<string, unknown> = {}): Promise<string> => {
  const snapshot = snapshotFromExamples()
  const opened = await openSiteWith({
    ...snapshot,
    settings: { ...snapshot.settings, site: { ...snapshot.settings['site'], ...site } },
    collections: {
      ...snapshot.collections,
      projects: snapshot.collections['projects']!.map((project) =>
        project.slug === 'badkollen' ? { ...project, ...change } : project,
      ),
    },
  })
  return (await printAddress(opened, '/projekt/badkollen/')).body.toString()
}

describe('the page of a project', () => {
  it('gives each effect an address that stays when effects are moved', async () => {
    const effects = ['6543210fedcba98700000001', '6543210fedcba98700000002'].map((id, index) => ({
      id,
      goal: `Mål ${index + 1}`,
      results: [],
    }))
    const readAddress = async (ordered: object[]): Promise<string | undefined> => {
      const $ = cheerio.load(await printProject({ effects: ordered }))
      const own = $('.effect').filter((_, element) => $(element).text().includes('Mål 2'))
      const address = own.find('.effect__address').attr('href')
      expect($(address!).closest('.effect').text()).toContain('Mål 2')
      return address
    }
    const address = await readAddress(effects)
    expect(address).toBe('#mal-00000002')
    expect(await readAddress(effects.toReversed())).toBe(address)
  })

  it('says its own address, to be copied', async () => {
    const $ = cheerio.load(await printProject({}))
    expect($('.dates__address').text()).toBe('https://vitrin.example.se/projekt/badkollen/')
  })

  it('is set in the typeface that the organisation has chosen', async () => {
    expect(await printProject({})).not.toContain('--serif:var(--sans)')
    const html = await printProject({}, { typeface: 'sans' })
    expect(html).toContain('<style>html:root{--serif:var(--sans)}</style>')
    expect(html).not.toMatch(/rel="preload" href="[^"]*source-serif/)
    expect(html).toMatch(/style-src[^"]*sha256-/)
  })
})
