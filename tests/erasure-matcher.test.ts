import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eraseFromRichText, eraseFromText } from '../cms/features/erasure/erase-text.ts'
import { makeMatcher, readKind } from '../cms/features/erasure/matcher.ts'
import { bold, link, paragraph, richText } from '../content-types/examples/rich-text-builder.ts'

const seed = 20261129
const isIn = (term: string, text: string): boolean => makeMatcher([term]).isIn(text)

describe('a number', () => {
  const digits = fc.stringMatching(/^7[0-9]{8}$/)
  const gap = fc.constantFrom('', ' ', '-', '\u00a0', '. ', ' – ', '/')
  const prefix = fc.constantFrom('0', '+46', '0046', '+46 (0)', '46 ', '(0)', '+46-')
  /** A number as somebody may write it. */
  const written = (number: string) =>
    fc
      .tuple(prefix, fc.array(gap, { minLength: number.length, maxLength: number.length }))
      .map(
        ([first, gaps]) =>
          first + [...number].map((digit, index) => digit + (index < number.length - 1 ? gaps[index]! : '')).join(''),
      )

  it('is found however it is written, whichever way it is asked for', () => {
    const pairs = digits.chain((number) => fc.tuple(written(number), written(number)))
    fc.assert(
      fc.property(pairs, ([asked, found]) => {
        expect(readKind(asked)).toBe('phone')
        for (const text of [found, `Ring ${found}.`, `tel:${found}`, `<a>${found}</a>`])
          expect(isIn(asked, text), text).toBe(true)
      }),
      { seed, numRuns: 150 },
    )
  })

  it('is not found within a longer one, nor another one', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...'0123456789'), (number, more) => {
        expect(isIn(`0${number}`, `0${number}${more}`)).toBe(false)
        const other = number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10)
        expect(isIn(`0${number}`, `0${other}`)).toBe(false)
      }),
      { seed, numRuns: 100 },
    )
  })
})

describe('a name', () => {
  const word = fc.stringMatching(/^[A-ZÅÄÖÉ][a-zåäöéü]{2,9}$/)

  it('is found in any case, with any space, composed or not, in the genitive, and as addresses and file names write it', () => {
    fc.assert(
      fc.property(word, word, (first, last) => {
        const name = `${first} ${last}`
        const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
        const ways = [
          name,
          name.toUpperCase(),
          name.toLowerCase(),
          name.normalize('NFD'),
          name.replace(' ', '\u00a0'),
          name.replace(' ', '\n  '),
          `${last}, ${first}`,
          plain.toLowerCase().replace(' ', '-'),
          plain.toLowerCase().replace(' ', '.'),
          `bild_${plain.replace(' ', '_')}_2.jpg`.replace('bild_', 'bild '),
        ]
        for (const way of ways) expect(isIn(name, `och ${way} sade`), way).toBe(true)
        expect(isIn(name, `${name}s rapport`)).toBe(true)
        expect(eraseFromText(`${name}s rapport`, makeMatcher([name]))).toBe('[borttaget] rapport')
      }),
      { seed, numRuns: 100 },
    )
  })

  it.for([
    ['Anna', 'Hanna och Annalena'],
    ['Bo Ek', 'Bo Ekman'],
    ['Åsa', 'kyrkans asar'],
    ['Moa Sand', 'Moa i Sanden'],
  ])('%s is not found in: %s', ([name, text]) => expect(isIn(name!, text!)).toBe(false))

  it.for(['ab', '12', '  ', '…', '12345', 'å'])('is not asked for with too little: ”%s”', (term) => {
    expect(readKind(term)).toBeUndefined()
    expect(isIn(term, 'ab 12 å 12345 …')).toBe(false)
  })

  it('is removed where it is spread over pieces of text, and from links, whatever stands around it', () => {
    const inline = fc.constantFrom<(text: string) => ReturnType<typeof bold>>(bold, (text) =>
      link(text, 'mailto:klara.testdotter@x.se'),
    )
    const cut = fc.integer({ min: 1, max: 15 })
    fc.assert(
      fc.property(cut, inline, fc.lorem(), fc.lorem(), (at, style, before, after) => {
        const name = 'Klara Testdotter'
        const text = richText(paragraph(`${before} ${name.slice(0, at)}`, style(name.slice(at)), ` ${after}`))
        const left = JSON.stringify(eraseFromRichText(text, makeMatcher([name]), () => undefined))
        expect(left).not.toMatch(/klara|testdotter/i)
        expect(left).toContain('[borttaget]')
        expect(left).toContain(JSON.stringify(`${before} [borttaget]`).slice(1, -1))
        expect(left).toContain(after)
      }),
      { seed, numRuns: 100 },
    )
  })

  it('changes nothing of what it is not in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/klara/i.test(text))
        expect(eraseFromText(text, makeMatcher(['Klara Testdotter', '070-123 45 67', 'k@t.se']))).toBe(text)
      }),
      { seed, numRuns: 100 },
    )
  })
})

describe('an e-mail address', () => {
  it.for([
    ['anna@sundby.se', 'Skriv till Anna@Sundby.SE.', true],
    ['anna@sundby.se', 'mailto:anna@sundby.se?subject=Hej', true],
    ['anna@sundby.se', 'hanna@sundby.se', false],
    ['anna@sundby.se', 'anna@sundby.se.example', false],
  ] as const)('%s in: %s', ([address, text, isFound]) => expect(isIn(address, text)).toBe(isFound))
})
