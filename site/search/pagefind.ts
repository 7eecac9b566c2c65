/** What this site uses of Pagefind's interface in the browser: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>
  /** Loads the filters. Until then searches come back without counts. */
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (query: string, options?: { filters?: Record<string, string[]> }) => Promise<PagefindResults>
}

export interface PagefindResults {
  results: { id: string; data: () => Promise<PagefindHit> }[]
  /** How many hits each value of a filter would have if it were chosen as well. */
  filters: Record<string, Record<string, number>>
  /** The same, as if no filter had been chosen. */
  totalFilters: Record<string, Record<string, number>>
}

export interface PagefindHit {
  url: string
  /** HTML with the found words in `mark`. */
  excerpt: string
  meta: Record<string, string | undefined>
  sub_results: { title: string; url: string; excerpt: string }[]
}

/** Made with the release, not with the site's code, so the bundler must not look for it. */
const pagefindAddress = '/pagefind/pagefind.js'

let loading: Promise<Pagefind> | undefined

/** Loads Pagefind, at the first search only. A failed attempt is not kept, so the next search tries again. */
export const loadPagefind = async (): Promise<Pagefind> => {
  loading ??= (import(/* @vite-ignore */ pagefindAddress) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24 })
    await pagefind.filters()
    return pagefind
  })
  try {
    return await loading
  } catch (error) {
    loading = undefined
    throw error
  }
}
