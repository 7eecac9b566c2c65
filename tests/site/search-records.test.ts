import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { toPageText } from '../../search/format/page-text.ts'
import { isSearchedPage, type SearchedPage, type SearchConfig } from '../../search/index.ts'
import type { Content } from '../../site/content/content.ts'
import { getSearchRecords } from '../../site/search/search-records.ts'
import { podcastWith, projectsWith } from '../helpers/content-with.ts'
import { hostileText } from '../helpers/hostile-text.ts'

const recordOf = (content: Content, address: string): SearchedPage => {
  const record = getSearchRecords(content).find((one) => one.address === address)
  if (!record || !isSearchedPage(record)) throw new Error(`There is no record of ${address}.`)
  return record
}
const readTexts = ({ parts }: SearchedPage): Record<string, number> =>
  Object.fromEntries(parts.map(({ text, weight }) => [text, weight]))

describe('search records', () => {
  it('hold every text that an editor writes, with the weight that its field declares', async () => {
    const content = await projectsWith([
      {
        title: 'Titeln',
        lead: 'Ingressen',
        what: richText('Vadtexten'),
        statusNote: 'Kommentaren',
        links: [{ title: 'Länktexten', url: 'https://example.org/adressen' }],
        milestones: [{ title: 'Milstolpen', state: 'inProgress' }],
      },
    ])
    const texts = readTexts(recordOf(content, content.projects[0]!.address))
    expect(texts).toMatchObject({
      Titeln: 10,
      Ingressen: 5,
      Vadtexten: 2,
      Kommentaren: 1,
      Länktexten: 1,
      Milstolpen: 1,
      Pågår: 1,
    })
    expect(Object.keys(texts).join(' ')).not.toContain('adressen')
  })

  it('let a project be found by what its values are called, and narrowed down by them', async () => {
    const content = await projectsWith([{ technologies: ['ai'], publishedOn: '2024-05-01T10:00:00.000Z' }])
    const record = recordOf(content, content.projects[0]!.address)
    expect(readTexts(record).AI).toBe(5)
    expect(record.group).toBe('Projekt')
    expect(record.facets).toMatchObject({ teknik: [{ slug: 'ai', name: 'AI' }], ar: [{ slug: '2024', name: '2024' }] })
  })

  it('lead to each effect, after everything that has no place of its own', async () => {
    const content = await projectsWith([
      { effects: [{ goal: 'Målet', results: [{ text: 'Resultatet' }] }, { goal: 'Andra' }] },
    ])
    const { parts } = recordOf(content, content.projects[0]!.address)
    const placed = parts.slice(parts.findIndex(({ anchor }) => anchor))
    expect(placed.map(({ text, anchor, isHeading = false }) => [text, anchor, isHeading])).toEqual([
      ['Målet', 'effekt-1', true],
      ['Resultatet', 'effekt-1', false],
      ['Andra', 'effekt-2', true],
    ])
    expect(placed.every(({ isInCrossGroup }) => isInCrossGroup)).toBe(true)
  })

  it('lead to the minute at which something is said', async () => {
    const content = await podcastWith([{}])
    const { parts } = recordOf(content, content.episodes[0]!.address)
    expect(parts.filter(({ anchor }) => anchor === 't-90').map(({ text }) => text)).toEqual([
      '01:30 Bo Ek',
      'Tack, roligt att vara här!',
    ])
  })

  it('leave out a budget that is not public, and every page that has no group', async () => {
    const content = await projectsWith([{ budget: { granted: 1, isPublic: false } }])
    const addresses = getSearchRecords(content).map(({ address }) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('/projekt/mal/ingen-hunger/')
  })

  it('carry what editors tell search with the search page', async () => {
    const search = {
      synonyms: [{ words: 'boj, flytande  sensor' }, { words: 'ensam' }],
      promoted: [{ queries: 'bad, badvatten', projects: ['bojen'] }],
    }
    const content = await projectsWith([{ id: 'bojen', title: 'Bojen' }], { search })
    const { projects } = content
    const guide = getSearchRecords(content).find((record) => !isSearchedPage(record)) as SearchConfig
    expect(guide.address).toBe('/sok/')
    expect(guide.synonyms).toEqual([['boj', 'flytande  sensor'], ['ensam']])
    expect(guide.promoted).toEqual([{ queries: ['bad', 'badvatten'], addresses: [projects[0]!.address] }])
    expect(guide.groups.slice(0, 2)).toEqual(['Projekt', 'Utmaningar'])
  })

  it('become a text in which every segment begins where it is said to, whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, lead) => {
        const content = await projectsWith([{ title, lead, statusNote: lead }])
        const { content: text, meta } = toPageText(recordOf(content, content.projects[0]!.address))
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/\s\s|^\s|\s$|[\u00ad\u200b]/)
        const starts = (JSON.parse(meta.parts) as [number][]).map(([start]) => start)
        expect(starts.every((start) => start === 0 || text[start - 1] === ' ')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
