import fc from 'fast-check'
import { createIndex } from 'pagefind'
import { describe, expect, it } from 'vitest'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import type { Content } from '../../site/content/content.ts'
import { getSearchRecords } from '../../site/search/search-records.ts'
import { podcastWith, projectsWith } from '../helpers/content-with.ts'
import { hostileText } from '../helpers/hostile-text.ts'

const recordOf = (content: Content, address: string): string =>
  getSearchRecords(content).find((record) => record.address === address)?.html ?? ''

/** The texts of a record, each with its weight. */
const readTexts = (html: string): Map<string, number> =>
  new Map(
    [...html.matchAll(/<(h1|h2|p)[^>]* data-pagefind-weight="([\d.]+)"[^>]*>([^<]*)</g)].map(([, , weight, text]) => [
      text!,
      Number(weight),
    ]),
  )

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
    expect(Object.fromEntries(texts)).toMatchObject({
      Titeln: 10,
      Ingressen: 5,
      Vadtexten: 2,
      Kommentaren: 1,
      Länktexten: 1,
      Milstolpen: 1,
      Pågår: 1,
    })
    expect([...texts.keys()].join(' ')).not.toContain('adressen')
  })

  it('let a project be found by what its values are called', async () => {
    const content = await projectsWith([{ technologies: ['ai'] }])
    const html = recordOf(content, content.projects[0]!.address)
    expect(readTexts(html).get('AI')).toBe(5)
    expect(html).toContain('data-pagefind-filter="Teknologi[content]" content="AI"')
    expect(html).toContain('data-pagefind-filter="Typ[content]" content="Projekt"')
  })

  it('lead to each aim, after everything that has no place of its own', async () => {
    const content = await projectsWith([
      { effects: [{ goal: 'Målet', results: [{ text: 'Resultatet' }] }, { goal: 'Andra' }] },
    ])
    const html = recordOf(content, content.projects[0]!.address)
    expect(html).toMatch(
      /<h2 id="effekt-1"[^>]*>Målet<\/h2>\n<p[^>]*>Resultatet<\/p>\n<h2 id="effekt-2"[^>]*>Andra<\/h2>\n<\/body>/,
    )
  })

  it('lead to the minute at which something is said', async () => {
    const content = await podcastWith([{}])
    const html = recordOf(content, content.episodes[0]!.address)
    expect(html).toMatch(/<h2 id="t-90"[^>]*>01:30 Bo Ek<\/h2>\n<p[^>]*>Tack, roligt att vara här!<\/p>/)
  })

  it('leave out a budget that is not public, and every page that has no group', async () => {
    const content = await projectsWith([{ budget: { granted: 1, isPublic: false } }])
    const addresses = getSearchRecords(content).map(({ address }) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('/projekt/mal/ingen-hunger/')
  })

  it('never let a text become mark-up', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, lead) => {
        const content = await projectsWith([{ title, lead, statusNote: lead }])
        const html = recordOf(content, content.projects[0]!.address)
        const plain = recordOf(
          await projectsWith([{ title: 'a', lead: 'b', statusNote: 'b' }]),
          content.projects[0]!.address,
        )
        const tags = (text: string): string[] => text.match(/<\/?\w+/g) ?? []
        expect(tags(html)).toEqual(tags(plain))
      }),
      { numRuns: 40 },
    )
  })

  it('are found by Pagefind, with their places', async () => {
    const content = await podcastWith([{}])
    const { index } = await createIndex({ forceLanguage: 'sv' })
    for (const { address, html } of getSearchRecords(content)) {
      const { errors, file } = await index!.addHTMLFile({ url: address, content: html })
      expect(errors).toEqual([])
      expect(file.url).toBe(address)
    }
    const { files } = await index!.getFiles()
    expect(files.some(({ path }) => path === 'pagefind.js')).toBe(true)
    await index!.deleteIndex()
  })
})
