import { getFacets, type Facet } from '../../content-types/facets.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { getContentType } from '../../content-types/index.ts'
import type { Content, Episode, PageDocument, Project } from './content.ts'

/** A project that points at a value, and the fields in which it does. */
export interface ProjectOfValue {
  project: Project
  fields: string[]
}

interface Lookups {
  newest: Project[]
  projectsOf: Map<PageDocument, ProjectOfValue[]>
  episodesOf: Map<Project, Episode[]>
}

/** Worked out once for each content, because thousands of pages ask. */
const lookupsOf = new WeakMap<Content, Lookups>()

/** The facets of projects. */
export const projectFacets: Facet[] = getFacets(getContentType('projects'))

/** The fields in which a project points at other documents. */
const relationFields = getDataFields(getContentType('projects').fields)
  .filter(({ type, custom }) => type === 'relationship' || (type === 'select' && custom?.site?.vocabulary))
  .map(({ name }) => name)

/** The projects that point at a value or a challenge, newest first. */
export const getProjectsOf = (content: Content, document: PageDocument): ProjectOfValue[] =>
  getLookups(content).projectsOf.get(document) ?? []

/** All projects, the newest first. */
export const getNewestProjects = (content: Content): Project[] => getLookups(content).newest

/** The episodes that are about a project, newest first. */
export const getEpisodesOf = (content: Content, project: Project): Episode[] =>
  getLookups(content).episodesOf.get(project) ?? []

/** What a document points at in one of its fields: one document, several or none. */
export const getRelated = (document: PageDocument, field: string): PageDocument[] =>
  [Reflect.get(document, field) as unknown].flat().filter(isPageDocument)

const isPageDocument = (value: unknown): value is PageDocument =>
  typeof value === 'object' && value !== null && 'collection' in value && 'address' in value

/** Orders by the day of publication, the newest first, and then by title, so that the order is always the same. */
export const byNewest = <Dated extends { publishedOn?: string; title: string }>(one: Dated, other: Dated): number =>
  (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '') || one.title.localeCompare(other.title, 'sv')

const getLookups = (content: Content): Lookups => {
  const known = lookupsOf.get(content)
  if (known) return known
  const lookups: Lookups = {
    newest: content.projects.toSorted(byNewest),
    projectsOf: new Map(),
    episodesOf: new Map(),
  }
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
  for (const episode of content.episodes.toSorted(byNewest))
    for (const project of episode.projects)
      lookups.episodesOf.set(project, [...(lookups.episodesOf.get(project) ?? []), episode])
  lookupsOf.set(content, lookups)
  return lookups
}
