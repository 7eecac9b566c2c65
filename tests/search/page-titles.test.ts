import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugify } from '../../content-types/slugify.ts'
import { decodeTitles, encodeTitles } from '../../search/format/page-titles.ts'
import { cleanText } from '../../search/format/words.ts'

describe('the titles of pages', () => {
  it('are read as they were written, with their addresses, whatever they are', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    const address = fc.array(segment, { maxLength: 3 }).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`)
    const page = fc.record({ title: fc.string({ unit: 'binary' }), address, group: fc.constantFrom('Projekt', 'Podd') })
    fc.assert(
      fc.property(fc.array(page, { minLength: 1 }), (pages) => {
        const read = decodeTitles(encodeTitles(pages, Infinity, slugify), slugify)
        for (const [index, one] of pages.entries())
          expect(read(index)).toEqual({ title: cleanText(one.title), address: one.address })
      }),
    )
  })

  it('say an address only where the title does not', () => {
    const pages = [
      { title: 'Återbruksdepån – nu öppen', address: '/projekt/aterbruksdepan-nu-oppen/' },
      { title: 'Cykelgaraget', address: '/projekt/cykelgaraget/' },
      { title: 'Samma namn', address: '/projekt/samma-namn-2/' },
      { title: 'Bojen', address: '/projekt/bojen/' },
      { title: 'Avsnitt ett', address: '/podd/avsnitt-ett/' },
      { title: 'Avsnitt två', address: '/podd/avsnitt-tva/' },
    ].map((page) => ({ ...page, group: 'Projekt' }))
    expect(encodeTitles(pages, 1_000, slugify).split('\n')).toEqual([
      'Återbruksdepån – nu öppen\t/projekt/aterbruksdepan-nu-oppen/',
      'Cykelgaraget',
      'Samma namn\t/projekt/samma-namn-2/',
      'Bojen',
      'Avsnitt ett\t/podd/avsnitt-ett/',
      'Avsnitt två',
    ])
  })

  it('are left out of the oldest pages of each group when there is no room for all', () => {
    const make = (group: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ group, title: `Nr ${index}`, address: `/${group}/nr-${index}/` }))
    const pages = [...make('projekt', 6), ...make('podd', 2)]
    const text = encodeTitles(pages, 25, slugify)
    expect(text.split('\n')).toEqual(['Nr 0\t/projekt/nr-0/', 'Nr 1', 'Nr 2', '', '', '', 'Nr 0\t/podd/nr-0/', 'Nr 1'])
    const read = decodeTitles(text, slugify)
    expect(pages.map((_, page) => read(page)?.address)).toEqual(
      pages.map(({ address }, page) => ([3, 4, 5].includes(page) ? undefined : address)),
    )
    expect(read(8)).toBeUndefined()
  })
})
