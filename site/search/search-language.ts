import type { SiteTexts } from '../i18n/index.ts'

/** What the script of the search page is told of the page's language. */
export interface SearchLanguage {
  texts: SiteTexts['searchPage']
  /** The language and country as `Intl` names them. */
  locale: string
}

/** In the browser: the language that the search page was written in (see `pages/sok.astro`). */
export const readSearchLanguage = (): SearchLanguage => {
  const element = document.querySelector('[data-search-language]')
  if (!element) throw new Error('The search page says no texts for its script: see pages/sok.astro.')
  return JSON.parse(element.textContent) as SearchLanguage
}
