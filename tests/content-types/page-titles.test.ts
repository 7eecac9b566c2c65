import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTitles, encodeTitles } from '../../content-types/search/page-titles.ts'
import { cleanText } from '../../content-types/search/words.ts'

describe('the titles of pages', () => {
  it('are read as they were written, with their addresses, whatever they are', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    const address = fc.array(segment, { maxLength: 3 }).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`)
    const page = fc.record({ title: fc.string({ unit: 'binary' }), address })
    fc.assert(
      fc.property(fc.array(page, { minLength: 1 }), (pages) => {
        const read = decodeTitles(encodeTitles(pages))
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
    ]
    expect(encodeTitles(pages).split('\n')).toEqual([
      'Återbruksdepån – nu öppen\t/projekt/aterbruksdepan-nu-oppen/',
      'Cykelgaraget',
      'Samma namn\t/projekt/samma-namn-2/',
      'Bojen',
      'Avsnitt ett\t/podd/avsnitt-ett/',
      'Avsnitt två',
    ])
  })

  it('are not made up for a page that the index does not have', () => {
    expect(() => decodeTitles('Cykelgaraget')(1)).toThrow(RangeError)
  })
})
