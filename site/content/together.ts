import type { PageDocument } from './content.ts'
import { getFacetLabel } from './labels.ts'
import { getFacetValues, projectFacets } from './lookups.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'

/** A value that stands beside another in the same projects. */
export interface ValueTogether {
  value: PageDocument
  /** The facet in which it stands: its name in addresses, and its heading. */
  facet: { key: string; label: string }
  /** How many projects have both. */
  count: number
}

/** So many are shown. */
const maxValues = 8
/** In so few projects it may be chance. */
const minProjects = 2
/** How far a project has come says nothing of what it is about. */
const ignoredFacets = ['status']

/**
 * The values that are found with a value more often than by chance, the closest first: those with which it shares most of its
 * projects, where what nearly every project has counts for less.
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

/** Which projects have which values, by number. */
interface Matrix {
  /** Every value of every facet, in the order in which the projects name them. */
  entries: { value: PageDocument; facet: { key: string; label: string }; projects: number[] }[]
  /** Where a value stands among them, by facet. */
  places: Map<PageDocument, Map<string, number>>
  /** By project, the places of its values. */
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
