import type { Facet } from '../../content-types/facets.ts'
import { getTitle, type PageDocument, type Project } from '../content/content.ts'
import { toIsoDay } from '../content/format.ts'
import { t } from '../i18n/index.ts'

/** A filter of the list: its name in addresses, its heading and its values. */
export interface BrowseFacet {
  key: string
  label: string
  values: { slug: string; name: string; address?: string }[]
  /** The values that a project has. */
  read: (project: Project) => { slug: string; name: string; address?: string }[]
}

/** The filters of a list of projects: the declared facets and the year. Only values that some project has. */
export const getBrowseFacets = (facets: Facet[], projects: Project[]): BrowseFacet[] => {
  const declared = facets.map(({ key, label, fields }) =>
    toFacet(key, label, projects, (project) => readValues(project, fields)),
  )
  const year = toFacet('ar', t.finding.browse.year, projects, readYear)
  year.values.reverse()
  return [...declared, year]
}

/** What the filters need to know of a card, as attributes of its element. */
export const getListData = (project: Project, facets: BrowseFacet[]): Record<string, string> => ({
  'data-project': facets.flatMap(({ key, read }) => read(project).map(({ slug }) => `${key}:${slug}`)).join(' '),
  'data-words': facets.flatMap(({ read }) => read(project).map(({ name }) => name)).join(' '),
  'data-published': project.publishedOn ?? '',
  'data-updated': project.updatedOn ?? project.publishedOn ?? '',
  'data-title': project.title,
})

const toFacet = (key: string, label: string, projects: Project[], read: BrowseFacet['read']): BrowseFacet => {
  const values = new Map(projects.flatMap(read).map((value) => [value.slug, value]))
  return { key, label, read, values: [...values.values()].sort((one, other) => byName(one.name, other.name)) }
}

const byName = new Intl.Collator('sv', { numeric: true }).compare

const readValues = (project: Project, fields: string[]): BrowseFacet['values'] => {
  const values = project as unknown as Record<string, PageDocument | PageDocument[] | undefined>
  const documents = fields.flatMap((name) => values[name] ?? [])
  return [...new Set(documents)].map((document) => ({
    slug: document.slug,
    name: getTitle(document),
    address: document.address,
  }))
}

const readYear = ({ publishedOn }: Project): BrowseFacet['values'] => {
  const year = publishedOn && toIsoDay(publishedOn).slice(0, 4)
  return year ? [{ slug: year, name: year }] : []
}
