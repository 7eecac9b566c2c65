// In the browser: keeps the index open, and reopens it when another release goes live.
import { browserSource, loadFragment } from './browser-source.ts'
import {
  loadWords,
  makeGroupFinder,
  readFacet,
  search,
  type Hit,
  type SearchOptions,
  type SearchResult,
  MissingSearchFileError,
  SearchIndex,
  describeHit,
  describeTitle,
  type HitDescription,
} from '../../search/query.ts'

let opening: Promise<SearchIndex> | undefined

const open = async (): Promise<SearchIndex> => {
  opening ??= SearchIndex.open(browserSource)
  try {
    return await opening
  } catch (error) {
    // The next search retries.
    opening = undefined
    throw error
  }
}

/** The hits, and functions to load more about them, all from one release. */
export interface SearchOutcome {
  result: SearchResult
  describe: (hit: Hit) => Promise<HitDescription>
  /** Describes hits without their pages, immediately. Undefined until the titles are available, which the first search loads. */
  nameHits: (hits: Hit[]) => HitDescription[] | undefined
  /** Counts the hits for each value of each facet. */
  countFacets: () => Promise<FacetCounts[]>
}

export interface FacetCounts {
  key: string
  label: string
  values: { slug: string; name: string; count: number }[]
}

/** Loads what a query will need while it is still being typed. */
export const prepare = async (query: string): Promise<void> => {
  const files = await open()
  await Promise.all([loadWords(query, files), files.readList(files.manifest.pages)])
}

/**
 * Searches the release whose index is open, and shows the hits. If its files are gone because another release went live, also
 * those of the pages found, the search is repeated once with the live one.
 */
export const findAndShow = async (
  query: string,
  options: SearchOptions,
  show: (found: SearchOutcome) => Promise<void>,
): Promise<void> => {
  const look = async (): Promise<void> => {
    const files = await open()
    await show(await findIn(files, query, options))
    // Only later searches use them, and can do without.
    files.loadTitles().catch((error: unknown) => console.warn(error))
  }
  try {
    await look()
  } catch (error) {
    if (!isOfOlderRelease(error)) throw error
    await look()
  }
}

/** Whether files are missing because another release went live. If so, the next search reopens the index. */
export const isOfOlderRelease = (error: unknown): boolean => {
  if (!(error instanceof MissingSearchFileError)) return false
  opening = undefined
  return true
}

const findIn = async (files: SearchIndex, query: string, options: SearchOptions): Promise<SearchOutcome> => {
  const [result, names] = await Promise.all([search(query, files, options), files.readList(files.manifest.pages)])
  const { titles } = files
  const groupOf = makeGroupFinder(files.manifest)
  return {
    result,
    describe: async ({ page }) => {
      const name = names[page]!
      // Cached, because the same pages recur while the user is typing.
      return describeHit(await files.loadOnce(name, () => loadFragment(name)), result.marked)
    },
    nameHits: (hits) => {
      const named = hits.flatMap(({ page }) => {
        const title = titles?.(page)
        return title ? [describeTitle(title, groupOf(page) ?? '', result.marked)] : []
      })
      return named.length === hits.length ? named : undefined
    },
    countFacets: () =>
      Promise.all(
        files.manifest.facets.map(async ({ key, label }) => {
          const pages = new Set(result.hits.map(({ page }) => page))
          const isChosen = (options.chosen?.[key] ?? []).length > 0
          // Choices within a facet are alternatives, so its values are counted without it.
          const counted = isChosen
            ? new Set(
                (await search(query, files, { ...options, chosen: { ...options.chosen, [key]: [] } })).hits.map(
                  ({ page }) => page,
                ),
              )
            : pages
          const values = (await readFacet(files, key)).map(({ slug, name, pages: all }) => ({
            slug,
            name,
            count: all.filter((page) => counted.has(page)).length,
          }))
          return {
            key,
            label,
            values: values.filter(({ count, slug }) => count > 0 || options.chosen?.[key]?.includes(slug)),
          }
        }),
      ),
  }
}
