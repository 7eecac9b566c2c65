import { describe, expect, it, beforeAll } from 'vitest'
import {
  decodeNumbers,
  decodePostings,
  encodeNumbers,
  encodePostings,
  getPackedImpact,
  getPackedPage,
  isPackedInCrossGroup,
  packPosting,
} from '../../search/format/index-format.ts'
import { cleanText, fold, getWords } from '../../search/format/words.ts'
import { makeAnalyser } from '../../search/indexing/analyse-words.ts'
import { splitCompound } from '../../search/swedish/compounds.ts'
import { loadDictionary, type Dictionary } from '../../search/swedish/dictionary.ts'

let dictionary: Dictionary
beforeAll(async () => {
  dictionary = await loadDictionary()
})
const split = (word: string): string =>
  splitCompound(word, dictionary, { getLemma: () => undefined })
    .map(({ lemma }) => lemma)
    .join('+')

describe('the forms of words', () => {
  it.each([
    ['böckerna', 'bok'],
    ['läroböcker', 'lärobok'],
    ['sjöng', 'sjunga'],
    ['sjungit', 'sjunga'],
    ['garaget', 'garage'],
    ['kommunernas', 'kommun'],
    ['fötterna', 'fot'],
    ['drack', 'dricka'],
    ['skyltarna', 'skylt'],
    ['yngsta', 'ung'],
  ])('%s belongs to %s', (form, lemma) => {
    expect(dictionary.getLemmas(form)[0]).toBe(lemma)
  })

  it('come back to their word, for a sample of the dictionary', () => {
    const sample = [...dictionary.words()].filter((word, index) => index % 211 === 0 && /^[a-zåäö]{4,}$/.test(word))
    const wrong = sample.flatMap((word) => {
      const [lemma] = dictionary.getLemmas(word)
      // A form that the dictionary keeps as a word of its own has its forms under another.
      if (lemma !== word) return []
      return dictionary.getForms(word).filter((form) => !dictionary.getLemmas(form).includes(word))
    })
    expect(sample.length).toBeGreaterThan(500)
    expect(wrong).toEqual([])
  })

  it('keep an animal and a verb apart, and know both', () => {
    expect(dictionary.getLemmas('får')).toEqual(['får', 'få'])
    expect(dictionary.getLemmas('mål')).not.toContain('mal')
  })

  it('take a word that only holds others together for itself alone, whatever it may also be a form of', () => {
    expect(dictionary.getLemmas('ska')).not.toContain('skola')
    expect(dictionary.getForms('skola')).toEqual(expect.arrayContaining(['skolan', 'skolor']))
    expect(dictionary.getForms('skola')).not.toContain('skulle')
    expect(dictionary.getLemmas('var')).not.toContain('vara')
  })
})

describe('compounds', () => {
  it.each([
    ['högspänningsnätaggregat', 'högspänning+nätaggregat'],
    ['cykelgaraget', 'cykel+garage'],
    ['skolgårdsbelysning', 'skolgård+belysning'],
    ['nattillsyn', 'natt+tillsyn'],
    ['arbetsplats', 'arbete+plats'],
    ['medborgardialog', 'medborgare+dialog'],
    ['drickfontäner', 'dricka+fontän'],
    ['miljöförvaltningen', 'miljö+förvaltning'],
  ])('%s consists of %s', (word, parts) => {
    const whole = dictionary.has(word) ? word : (dictionary.getLemmas(word)[0] ?? word)
    expect(split(whole)).toBe(parts)
  })

  it.each(['kontroll', 'person', 'station', 'verktyg', 'landskrona', 'bibliotek', 'demokrati', 'barndom', 'internet'])(
    '%s is none',
    (word) => expect(split(word)).toBe(''),
  )

  it('are found by each part, and by parts that belong together', () => {
    const analyser = makeAnalyser(['högspänningsnätaggregatet', 'ai-stöd'], dictionary)
    const { lemmas, parts } = analyser.analyse('högspänningsnätaggregatet')
    expect(lemmas).toEqual(['högspänningsnätaggregat'])
    expect(parts).toEqual(
      expect.arrayContaining([
        { key: 'aggregat', relation: 'head' },
        { key: 'nätaggregat', relation: 'joined' },
        { key: 'högspänning', relation: 'modifier' },
        { key: 'nät', relation: 'modifier' },
      ]),
    )
    expect(analyser.analyse('ai-stöd').parts).toContainEqual({ key: 'ai', relation: 'modifier' })
  })

  it('take words of the site for parts that no dictionary has', () => {
    const analyser = makeAnalyser(['lorawan', 'lorawannät'], dictionary)
    expect(analyser.analyse('lorawannät').parts.map(({ key }) => key)).toEqual(['nät', 'lorawan'])
  })

  it('bend like their last part', () => {
    const analyser = makeAnalyser(['koltrastkarta'], dictionary)
    expect(analyser.getForms('koltrastkarta')).toContain('koltrastkartorna')
  })
})

describe('the words of a text', () => {
  it('are read without soft hyphens, and hold together at hyphens', () => {
    expect(getWords(cleanText('Kom\u00admunens AI‑stöd, 3D-utskrift och SKR:s 1,5 meter'))).toEqual([
      'kommunens',
      'ai-stöd',
      '3d-utskrift',
      'och',
      'skrs',
      '1,5',
      'meter',
    ])
  })

  it('fold to what a keyboard without dots writes', () => {
    expect(['äldreboende', 'idé', '3d-skrivare', 'smørrebrød'].map(fold)).toEqual([
      'aldreboende',
      'ide',
      '3dskrivare',
      'smorrebrod',
    ])
  })
})

describe('the format of the index', () => {
  it('gives back the numbers that were written', () => {
    const numbers = [0, 1, 43, 44, 45, 88, 1980, 1981, 90_000, 90_001, 4_000_000]
    expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers)
  })

  it('gives back postings, the weightiest first', () => {
    const postings = [
      { page: 3, impact: 2, isInCrossGroup: false },
      { page: 7, impact: 31, isInCrossGroup: true },
      { page: 4_100, impact: 2, isInCrossGroup: false },
    ]
    const packed = postings.map(packPosting)
    expect(decodePostings(encodePostings(packed))).toEqual([packed[1], packed[0], packed[2]])
    expect(packed.map(getPackedPage)).toEqual([3, 7, 4_100])
    expect(packed.map(getPackedImpact)).toEqual([2, 31, 2])
    expect(packed.map(isPackedInCrossGroup)).toEqual([false, true, false])
  })
})
