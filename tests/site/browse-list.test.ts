import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BrowseIndex } from '../../site/search/browse-index.ts'
import {
  getEntries,
  getFacetPlaces,
  makeScore,
  sortEntries,
  prepareText,
  selectEntries,
  type Entry,
} from '../../site/search/browse-list.ts'
import {
  formatBrowseState,
  getSorting,
  noChoice,
  parseBrowseState,
  sortings,
  toggle,
  type BrowseState,
} from '../../site/search/browse-state.ts'

const facets = [
  { key: 'kategori', label: 'Kategori', values: ['a', 'b', 'c'].map((slug) => ({ slug, name: slug })) },
  { key: 'teknik', label: 'Teknologi', values: ['d', 'e', 'f'].map((slug) => ({ slug, name: slug })) },
  { key: 'effekt', label: 'Effektmål', values: ['ja', 'nej'].map((slug) => ({ slug, name: slug })) },
]
const keys = facets.map(({ key }) => key)
const slugs = facets.flatMap(({ values }) => values.map(({ slug }) => slug))

const makeIndex = (projects: BrowseIndex['projects']): BrowseIndex => ({
  facets,
  statuses: {},
  achieved: {},
  address: '/projekt/',
  effectAnchor: 'effekt-',
  projects,
  orders: {
    updated: projects.map((_, place) => place).reverse(),
    title: projects
      .map((_, place) => place)
      .sort((one, other) => projects[one]!.title.localeCompare(projects[other]!.title, 'sv')),
  },
})

const project = fc
  .record({
    title: fc.constantFrom('Ö', 'Ä', 'Å', 'Z', 'A'),
    values: fc.uniqueArray(fc.nat(5)),
    effects: fc.array(fc.constantFrom(6, 7), { maxLength: 3 }),
  })
  .map(({ title, values, effects }) => ({
    title,
    slug: title,
    values: [...values, ...new Set(effects)],
    effects,
  }))
const state: fc.Arbitrary<BrowseState> = fc.record({
  chosen: fc
    .array(fc.constantFrom(...facets.flatMap(({ key, values }) => values.map(({ slug }) => [key, slug] as const))))
    .map((pairs) => pairs.reduce((sum, [key, slug]) => toggle(sum, key, slug), noChoice).chosen),
  query: fc.constantFrom('', 'cykel', ' två ord '),
  sorting: fc.constantFrom(undefined, ...sortings),
})

/** Says the slow and plain way whether a row has a chosen value of every facet. */
const isShown = ({ values }: Entry, { chosen }: BrowseState, also?: { key: string; slug: string }): boolean =>
  Object.entries(also ? { ...chosen, [also.key]: [also.slug] } : chosen).every(([, wanted]) =>
    wanted.some((slug) => values.includes(slugs.indexOf(slug))),
  )

describe('what is chosen in a list', () => {
  it('shows the rows that have a value of every facet, and counts what each value would show', () => {
    fc.assert(
      fc.property(fc.array(project), state, fc.constantFrom('projects', 'effects'), (projects, chosen, kind) => {
        const index = makeIndex(projects)
        const places = getFacetPlaces(index)
        const entries = getEntries(index, kind, places)
        const selected = selectEntries(entries, places, chosen, () => 1)
        expect(selected.entries).toEqual(entries.filter((entry) => isShown(entry, chosen)))
        for (const { key, values } of facets)
          for (const { slug } of values)
            expect(selected.counts[slugs.indexOf(slug)]).toBe(
              entries.filter((entry) => isShown(entry, chosen, { key, slug })).length,
            )
      }),
    )
  })

  it('gives an effect its own degree of achievement, not those of its project', () => {
    const index = makeIndex([{ title: 'A', slug: 'a', values: [0, 6, 7], effects: [7, 6] }])
    expect(getEntries(index, 'effects', getFacetPlaces(index)).map(({ values }) => values)).toEqual([
      [0, 7],
      [0, 6],
    ])
  })

  it('is read back from the address as it was written there', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        const read = parseBrowseState(formatBrowseState(chosen), keys)
        expect(read.chosen).toEqual(chosen.chosen)
        expect(read.query).toBe(chosen.query.trim())
        expect(getSorting(read)).toBe(getSorting(chosen))
      }),
    )
    expect(formatBrowseState(noChoice)).toBe('')
    expect(parseBrowseState('?teknik=d&teknik=d&okant=x', keys).chosen).toEqual({ teknik: ['d'] })
  })

  it('takes the names that every object has for filters that there are none of', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const read = parseBrowseState(`?${name}=a&kategori=${name}&sortera=${name}&q=${name}`, keys)
      expect(read).toEqual({ chosen: { kategori: [name] }, query: name, sorting: undefined })
      const index = makeIndex([{ title: 'A', slug: 'a', values: [0], effects: [] }])
      const places = getFacetPlaces(index)
      const texts = [prepareText('Om a', 1)]
      const rows = selectEntries(
        getEntries(index, 'projects', places),
        places,
        read,
        makeScore(name, () => texts),
      )
      expect(rows.entries).toEqual([])
    }
  })

  it('puts the rows in the chosen order', () => {
    const titles = ['Ö', 'A', 'Å', 'Ä']
    const index = makeIndex(titles.map((title) => ({ title, slug: title, values: [], effects: [] })))
    const places = getFacetPlaces(index)
    const titlesIn = (
      sorting: BrowseState['sorting'],
      query = '',
      score: (entry: Entry) => number = () => 1,
    ): string[] => {
      const chosen = { ...noChoice, sorting, query }
      const selected = selectEntries(getEntries(index, 'projects', places), places, chosen, score)
      return sortEntries(selected, index, chosen).map(({ place }) => titles[place]!)
    }
    expect(titlesIn(undefined)).toEqual(titles)
    expect(titlesIn('title')).toEqual(['A', 'Å', 'Ä', 'Ö'])
    expect(titlesIn('updated')).toEqual(titles.toReversed())
    expect(titlesIn(undefined, 'x', ({ place }) => place + 1)).toEqual(titles.toReversed())
    expect(titlesIn('relevant')).toEqual(titles)
  })
})

describe('searching in a list', () => {
  const scoreOf = (query: string, title: string, lead = ''): number =>
    makeScore(query, () => [prepareText(title, 6), prepareText(lead, 3)])({ place: 0, effectIndex: -1, values: [] })

  it.each([
    ['drönare', 'Drönarna över båten'],
    ['cykelgarage', 'Cykelgaraget vid stationen'],
    ['nätaggregat', 'Ett högspänningsnätaggregat'],
    ['aldre', 'De äldre i byn'],
    ['AI-stöd', 'AI-stöd i skolan'],
    ['vatten skola', 'Skolans vatten'],
  ])('finds with ”%s” the words ”%s”', (query, title) => {
    expect(scoreOf(query, title)).toBeGreaterThan(0)
  })

  it.each([
    ['mål', 'En mal i garderoben'],
    ['är', 'Ar och hektar'],
    ['vatten skola', 'Skolans cyklar'],
    ['ai', 'Mai och kaia'],
  ])('does not find with ”%s” the words ”%s”', (query, title) => {
    expect(scoreOf(query, title)).toBe(0)
  })

  it('puts whole words before parts of words, and titles before the rest', () => {
    expect(scoreOf('vatten', 'Vatten')).toBeGreaterThan(scoreOf('vatten', 'Vattentornet'))
    expect(scoreOf('vatten', 'Vattentornet')).toBeGreaterThan(scoreOf('vatten', 'Dricksvatten'))
    expect(scoreOf('vatten', 'Vatten', '')).toBeGreaterThan(scoreOf('vatten', '', 'Vatten'))
  })

  it('leaves every row as it is when nothing is asked for', () => {
    expect(scoreOf('  ', 'Vad som helst')).toBe(1)
  })
})
