import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSafely, getFileName } from '../../cms/features/moving-in/sources/values/file-name.ts'
import { makeSpreadsheetSource } from '../../cms/features/moving-in/sources/spreadsheet/spreadsheet-source.ts'
import { readFileWith } from './read-source.ts'

describe('the name of a file at an address', () => {
  it.each([
    ['https://exempel.se/a/r%C3%A5d.pdf?x=1', 'råd.pdf'],
    ['https://exempel.se/a/r%E5d.pdf', 'r%E5d.pdf'],
    ['https://exempel.se/100%.pdf', '100%.pdf'],
    ['https://exempel.se/100%25.pdf', '100%.pdf'],
    ['https://exempel.se/', ''],
    ['mapp/bild ett.png', 'bild ett.png'],
  ])('of %s is %s', (address, name) => expect(getFileName(address)).toBe(name))

  it('is taken from any text, and is the one that was escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'%E5aF0/?# å') }),
        fc.string({ unit: 'grapheme' }),
        (any, name) => {
          expect(() => getFileName(`https://exempel.se/${any}`)).not.toThrow()
          expect(decodeSafely(encodeURIComponent(name))).toBe(name)
        },
      ),
      { seed: 20, numRuns: 500 },
    )
  })

  it('does not stop a list that names a file in another encoding', async () => {
    const { records } = await readFileWith(makeSpreadsheetSource(), 'Rubrik;Filer\nBad;https://exempel.se/r%E5d.pdf\n')
    expect(records.find(({ type }) => type === 'documents')).toMatchObject({ title: 'r%E5d.pdf' })
  })
})
