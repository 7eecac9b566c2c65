import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNearest, getDistance } from '../../search/query/spelling.ts'

/** The same by trying every candidate, without any shortcut. */
const findByTrying = (word: string, candidates: string[]): string[] => {
  const most = word.length >= 8 ? 2 : 1
  const near = candidates
    .filter((candidate) => candidate !== word && candidate.length >= 3)
    .map((candidate) => ({
      candidate,
      distance: getDistance(word, candidate, most) + (candidate[0] === word[0] ? 0 : 0.05),
    }))
    .filter(({ distance }) => distance <= most + 0.1)
  const least = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance < least + 0.001).map(({ candidate }) => candidate)
}

const word = fc.string({ unit: fc.constantFrom(...'abeåäöés-3ł'), minLength: 1, maxLength: 11 })

describe('the nearest words', () => {
  it.for([
    ['sensro', ['sensor', 'sensorer', 'sena'], ['sensor']],
    ['drönnare', ['drönare', 'donare'], ['drönare']],
    ['aldreboende', ['äldreboende', 'elevboende'], ['äldreboende']],
    ['matsvin', ['matsvinn', 'matvin'], ['matsvinn', 'matvin']],
    ['bok', ['bokhylla', 'vägen'], []],
  ] as const)('of %s among %j are %j', ([typed, candidates, nearest]) => {
    expect(findNearest(typed, [...candidates])).toEqual(nearest)
  })

  it('are those that trying every candidate finds', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 30 }), (typed, candidates) => {
        expect(findNearest(typed, candidates)).toEqual(findByTrying(typed, candidates))
      }),
      { numRuns: 2_000 },
    )
  })
})
