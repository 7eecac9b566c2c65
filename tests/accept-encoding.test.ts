import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseEncoding } from '../cms/app/server/choose-encoding.ts'

const choose = (accept: string | undefined): string => chooseEncoding({ 'accept-encoding': accept })

/** What a client says of one content coding. */
interface Wish {
  coding: string
  /** As it is written: `0`, `0.35`, `1.000`; undefined leaves it out, which means 1. */
  quality: string | undefined
}

const wish = (coding: string): fc.Arbitrary<Wish> =>
  fc.record({
    coding: fc.constantFrom(coding, coding.toUpperCase()),
    quality: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom('0', '0.0', '0.000', '1', '1.0', '1.000'),
      fc.integer({ min: 1, max: 999 }).map((thousandths) => `0.${String(thousandths).padStart(3, '0')}`),
    ),
  })
const space = fc.constantFrom('', ' ', '  ', '\t')
const wishes = fc
  .subarray(['br', 'gzip', 'identity', '*', 'deflate', 'zstd'])
  .chain((codings) => fc.shuffledSubarray(codings, { minLength: codings.length }))
  .chain((codings) => fc.tuple(...codings.map(wish)))
/** A header, and what it says. */
const header = wishes.chain((said) =>
  fc.array(fc.tuple(space, space, space), { minLength: said.length, maxLength: said.length }).map((spaces) => ({
    said,
    written: said
      .map(({ coding, quality }, index) => {
        const [before, inside, after] = spaces[index]!
        return `${before}${coding}${quality === undefined ? '' : `${inside};${inside}q=${quality}`}${after}`
      })
      .join(','),
  })),
)

/** How much a client wants a coding, as RFC 9110 (12.5.3) has it; undefined when it says nothing of it. */
const getQuality = (said: readonly Wish[], coding: string): number | undefined => {
  const found = ['*', coding].flatMap((name) => said.find((one) => one.coding.toLowerCase() === name) ?? []).at(-1)
  return found && Number(found.quality ?? 1)
}

describe('the form in which a file is sent', () => {
  it('is one that the client takes, and none that it would rather have', () => {
    fc.assert(
      fc.property(header, ({ said, written }) => {
        const chosen = choose(written)
        const compressed = ['br', 'gzip'].map((coding) => ({ coding, quality: getQuality(said, coding) ?? 0 }))
        const plain = getQuality(said, 'identity')
        const best = Math.max(...compressed.map(({ quality }) => quality))
        if (chosen === 'identity') {
          // Only where nothing else is wanted, or the file as it is wanted more.
          expect(best === 0 || (plain ?? 0) > best).toBe(true)
        } else {
          expect(compressed.find(({ coding }) => coding === chosen)!.quality).toBe(best)
          expect(best).toBeGreaterThan(0)
          expect(plain ?? 0).toBeLessThanOrEqual(best)
          if (chosen === 'gzip') expect(compressed[0]!.quality).toBeLessThan(best)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is the file as it is for whoever says nothing', () => {
    expect([undefined, '', ' '].map(choose)).toEqual(['identity', 'identity', 'identity'])
  })

  it('is always one of those that there are, whatever is sent', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('b', 'r', 'g', 'z', 'i', 'p', '*', ';', ',', 'q', '=', '0', '.', '"', '-', ' '),
      }),
    )
    fc.assert(
      fc.property(anything, (accept) => {
        expect(['br', 'gzip', 'identity']).toContain(choose(accept))
      }),
      { numRuns: 2000 },
    )
  })
})
