import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, findWords } from '../../search/format/words.ts'
import { mark } from '../../search/query/describe-hit.ts'

const text = fc
  .string({ unit: fc.constantFrom(...'abåAÅEs:’-‑.,3 é', 'İ', 'ẞ', 'Σ'), maxLength: 60 })
  .map((signs) => cleanText(signs))

describe('a marked text', () => {
  it('marks found words in all their shapes, and keeps every sign', () => {
    expect(mark('SKR:s råd för E-tjänsten.', new Set(['skrs', 'e-tjänsten']))).toEqual([
      { text: 'SKR:s', isMarked: true },
      { text: ' råd för ', isMarked: false },
      { text: 'E-tjänsten', isMarked: true },
      { text: '.', isMarked: false },
    ])
    expect(mark('Rådet satt.', new Set(['råd']))).toEqual([{ text: 'Rådet satt.', isMarked: false }])
    expect(mark('', new Set(['råd']))).toEqual([])
  })

  it('has exactly the words of the text that were looked for', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (shown, other, isOther) => {
        const words = findWords(shown)
        const marked = new Set((isOther ? findWords(other) : words.slice(0, 2)).map(({ word }) => word))
        const pieces = mark(shown, marked)
        expect(pieces.map((piece) => piece.text).join('')).toBe(shown)
        expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(
          words.filter(({ word }) => marked.has(word)).map(({ start, end }) => shown.slice(start, end)),
        )
      }),
      { numRuns: 2_000 },
    )
  })
})
