import { toIsoYear } from '../../content-types/format/clock.ts'
import { getNameInList, type PageDocument, type Project } from '../content/content.ts'
import { achievedKinds, getAchieved, getAchievedLabel } from '../content/effects.ts'
import { getFacetLabel } from '../content/labels.ts'
import { getFacetValues, getNewestProjects, projectFacets } from '../content/lookups.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { effectKey, initialFacetValues, yearKey } from './browse-index.ts'

/** A value that projects can be filtered by. */
export interface BrowseValue {
  slug: string
  name: string
  /** Its page; years and degrees of achievement have none. */
  address?: string
}

/** A filter of the list: its key in addresses, its heading and its values. */
export interface BrowseFacet {
  key: string
  label: string
  values: (BrowseValue & { count: number })[]
  /** The values of a project. */
  read: (project: Project) => BrowseValue[]
}

/**
 * The filters of the list of projects: the declared facets, the year, and how far goals were reached. Only values that some
 * project has.
 */
export const getBrowseFacets = memoIndex((content): BrowseFacet[] => {
  const projects = getNewestProjects(content)
  const { language } = content
  return getReaders(language).map(({ key, label, read }) => ({
    key,
    label,
    read,
    values: sort(key, count(projects, read), language.format.compareNumbered),
  }))
})

/** The filters without their values, as known before the index is loaded. */
export const getFacetHeads = (language: SiteLanguage): { key: string; label: string }[] =>
  getReaders(language).map(({ key, label }) => ({ key, label }))

/** The values with their own pages, by facet. */
export const getLinkedValues = memo((content) =>
  getBrowseFacets(content)
    .map(({ key, label, values }) => ({
      key,
      label,
      values: values
        .flatMap(({ name, address, count: projects }) => (address === undefined ? [] : [{ name, address, projects }]))
        .sort((one, other) => content.language.format.compareNumbered(one.name, other.name)),
    }))
    .filter(({ values }) => values.length > 0),
)

const toValue = (document: PageDocument): BrowseValue => ({
  slug: document.slug,
  name: getNameInList(document),
  address: document.address,
})

const readYear = ({ publishedOn }: Project): BrowseValue[] => {
  const year = publishedOn && toIsoYear(publishedOn)
  return year ? [{ slug: year, name: year }] : []
}

const getReaders = (language: SiteLanguage): Pick<BrowseFacet, 'key' | 'label' | 'read'>[] => [
  ...projectFacets.map((facet) => ({
    key: facet.key,
    label: getFacetLabel(language, facet),
    read: (project: Project) => getFacetValues(project, facet).map(toValue),
  })),
  {
    key: effectKey,
    label: language.t.finding.facets.effects,
    read: ({ effects }) =>
      [...new Set(effects.map((effect) => getAchieved(effect)))].map((achieved) => ({
        slug: achieved.slug,
        name: getAchievedLabel(language, achieved),
      })),
  },
  { key: yearKey, label: language.t.finding.facets.year, read: readYear },
]

const count = (projects: readonly Project[], read: BrowseFacet['read']): BrowseFacet['values'] => {
  const values = new Map<string, BrowseFacet['values'][number]>()
  for (const value of projects.flatMap(read)) {
    const known = values.get(value.slug)
    if (known) known.count++
    else values.set(value.slug, { ...value, count: 1 })
  }
  return [...values.values()]
}

const sort = (
  key: string,
  values: BrowseFacet['values'],
  byName: (one: string, other: string) => number,
): BrowseFacet['values'] => {
  if (key === effectKey) {
    const order = achievedKinds.map(({ slug }) => slug)
    return values.toSorted((one, other) => order.indexOf(one.slug) - order.indexOf(other.slug))
  }
  const inOrder = values.toSorted((one, other) => byName(one.name, other.name))
  if (key === yearKey) return inOrder.reverse()
  // If not all are shown at first, the most frequent values come first.
  return inOrder.length > initialFacetValues ? inOrder.sort((one, other) => other.count - one.count) : inOrder
}
