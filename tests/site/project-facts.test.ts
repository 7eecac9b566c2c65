import * as cheerio from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { getContentType } from '../../content-types/index.ts'
import { getCardFacts } from '../../site/content/card-facts.ts'
import { getTables, writeTable } from '../../site/open-data/tables.ts'
import { toOpenData } from '../../site/open-data/to-open-data.ts'
import type { BrowseIndex } from '../../site/search/browse-index.ts'
import { writeBrowseIndex } from '../../site/search/write-browse-index.ts'
import { projectsWith } from '../helpers/content-with.ts'
import { printExampleSite } from '../helpers/open-example-site.ts'

const project = getContentType('projects')
const readPage = async (address: string): Promise<cheerio.CheerioAPI> =>
  cheerio.load((await printExampleSite()).get(address)!.body)
/** A text with one kind of space. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('how far a stopped project got', () => {
  it('is its own number wherever its progress is told, and nothing once it goes on', async () => {
    const statuses = snapshotFromExamples().collections.statuses!
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...statuses),
        fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        async (status, reachedProgress) => {
          const content = await projectsWith([{ status: status.id, reachedProgress }])
          const [shown] = content.projects
          const own = status.isStopped ? reachedProgress : undefined
          expect(getCardFacts(shown!).status).toMatchObject({
            progress: own ?? status.progress,
            isStopped: status.isStopped,
          })
          expect(toOpenData(project, shown!, content).stoppad_vid).toBe(own)
          const index = JSON.parse(writeBrowseIndex(content)) as BrowseIndex
          expect(index.projects[0]!.reached).toBe(own)
        },
      ),
      { seed: 20, numRuns: 60 },
    )
  })

  it('is drawn and said on its page and on its card', async () => {
    const read = async (address: string, place: string): Promise<[string, string | undefined]> => {
      const status = (await readPage(address))(place).find('.status').first()
      return [squeeze(status.find('.status__progress').text()), status.find('.status__end').attr('x')]
    }
    const stopped = '.card:has(a[href="/projekt/bussen-utan-forare/"])'
    const own: [string, string] = ['Stoppat vid 60 %', '118']
    expect(await read('/projekt/bussen-utan-forare/', '.page-head')).toEqual(own)
    expect(await read('/projekt/status/avbruten/', stopped)).toEqual(own)
    // The status itself, and a project that says nothing else.
    const usual: [string, string] = ['Stoppat vid 40 %', '78']
    expect(await read('/projekt/status/avbruten/', '.page-head')).toEqual(usual)
    expect(await read('/projekt/chattboten/', '.page-head')).toEqual(usual)
  })
})

describe('the register numbers of a project', () => {
  it('stand among the facts, in its JSON-LD and in the open data', async () => {
    const $ = await readPage('/projekt/bussen-utan-forare/')
    const row = $('.facts__row').filter((_, element) => $(element).find('dt').text() === 'Diarienummer')
    expect(
      row
        .find('dd')
        .toArray()
        .map((element) => $(element).text()),
    ).toEqual(['SBN 2020/00117', 'SBN 2021/00342'])
    const data = JSON.parse($('script[type="application/ld+json"]').first().text()) as Record<string, unknown>
    expect(data.identifier).toEqual(
      ['SBN 2020/00117', 'SBN 2021/00342'].map((value) => ({
        '@type': 'PropertyValue',
        propertyID: 'diarienummer',
        value,
      })),
    )
    const content = await projectsWith([{ registerNumbers: [{ number: 'KS 2023/00123' }, { number: 'KS 2024/7' }] }])
    expect(toOpenData(project, content.projects[0]!, content).diarienummer).toEqual([
      { nummer: 'KS 2023/00123' },
      { nummer: 'KS 2024/7' },
    ])
    const table = getTables().find(({ name }) => name === 'projekt')!
    expect(writeTable(table, content)).toContain('KS 2023/00123; KS 2024/7')
  })
})

describe('who pays for a project', () => {
  it('stands under its budget, with a link to each and what they paid', async () => {
    const $ = await readPage('/projekt/bussen-utan-forare/')
    const heading = $('h3').filter((_, element) => $(element).text() === 'Finansiering')
    const rows = heading.next('dl').find('.facts__row').toArray()
    expect(rows.map((row) => squeeze($(row).find('dd').first().text()))).toEqual([
      '2 800 000 kr',
      '3 000 000 kr',
      '1 000 000 kr',
    ])
    expect(rows.map((row) => $(row).find('dt a').attr('href'))).toEqual([
      '/organisationer/stadsbyggnadsforvaltningen/',
      '/organisationer/region-sundet/',
      '/organisationer/sundets-hogskola/',
    ])
    const said = $(rows[1]).find('dd').toArray()
    expect(said.slice(1).map((element) => squeeze($(element).text()))).toEqual([
      'Halva driften av bussen i arton månader.',
      'Beslutad den 12 februari 2020',
    ])
  })

  it('is in the open data when the budget is public, without rows that say nothing', async () => {
    const financing = [{ amount: 5, comment: 'Etapp 1' }, {}, { amount: null, comment: '' }]
    const read = async (isPublic: boolean): Promise<unknown> => {
      const content = await projectsWith([{ budget: { financing, isPublic } }])
      return toOpenData(project, content.projects[0]!, content).budget
    }
    expect(await read(true)).toEqual({ finansiering: [{ belopp: 5, kommentar: 'Etapp 1' }] })
    expect(await read(false)).toBeUndefined()
  })
})
