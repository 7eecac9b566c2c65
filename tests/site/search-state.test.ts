import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchBoxScript } from '../../site/search/search-box.ts'
import { formatSearchState, holdsSearchState, readSearchState, toggleValue } from '../../site/search/search-state.ts'

const read = (end: string) => {
  const { hash, search } = new URL(`https://vitrin.example.se/sok/${end}`)
  return readSearchState({ hash, search })
}
const name = fc.oneof(
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), 'teknik', 'år'),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text !== 'q' && text !== 'typ'),
)
const state = fc
  .record({
    query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    group: fc.string({ unit: 'grapheme' }),
    chosen: fc.dictionary(name, fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }), {
      noNullPrototype: true,
    }),
  })
  .filter(({ query, group, chosen }) =>
    [query, group, ...Object.entries(chosen).flat(2)].every((text) => text.isWellFormed()),
  )

describe('the state of a search', () => {
  it('stands where no browser sends it, and is read back as it was', () => {
    fc.assert(
      fc.property(state, (wanted) => {
        const written = formatSearchState(wanted)
        const { search, pathname, hash } = new URL(`/sok/${written}`, 'https://vitrin.example.se')
        expect({ search, pathname }).toEqual({ search: '', pathname: '/sok/' })
        expect(written === '' || holdsSearchState(hash)).toBe(true)
        expect(read(written)).toEqual(wanted)
      }),
      { seed: 18 },
    )
  })

  it('is read from links that have it in what is sent', () => {
    expect(read('?q=cykel&typ=Projekt&teknik=ai')).toEqual({
      query: 'cykel',
      group: 'Projekt',
      chosen: { teknik: ['ai'] },
    })
    expect(read('?q=cykel#innehall').query).toBe('cykel')
    expect(read('?q=cykel#q=buss').query).toBe('buss')
    expect(read('#innehall')).toEqual({ query: '', group: '', chosen: {} })
  })

  it('gets and loses values, whatever they are called', () => {
    for (const key of Object.getOwnPropertyNames(Object.prototype)) {
      const none = { query: 'x', group: '', chosen: {} }
      const one = toggleValue(none, key, key)
      expect(Object.entries(one.chosen)).toEqual([[key, [key]]])
      expect(Object.entries(toggleValue(one, key, key).chosen)).toEqual([[key, []]])
    }
  })
})

describe('the search box', () => {
  it('fits into a page as it is', () => {
    expect(searchBoxScript).not.toMatch(/<|-->|\n/)
  })
})
