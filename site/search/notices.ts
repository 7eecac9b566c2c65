import { getListFormat } from '../../content-types/format/lists.ts'
import type { SearchResult } from '../../search/query.ts'
import { fill } from '../i18n/message.ts'
import { make } from './hit-element.ts'
import type { SearchLanguage } from './search-language.ts'

/** Notices about how words were understood: corrections, and suggestions. */
export const makeNotices = (
  { words, hits }: SearchResult,
  query: string,
  { texts, locale }: SearchLanguage,
  searchFor: (query: string) => void,
): HTMLElement[] => {
  const notices: HTMLElement[] = []
  const add = (text: string, typed: string, proposals: string[]): void => {
    const notice = make('p', 'search-page__meant', `${text} `)
    for (const [index, proposal] of proposals.entries()) {
      if (index) notice.append(index === proposals.length - 1 ? ` ${texts.or} ` : ', ')
      const changed = replaceWord(query, typed, proposal)
      const link = make('a', '', proposal)
      link.href = `?${new URLSearchParams({ q: changed }).toString()}`
      link.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        searchFor(changed)
      })
      notice.append(link)
    }
    notice.append('?')
    notices.push(notice)
  }
  for (const { typed, taken, suggestions } of words) {
    if (taken && taken.why === 'parts') {
      const parts = taken.words.map((word) => fill(texts.part, { word }, locale))
      const said = fill(texts.parts, { word: typed, parts: getListFormat(locale).allOf(parts) }, locale)
      notices.push(make('p', 'search-page__meant', said))
    } else if (taken && hits.length) add(fill(texts.meantInstead, { word: typed }, locale), typed, taken.words)
    else if (suggestions.length) add(fill(texts.meant, { word: typed }, locale), typed, suggestions)
  }
  return notices
}

/** Replaces a word of the query; returns only the proposal if the word was written differently. */
const replaceWord = (query: string, typed: string, proposal: string): string => {
  const place = query.toLowerCase().indexOf(typed)
  return place < 0 ? proposal : query.slice(0, place) + proposal + query.slice(place + typed.length)
}
