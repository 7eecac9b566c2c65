// In the browser: keeps the index open, and opens it anew when another release goes live meanwhile.
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
    // The next search tries again.
    opening = undefined
    throw error
  }
}

/** What was found, and how to know more of it, all of one release. */
export interface SearchOutcome {
  result: SearchResult
  describe: (hit: Hit) => Promise<HitDescription>
  /** What is known of hits without their pages, at once. Undefined until the titles are there, which the first search loads. */
  nameHits: (hits: Hit[]) => HitDescription[] | undefined
  /** How many hits each value of each facet has. */
  countFacets: () => Promise<FacetCounts[]>
}

export interface FacetCounts {
  key: string
  label: string
  values: { slug: string; name: string; count: number }[]
}

/** Loads what a query will need, while somebody is still typing it. */
export const prepare = async (query: string): Promise<void> => {
  const files = await open()
  await Promise.all([loadWords(query, files), files.readList(files.manifest.pages)])
}

/**
 * Searches the release whose index is open, and shows what was found. Files that have gone with an older release, also those of the
 * pages found, are looked for in the live one: then all of it happens again, once.
 */
export const findAndShow = async (
  query: string,
  options: SearchOptions,
  show: (found: SearchOutcome) => Promise<void>,
): Promise<void> => {
  const look = async (): Promise<void> => {
    const files = await open()
    await show(await findIn(files, query, options))
    // Only the searches that follow need them, and do without if they do not come.
    files.loadTitles().catch((error: unknown) => console.warn(error))
  }
  try {
    await look()
  } catch (error) {
    if (!isOfOlderRelease(error)) throw error
    await look()
  }
}

/** Whether something is missing because another release went live. If so the next search opens the index of that one. */
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
      // Kept, because the same pages come up again and again while somebody types.
      return describeHit(await files.once(name, () => loadFragment(name)), result.marked)
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
          // Within a facet one choice does not rule out another, so its values count without it.
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
