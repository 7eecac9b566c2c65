import type { PageDocument } from './content.ts'
import { getFacetLabel } from './labels.ts'
import { getFacetValues, projectFacets } from './lookups.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'

/** A value that occurs in the same projects as another. */
export interface ValueTogether {
  value: PageDocument
  /** Its facet: the name in addresses, and the heading. */
  facet: { key: string; label: string }
  /** The number of projects with both. */
  count: number
}

/** The number of values shown. */
const maxValues = 8
/** With fewer projects it may be chance. */
const minProjects = 2
/** A project's progress says nothing about its subject. */
const ignoredFacets = ['status']

/**
 * The values that occur with a value more often than by chance, the most closely related first: those that share most of its
 * projects, where values of nearly every project count less.
 */
export const getValuesTogether = memo((content, value: PageDocument): ValueTogether[] => {
  const { entries, places, projects } = getMatrix(content)
  const own = [...(places.get(value)?.values() ?? [])]
  const ownProjects = new Set(own.flatMap((place) => entries[place]!.projects))
  const counts = new Map<number, number>()
  for (const project of ownProjects)
    for (const place of projects[project]!) counts.set(place, (counts.get(place) ?? 0) + 1)
  const isMoreThanChance = (count: number, place: number): boolean =>
    count * projects.length > ownProjects.size * entries[place]!.projects.length
  return [...counts]
    .filter(
      ([place, count]) =>
        entries[place]!.value !== value &&
        !ignoredFacets.includes(entries[place]!.facet.key) &&
        count >= minProjects &&
        isMoreThanChance(count, place),
    )
    .map(([place, count]) => ({ place, count, weight: count / Math.sqrt(entries[place]!.projects.length) }))
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
    .slice(0, maxValues)
    .map(({ place, count }) => ({ value: entries[place]!.value, facet: entries[place]!.facet, count }))
})

/** Which projects have which values, by index. */
interface Matrix {
  /** All values of all facets, in the order in which they occur in projects. */
  entries: { value: PageDocument; facet: { key: string; label: string }; projects: number[] }[]
  /** The index of each value among them, by facet. */
  places: Map<PageDocument, Map<string, number>>
  /** By project, the indexes of its values. */
  projects: number[][]
}

const getMatrix = memoIndex((content): Matrix => {
  const matrix: Matrix = { entries: [], places: new Map(), projects: [] }
  for (const [number, project] of content.projects.entries())
    matrix.projects.push(
      projectFacets.flatMap((facet) =>
        getFacetValues(project, facet).map((value) => {
          const { key } = facet
          const byFacet = matrix.places.get(value) ?? new Map<string, number>()
          matrix.places.set(value, byFacet)
          const place =
            byFacet.get(key) ??
            matrix.entries.push({
              value,
              facet: { key, label: getFacetLabel(content.language, facet) },
              projects: [],
            }) - 1
          byFacet.set(key, place)
          matrix.entries[place]!.projects.push(number)
          return place
        }),
      ),
    )
  return matrix
})
