import { getWords, cleanText } from '../format/words.ts'
import { getPackedPage, type Relation } from '../format/index-format.ts'
import type { Analyser } from './analyse-words.ts'
import type { CountedWords } from './count-words.ts'

/** The words for each key, with their relation and postings. */
export type Keys = Map<string, Map<string, { relation: Relation; postings: number[] }>>

/** The keys of several words, joined: *artificiell intelligens*. */
const toPhraseKey = (text: string, analyser: Analyser): string =>
  getWords(cleanText(text))
    .map((word) => analyser.analyse(word).lemmas[0] ?? word)
    .join(' ')

/**
 * Makes each word of a synonym group find what the others find. A synonym of several words matches where they occur side by side.
 */
export const addSynonyms = (groups: string[][], keys: Keys, counted: CountedWords, analyser: Analyser): void => {
  const terms = groups.map((group) => [...new Set(group.map((term) => toPhraseKey(term, analyser)).filter(Boolean))])
  for (const phrase of new Set(terms.flat().filter((term) => term.includes(' ')))) addPhrase(phrase, keys, counted)
  const own = new Map(terms.flat().map((term) => [term, [...(keys.get(term) ?? [])]]))
  for (const group of terms) {
    for (const term of group) {
      const words = keys.get(term) ?? new Map<string, { relation: Relation; postings: number[] }>()
      for (const other of group)
        for (const [word, { relation, postings }] of own.get(other) ?? [])
          if (!words.has(word))
            words.set(word, { relation: isWhole(word, relation) ? 'synonym' : 'synonymPart', postings })
      if (words.size) keys.set(term, words)
    }
  }
}

/** True for the synonym itself in any form, also joined by a hyphen (*AI-stöd*), but not for a compound that contains it. */
const isWhole = (word: string, relation: Relation): boolean => relation === 'same' || word.includes('-')

const addPhrase = (phrase: string, keys: Keys, { texts }: CountedWords): void => {
  const wanted = phrase.split(' ').map((lemma) => keys.get(lemma))
  const [first] = wanted
  if (!first || wanted.some((words) => !words)) return
  const found = new Map<string, number[]>()
  const starts = new Map<number, number>()
  for (const { relation, postings } of first.values())
    if (relation === 'same') for (const posting of postings) starts.set(getPackedPage(posting), posting)
  for (const [page, posting] of [...starts].sort(([one], [other]) => one - other)) {
    const here = new Set<string>()
    for (const words of texts[page] ?? [])
      for (const [index] of words.entries()) {
        const isHere = wanted.every((known, step) => known!.get(words[index + step] ?? '')?.relation === 'same')
        if (isHere) here.add(words.slice(index, index + wanted.length).join(' '))
      }
    for (const text of here) found.set(text, [...(found.get(text) ?? []), posting])
  }
  if (found.size)
    keys.set(phrase, new Map([...found].map(([text, postings]) => [text, { relation: 'same', postings }])))
}
