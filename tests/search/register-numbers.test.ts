import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchedPage, searchIn, type SearchIn } from '../helpers/search-in.ts'

const offices = ['KS', 'BUN', 'BÅN']
const years = ['2022', '2023']
const runningNumbers = ['00123', '00321', '7', '1204']
/** As registers write them, each with its own signs. */
const writings = [
  (office: string, year: string, running: string) => `${office} ${year}/${running}`,
  (office: string, year: string, running: string) => `${office} ${year}-${running}`,
  (office: string, year: string, running: string) => `${office}-${year}:${running}`,
  (office: string, year: string, running: string) => `${office}${year}/${running}`,
]
const all = offices.flatMap((office, place) =>
  years.flatMap((year, of) =>
    runningNumbers.map((running, index) => ({
      office,
      year,
      running,
      title: `Bojen ${String.fromCharCode(65 + place * 8 + of * 4 + index)}`,
      written: writings[(place + of + index) % writings.length]!(office, year, running),
    })),
  ),
)

let site: SearchIn
beforeAll(async () => {
  site = await searchIn(
    all.map(({ title, written }, index) =>
      searchedPage(title, `Vi mätte vattnet 2023 och 2022, och räknade till ${index}.`, {
        parts: [
          { path: 'title', text: title, weight: 10 },
          { path: 'registerNumbers.number', text: written, weight: 6 },
        ],
      }),
    ),
  )
})
afterAll(() => site?.dispose())

describe('a register number', () => {
  it('is found with any sign between its parts, with and without spaces, in capitals or not', async () => {
    const sign = fc.constantFrom('/', '-', '–', '—', '‑', '−', ':')
    const space = fc.constantFrom('', ' ')
    const between = fc.oneof(
      fc.tuple(space, sign, space).map((parts) => parts.join('')),
      fc.constant(' '),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...all),
        fc.constantFrom('', ' ', '/', '-'),
        between,
        fc.boolean(),
        async ({ office, year, running, title }, first, second, isLow) => {
          const typed = office + first + year + second + running
          expect((await site.find(isLow ? typed.toLowerCase() : typed))[0], typed).toBe(title)
        },
      ),
      { seed: 20, numRuns: 250 },
    )
  })

  it('is found in quotes as it is written, and nothing else is', async () => {
    for (const { written, title } of all) expect(await site.find(`"${written}"`), written).toEqual([title])
  })

  it('leaves the minus that excludes a word', async () => {
    const [first] = all
    expect(await site.find(`bojen -${first!.running}`)).not.toContain(first!.title)
    expect(await site.find('bojen')).toContain(first!.title)
  })
})
