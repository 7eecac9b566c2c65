import type { SiteLanguage } from '../i18n/index.ts'
import type { Project } from './content.ts'
import { getFacetLabel } from './labels.ts'
import { getProjectsOf, getRelated, projectFacets } from './lookups.ts'
import type { UntracedContent } from '../tracing/definitions.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'

/** A similar project, and why it is shown. */
export interface RelatedProject {
  project: Project
  /** Such as ”Samma teknologi och sektor”. */
  reason: string
}

/** The number of related projects on a page. */
const maxRelated = 3

/** A project's progress says nothing about its subject. */
const ignoredFacets = ['status']
const similarityFacets = projectFacets.filter(({ key }) => !ignoredFacets.includes(key))

/** The projects selected by hand, filled up with those that have the most in common: rare shared values count more. */
export const getRelatedProjects = memo(
  (content, project: Project): RelatedProject[] => {
    const chosen = project.related
      .filter((one) => one !== project)
      .map((one): RelatedProject => ({ project: one, reason: content.language.t.project.related.chosen }))
    const count = maxRelated - chosen.length
    const alike = count > 0 ? getSimilarity(content).getMostSimilar(project, count) : []
    return [...chosen, ...alike]
  },
  {
    inputs: (content) =>
      content.projects.map((project) => [
        project,
        project.title,
        project.related,
        similarityFacets.map(({ fields }) => fields.map((field) => getRelated(project, field))),
      ]),
  },
)

const getSimilarity = memoIndex((content) => new ProjectSimilarity(content))

/** A shared value: its label, its weight, and the indexes of the projects that have it. */
interface SharedValue {
  label: string
  weight: number
  places: Uint32Array
}

/**
 * Which projects share which values. Projects are identified by their alphabetical index, so that thousands are compared quickly.
 */
class ProjectSimilarity {
  readonly #language: SiteLanguage
  readonly #projects: Project[]
  readonly #places: Map<Project, number>
  readonly #valuesOf: SharedValue[][]
  /** How much each project has in common with the current one; all zeros between calls. */
  readonly #weights: Float64Array

  constructor(content: UntracedContent) {
    const { language } = content
    this.#language = language
    this.#projects = content.projects.toSorted(
      (one, other) => language.format.compare(one.title, other.title) || (one.id < other.id ? -1 : 1),
    )
    this.#places = new Map(this.#projects.map((project, place) => [project, place]))
    this.#weights = new Float64Array(this.#projects.length)
    const known = new Map<unknown, Map<string, SharedValue>>()
    this.#valuesOf = this.#projects.map((project) =>
      similarityFacets.flatMap((facet) =>
        [...new Set(facet.fields.flatMap((field) => getRelated(project, field)))].map((value) => {
          const label = getFacetLabel(language, facet)
          const byLabel = known.get(value) ?? new Map<string, SharedValue>()
          known.set(value, byLabel)
          let shared = byLabel.get(label)
          if (!shared) {
            const places = getProjectsOf(content, value).map((one) => this.#places.get(one.project)!)
            shared = { label, weight: 1 / Math.log2(1 + places.length), places: Uint32Array.from(places) }
            byLabel.set(label, shared)
          }
          return shared
        }),
      ),
    )
  }

  /** The projects that have the most in common with one, and what that is. */
  getMostSimilar(project: Project, count: number): RelatedProject[] {
    const own = this.#places.get(project)!
    const values = this.#valuesOf[own]!
    const weights = this.#weights
    for (const { places, weight } of values) for (const place of places) weights[place]! += weight
    for (const one of [project, ...project.related]) weights[this.#places.get(one)!] = 0
    const most: { place: number; weight: number }[] = []
    for (const { places } of values)
      for (const place of places) {
        const weight = weights[place]!
        // Reset to zero once seen, so that each project is handled once and all are zero again in the end.
        weights[place] = 0
        if (weight === 0) continue
        const last = most[count - 1]
        if (last && (weight < last.weight || (weight === last.weight && place > last.place))) continue
        most.push({ place, weight })
        most.sort((one, other) => other.weight - one.weight || one.place - other.place)
        most.length = Math.min(most.length, count)
      }
    return most.map(({ place }) => ({
      project: this.#projects[place]!,
      reason: getReason(this.#language, values, this.#valuesOf[place]!),
    }))
  }
}

/** The two strongest similarities, as text. */
const getReason = ({ t, format }: SiteLanguage, own: SharedValue[], others: SharedValue[]): string => {
  const labels = new Map<string, number>()
  for (const shared of own)
    if (others.includes(shared)) labels.set(shared.label, (labels.get(shared.label) ?? 0) + shared.weight)
  const strongest = [...labels].sort(([, one], [, other]) => other - one).slice(0, 2)
  return t.project.related.same(strongest.map(([label]) => format.lower(label)))
}
