import { getListPageAddress, parseListPageAddress } from '../../content-types/addresses.ts'
import type { Content, PageDocument, Project } from './content.ts'
import { getCollectionAddress } from './labels.ts'
import {
  gathersProjects,
  getDocumentAt,
  getNewestProjects,
  getProjectsOf,
  relationFields,
  type ProjectOfValue,
} from './lookups.ts'
import { pageAddresses } from './navigation.ts'
import type { UntracedContent } from '../tracing/definitions.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'

/** One page of a long list of projects. */
export interface ListPage {
  /** The address of the list's first page. */
  list: string
  /** The number of this page, from 1. */
  number: number
  /** The number of pages. */
  count: number
  projects: readonly ProjectOfValue[]
}

/** The number of projects per page. The first page has up to twice as many, less one. */
const pageSizes = { cards: 36, effects: 24 }

/**
 * The ranges of a list's pages. They are filled from the end of the list, so that a new document, which comes first, only changes
 * the first page, until that is full and is split in two.
 */
export const getPageRanges = (length: number, size: number): { start: number; end: number }[] => {
  const whole = Math.max(1, Math.floor(length / size))
  const first = length - (whole - 1) * size
  return Array.from({ length: whole }, (_, index) => ({
    start: index && first + (index - 1) * size,
    end: first + index * size,
  }))
}

/** The page at an address of a list of projects: of all projects, those with effects, or those of a value or challenge. */
export const getListPage = memo((content, address: string): ListPage | undefined => {
  const { list, number } = parseListPageAddress(address)
  const found = getList(content, list)
  if (!found) return undefined
  const ranges = getPageRanges(found.projects.length, found.size)
  const range = ranges[number - 1]
  return range && { list, number, count: ranges.length, projects: found.projects.slice(range.start, range.end) }
})

/** A role of an organisation in projects. */
export interface OrganisationPart {
  field: string
  count: number
  /** The address of the list page where these projects begin. */
  page: string
}

/** The number of projects with a value per field, in declared order: an organisation drives some and participates in others. */
export const getParts = memo((content, value: PageDocument): OrganisationPart[] => {
  const list = getList(content, value.address)
  if (!list) return []
  const ranges = getPageRanges(list.projects.length, list.size)
  return relationFields.flatMap((field) => {
    const count = list.projects.filter(({ fields }) => fields.includes(field)).length
    const start = list.projects.findIndex(({ fields }) => fields[0] === field)
    const number = ranges.findIndex((range) => start >= range.start && start < range.end) + 1
    return count ? [{ field, count, page: number ? `${getListPageAddress(value.address, number)}#${field}` : '' }] : []
  })
})

/** The addresses of all list pages except the first ones. */
export const getLaterPageAddresses = memo((content): string[] => {
  const ofDocuments = content.pageDocuments.filter(gathersProjects).map(({ address }) => address)
  return [getCollectionAddress('projects'), pageAddresses.effects, ...ofDocuments].flatMap((address) => {
    const list = getList(content, address)
    const count = list ? getPageRanges(list.projects.length, list.size).length : 1
    return Array.from({ length: count - 1 }, (_, index) => getListPageAddress(address, index + 2))
  })
})

interface List {
  projects: readonly ProjectOfValue[]
  size: number
}

/** The lists that have been asked for, by address: each is made once for all of its pages. */
const getLists = memoIndex(() => new Map<string, List | undefined>())

const getList = (content: UntracedContent, address: string): List | undefined => {
  const lists = getLists(content)
  if (!lists.has(address)) lists.set(address, makeList(content, address))
  return lists.get(address)
}

const makeList = (content: Content, address: string): List | undefined => {
  const toItems = (projects: readonly Project[]): ProjectOfValue[] =>
    projects.map((project) => ({ project, fields: [] }))
  const newest = getNewestProjects(content)
  if (address === getCollectionAddress('projects')) return { projects: toItems(newest), size: pageSizes.cards }
  if (address === pageAddresses.effects)
    return { projects: toItems(newest.filter(({ effects }) => effects.length > 0)), size: pageSizes.effects }
  const document = getDocumentAt(content, address)
  return document && gathersProjects(document)
    ? { projects: byPart(getProjectsOf(content, document)), size: pageSizes.cards }
    : undefined
}

/** Sorts projects by the organisation's first role in them, in declared order. */
const byPart = (projects: readonly ProjectOfValue[]): readonly ProjectOfValue[] => {
  const parts = new Set(projects.map(({ fields }) => fields[0]))
  if (parts.size < 2) return projects
  return relationFields.flatMap((part) => projects.filter(({ fields }) => fields[0] === part))
}
