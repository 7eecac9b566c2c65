import { getFacets, type Facet } from '../../content-types/facets.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { getContentType } from '../../content-types/index.ts'
import type { ContentType } from '../../content-types/roles.ts'
import type { Episode, PageDocument, Project } from './content.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'

/** A project that references a value, and the fields in which it does. */
export interface ProjectOfValue {
  readonly project: Project
  readonly fields: readonly string[]
}

interface Lookups {
  documentAt: Map<string, PageDocument>
  newest: Project[]
  projectsOf: Map<PageDocument, { project: Project; fields: string[] }[]>
  episodesOf: Map<Project, Episode[]>
}

/** The facets of projects. */
export const projectFacets: Facet[] = getFacets(getContentType('projects'))

const getTarget = (field: DataField): string | undefined =>
  field.type === 'relationship' ? String(field.relationTo) : field.custom?.site?.vocabulary

/** A field that references other documents, and their collection. */
export interface Pointer {
  field: DataField
  target: string
}

/** The fields of a type that reference other documents, in declared order. */
export const getPointers = ({ fields }: ContentType): Pointer[] =>
  getDataFields(fields).flatMap((field) => {
    const target = getTarget(field)
    return target === undefined ? [] : [{ field, target }]
  })

const pointers = getPointers(getContentType('projects'))

/** The names of the fields in which a project references other documents. */
export const relationFields = pointers.map(({ field }) => field.name)

/** True for documents whose page lists projects: a value, an organisation, a challenge. */
export const gathersProjects = ({ collection }: PageDocument): boolean =>
  collection !== 'projects' && pointers.some(({ target }) => target === collection)

/** The facet whose values come from a collection: technologies are the values of `teknik`. */
export const findFacetOf = (collection: PageDocument['collection']): Facet | undefined =>
  projectFacets.find(({ fields }) =>
    pointers.some(({ field, target }) => target === collection && fields.includes(field.name)),
  )

/** A project's values of a facet, without duplicates. */
export const getFacetValues = (project: Project, { fields }: Facet): PageDocument[] => [
  ...new Set(fields.flatMap((field) => getRelated(project, field))),
]

/** The document with the page at an address, such as `/projekt/hbg-works/`. */
export const getDocumentAt = memo((content, address: string): PageDocument | undefined =>
  getLookups(content).documentAt.get(address),
)

/** The projects that reference a value or a challenge, newest first. */
export const getProjectsOf = memo(
  (content, document: PageDocument): ProjectOfValue[] => getLookups(content).projectsOf.get(document) ?? [],
)

/** The number of projects that reference a value or a challenge. */
export const countProjectsOf = memo(
  (content, document: PageDocument): number => getLookups(content).projectsOf.get(document)?.length ?? 0,
)

/** All projects, the newest first. */
export const getNewestProjects = memo((content): Project[] => getLookups(content).newest)

/** The episodes about a project, newest first. */
export const getEpisodesOf = memo(
  (content, project: Project): Episode[] => getLookups(content).episodesOf.get(project) ?? [],
)

/** The documents referenced by a field: one, several or none. */
export const getRelated = (document: PageDocument, field: string): PageDocument[] =>
  [Reflect.get(document, field) as unknown].flat().filter(isPageDocument)

const isPageDocument = (value: unknown): value is PageDocument =>
  typeof value === 'object' && value !== null && 'collection' in value && 'address' in value

/** Sorts by date of publication, newest first, then by title, so that the order is always the same. */
export const byNewest =
  ({ format: { compare } }: SiteLanguage) =>
  <Dated extends { publishedOn?: string; title: string }>(one: Dated, other: Dated): number => {
    const [first, second] = [one.publishedOn ?? '', other.publishedOn ?? '']
    if (first !== second) return first < second ? 1 : -1
    return compare(one.title, other.title)
  }

const getLookups = memoIndex((content): Lookups => {
  const lookups: Lookups = {
    documentAt: new Map(content.pageDocuments.map((document) => [document.address, document])),
    newest: content.projects.toSorted(byNewest(content.language)),
    projectsOf: new Map(),
    episodesOf: new Map(),
  }
  // A draft's address may have been taken by another document in the meantime.
  if (content.previewed) lookups.documentAt.set(content.previewed.address, content.previewed)
  for (const project of lookups.newest) {
    for (const field of relationFields) {
      for (const value of getRelated(project, field)) {
        const list = lookups.projectsOf.get(value) ?? []
        const last = list.at(-1)
        if (last?.project === project) last.fields.push(field)
        else list.push({ project, fields: [field] })
        lookups.projectsOf.set(value, list)
      }
    }
  }
  for (const episode of content.episodes.toSorted(byNewest(content.language)))
    for (const project of episode.projects)
      lookups.episodesOf.set(project, [...(lookups.episodesOf.get(project) ?? []), episode])
  return lookups
})
