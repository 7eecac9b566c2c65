import { finding } from '../i18n/sv/finding.ts'
import type { SearchResult } from '../../search/query.ts'
import { make } from './hit-element.ts'

const texts = finding.search

/** What must be said of how the words were understood: what was taken for a misspelt word, and what may have been meant. */
export const makeNotices = (
  { words, hits }: SearchResult,
  query: string,
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
    if (taken && taken.why === 'parts') notices.push(make('p', 'search-page__meant', texts.parts(typed, taken.words)))
    else if (taken && hits.length) add(texts.meantInstead(typed), typed, taken.words)
    else if (suggestions.length) add(texts.meant(typed), typed, suggestions)
  }
  return notices
}

/** The query with one of its words changed; the query of the proposal alone when the word was written in another way. */
const replaceWord = (query: string, typed: string, proposal: string): string => {
  const place = query.toLowerCase().indexOf(typed)
  return place < 0 ? proposal : query.slice(0, place) + proposal + query.slice(place + typed.length)
}
