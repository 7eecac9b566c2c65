import { isStopWord } from './stop-words.ts'
import { irregularNouns, irregularWords } from './irregular-words.ts'

/** A Swedish dictionary. */
export interface Dictionary {
  /** The lemmas of a word, the most likely first. Empty when it is unknown. */
  getLemmas: (word: string) => string[]
  /** The inflections of a word except those that only add an *s*: *bok*, *boken*, *böcker*, *böckerna*. */
  getForms: (lemma: string) => string[]
  /**
   * The word with this form at the beginning of compounds (*skol* → *skola*, *forsknings* → *forskning*). Undefined when there is
   * none.
   */
  getBeginning: (text: string) => string | undefined
  /** Whether compounds can end with a form of this word. */
  canEnd: (lemma: string) => boolean
  has: (word: string) => boolean
  /** Whether a word is inflected like another: one that is not a compound of it seldom is. */
  inflectsLike: (word: string, other: string) => boolean
  /** Every word. */
  words: () => Iterable<string>
}

interface Ending {
  flag: string
  strip: string
  add: string
  /** Whether the suffix can be added to a word. */
  fits: (word: string) => boolean
}

/** Flags of inflected nouns. */
const inflectsAsNoun = /[BCDEGHI]/
/** Words missing from the dictionary because they are newer, with its flags. */
const addedWords = 'internet/AXY app/ADHXY podd/ADGXY chattbot/ADGXY drönare/AEJXY mejl/ABDXY'.split(' ')

const none: string[] = []

let loading: Promise<Dictionary> | undefined

/** The dictionary, loaded on first use: the words of `dictionary-sv` (LGPL-3.0). Only data derived from them is published. */
export const loadDictionary = (): Promise<Dictionary> => (loading ??= readDictionary())

const readDictionary = async (): Promise<Dictionary> => {
  const { default: hunspell } = await import('dictionary-sv')
  return parseDictionary(Buffer.from(hunspell.aff).toString('utf8'), Buffer.from(hunspell.dic).toString('utf8'))
}

/** Reads a Hunspell dictionary. */
const parseDictionary = (affixes: string, list: string): Dictionary => {
  const { inflections, linkings } = readEndings(affixes)
  const { entries, onlyBeginnings } = readEntries(list)
  const byFlag = groupBy(inflections, ({ flag }) => flag)
  const byAdd = groupBy(inflections, ({ add }) => add)
  const maxSuffixLength = Math.max(...inflections.map(({ add }) => add.length))
  const beginnings = findBeginnings(entries, onlyBeginnings, linkings)
  const changingNouns = new Set(irregularNouns.flatMap(([, ...forms]) => forms).filter((form) => form.length > 3))
  const irregularOf = new Map<string, string[]>()
  const formsOfIrregular = new Map<string, Set<string>>()
  for (const [lemma, ...all] of [...irregularNouns, ...irregularWords]) {
    if (lemma === undefined) continue
    // A search for *skola* does not mean *ska*.
    const forms = all.filter((form) => !isStopWord(form))
    formsOfIrregular.set(lemma, new Set([...(formsOfIrregular.get(lemma) ?? []), ...forms]))
    for (const form of forms) irregularOf.set(form, [...new Set([...(irregularOf.get(form) ?? []), lemma])])
  }

  /** The lemma of an irregular form, also at the end of a compound: *läroböcker* → *lärobok*. */
  const toRegular = (word: string): string[] => {
    const own = irregularOf.get(word)
    // *Får* is a form of *få*, and an animal.
    if (own) return inflectsAsNoun.test(entries.get(word) ?? '') ? [word, ...own] : own
    for (let start = 2; start < word.length - 2; start++) {
      const lemmas = changingNouns.has(word.slice(start)) ? irregularOf.get(word.slice(start)) : undefined
      const whole = lemmas?.map((lemma) => word.slice(0, start) + lemma).filter((lemma) => entries.has(lemma))
      if (whole?.length) return whole
    }
    return [word]
  }

  const findBases = (word: string): string[] => {
    const bases = entries.has(word) ? [word] : []
    for (let length = 1; length <= Math.min(maxSuffixLength, word.length); length++) {
      const rules = byAdd.get(word.slice(word.length - length))
      if (!rules) continue
      const stem = word.slice(0, word.length - length)
      for (const { flag, strip, fits } of rules) {
        const base = stem + strip
        const flags = entries.get(base)
        if (flags?.includes(flag) && fits(base)) bases.push(base)
      }
    }
    return bases
  }

  const lemmasOf = new Map<string, string[]>()
  const getLemmas = (word: string): string[] => {
    const known = lemmasOf.get(word)
    if (known) return known
    const lemmas = findLemmas(word)
    lemmasOf.set(word, lemmas)
    return lemmas
  }

  /** The dictionary derives *skyltarna* only from the verb *skylta*, where the noun *skylt* has its plural. */
  const hasPluralOfVerb = (noun: string): boolean => {
    const flags = entries.get(noun) ?? ''
    return flags.includes('D') && !/[EGHIJT]/.test(flags) && entries.has(`${noun}a`)
  }

  const findLemmas = (word: string): string[] => {
    const noun = /^(.{3,}?)ar(na|nas|s)?$/.exec(word)?.[1]
    const found = [...(noun !== undefined && hasPluralOfVerb(noun) ? [noun] : []), ...findBases(word)]
    const bases = found.length || !word.endsWith('s') || word.length < 4 ? found : findBases(word.slice(0, -1))
    return bases.length ? [...new Set([...bases.filter((base) => base === word), ...bases].flatMap(toRegular))] : none
  }

  const inflect = (word: string): string[] => {
    const forms = [word]
    const flags = entries.get(word) ?? ''
    for (let index = 0; index < flags.length; index++)
      for (const { strip, add, fits } of byFlag.get(flags[index]!) ?? [])
        if (fits(word)) forms.push(word.slice(0, word.length - strip.length) + add)
    return forms
  }

  const getForms = (lemma: string): string[] => {
    const irregular = formsOfIrregular.get(lemma)
    const forms = new Set([lemma, ...(irregular ?? [])].flatMap(inflect))
    if (hasPluralOfVerb(lemma)) forms.add(`${lemma}ar`).add(`${lemma}arna`)
    return [...forms].filter((form) => form === lemma || !(form.endsWith('s') && forms.has(form.slice(0, -1))))
  }

  const inflectionsOf = (word: string): string => (entries.get(word) ?? '').replace(/[^A-TQ]|[WXYZU]/g, '')
  return {
    getLemmas,
    getForms,
    getBeginning: (text) => beginnings.get(text),
    canEnd: (lemma) => {
      const flags = entries.get(lemma)
      return (
        Boolean(flags?.includes('Y') || (lemma.length > 3 && inflectsAsNoun.test(flags ?? ''))) ||
        formsOfIrregular.has(lemma)
      )
    },
    has: (word) => entries.has(word),
    inflectsLike: (word, other) => {
      const [own, others] = [new Set(inflectionsOf(word)), new Set(inflectionsOf(other))]
      const both = [...own].filter((flag) => others.has(flag)).length
      return both > 0 && both === Math.min(own.size, others.size) && (both > 1 || own.size === others.size)
    },
    words: () => entries.keys(),
  }
}

const groupBy = <Value>(values: Value[], read: (value: Value) => string): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(read(value))
    if (group) group.push(value)
    else groups.set(read(value), [value])
  }
  return groups
}

const readEndings = (affixes: string): { inflections: Ending[]; linkings: Ending[] } => {
  const inflections: Ending[] = []
  const linkings: Ending[] = []
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, addition, condition, ...more] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || !flag || !strip || !addition || !condition || more.length || /^\d+$/.test(condition)) continue
    const [add = '', continues = ''] = addition.split('/')
    const ending: Ending = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      fits: readCondition(condition),
    }
    if (/[XU]/.test(continues)) linkings.push(ending)
    // What is added to residents of a place, and to what is joined by a hyphen, is no inflection.
    else if (ending.add && !/[deb]/.test(flag)) inflections.push(ending)
  }
  return { inflections, linkings }
}

/** A condition such as `[^m]el` that the end of a word must match. A point stands for any character. */
const readCondition = (condition: string): Ending['fits'] => {
  if (condition === '.') return () => true
  const places = [...condition.matchAll(/\[(\^?)([^\]]+)\]|./g)].map(([sign, not, letters]) => ({
    letters: letters ?? sign,
    isIn: not !== '^',
  }))
  return (word) =>
    word.length >= places.length &&
    places.every(({ letters, isIn }, index) => letters.includes(word[word.length - places.length + index]!) === isIn)
}

/** The words with their flags, in lower case. Misspellings and multi-word entries are omitted. */
const readEntries = (list: string): { entries: Map<string, string>; onlyBeginnings: string[] } => {
  const entries = new Map<string, string>()
  const onlyBeginnings: string[] = []
  for (const line of [...list.split('\n'), ...addedWords]) {
    const slash = line.indexOf('/')
    const word = (slash < 0 ? line : line.slice(0, slash)).trim().toLowerCase()
    const flags = slash < 0 ? '' : line.slice(slash + 1).trim()
    if (!word || flags.includes('%') || word.includes(' ') || /^\d/.test(word)) continue
    if (flags.includes('Z') && !flags.includes('Y')) {
      onlyBeginnings.push(word)
      continue
    }
    const known = entries.get(word)
    entries.set(word, known === undefined ? flags : known + flags)
  }
  return { entries, onlyBeginnings }
}

const isVerb = (flags = ''): boolean => /[jmKLMNR]/.test(flags) && !/[CDEGHI]/.test(flags)

const findBeginnings = (
  entries: Map<string, string>,
  onlyBeginnings: string[],
  linkings: Ending[],
): Map<string, string> => {
  const beginnings = new Map<string, string>()
  const byFlag = groupBy(linkings, ({ flag }) => flag)
  for (const [word, flags] of entries) {
    if (/[XU]/.test(flags)) beginnings.set(word, word)
    for (let index = 0; index < flags.length; index++)
      for (const { strip, add, fits } of byFlag.get(flags[index]!) ?? []) {
        const beginning = word.slice(0, word.length - strip.length) + add
        if (!fits(word)) continue
        const known = beginnings.get(beginning)
        // *Arbets* is said of *arbete* rather than of *arbeta*.
        const isBetter = known !== undefined && known !== beginning && isVerb(entries.get(known)) && !isVerb(flags)
        if (known === undefined || isBetter) beginnings.set(beginning, word)
      }
  }
  // *Drick* in *drickfontän*: the stem of a verb.
  for (const [word, flags] of entries) {
    const stem = word.slice(0, -1)
    if (stem.length >= 4 && word.endsWith('a') && /[jmKLMNR]/.test(flags) && !beginnings.has(stem))
      beginnings.set(stem, word)
  }
  for (const beginning of onlyBeginnings) {
    const shorter = beginning.slice(0, -1)
    const bases = /[aeou]$/.test(beginning)
      ? [`${shorter}a`, `${shorter}e`, shorter]
      : beginning.endsWith('s')
        ? [shorter, `${shorter}e`, `${shorter}a`]
        : []
    const word = [`${beginning}e`, `${beginning}a`, ...bases].find((one) => entries.has(one))
    if (!beginnings.has(beginning)) beginnings.set(beginning, word ?? beginning)
  }
  return beginnings
}
