import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { getDataFields } from '../../../content-types/fields/walk.ts'
import { contentTypes, getContentType } from '../../../content-types/index.ts'
import { getSettings } from '../../platform/settings.ts'
import type { CheckedDocument } from './checked-document.ts'
import { readPlaces, readSitePaths, type PathState } from './site-paths.ts'
import { getNeeds, type Needs, type Reference } from './references.ts'
import type { Values } from '../../platform/rich-text.ts'

/** An external address that no longer responds. */
export interface DeadLink {
  /** Its response, 404 or 410; undefined when there is none. */
  status: number | undefined
}

/** What the rules need to know besides the documents themselves. */
export interface Facts {
  now: Date
  /** The public address of the site, without a trailing slash. */
  origin: string
  /** The referenced documents, by `toKey`. Documents that do not exist are missing. */
  documents: ReadonlyMap<string, Values>
  /** Paths on the site that somebody typed. */
  paths: ReadonlyMap<string, PathState>
  /** By path, the ids on the live page there. Pages that are not live are missing. */
  places: ReadonlyMap<string, ReadonlySet<string>>
  deadLinks: ReadonlyMap<string, DeadLink>
}

/** The key of a document among the facts. */
export const toKey = ({ collection, id }: Reference): string => `${collection}/${id}`

/** The number of ids or addresses per database query. */
const batchSize = 200

/** Reads everything the rules need to know about some documents, with one query per collection. */
export const readFacts = async (req: PayloadRequest, documents: readonly CheckedDocument[]): Promise<Facts> => {
  const { siteUrl } = getSettings()
  const needs: Needs = { documents: [], paths: [], pages: [], urls: [] }
  for (const document of documents) {
    const own = getNeeds(document, siteUrl)
    for (const reference of own.documents) needs.documents.push(reference)
    for (const path of own.paths) needs.paths.push(path)
    for (const page of own.pages) needs.pages.push(page)
    for (const url of own.urls) needs.urls.push(url)
  }
  return {
    now: new Date(),
    origin: siteUrl,
    documents: await readDocuments(req, needs.documents),
    paths: await readSitePaths(req, needs.paths),
    places: await readPlaces(needs.pages),
    deadLinks: await readDeadLinks(req, needs.urls),
  }
}

const readDocuments = async (req: PayloadRequest, references: readonly Reference[]): Promise<Map<string, Values>> => {
  const found = new Map<string, Values>()
  for (const { slug } of contentTypes) {
    const ids = references.flatMap(({ collection, id }) => (collection === slug && isId(id) ? [id] : []))
    for (const batch of inBatches(ids)) {
      const { docs } = await req.payload.find({
        collection: slug as CollectionSlug,
        where: { id: { in: batch } },
        select: getFactFields(slug),
        draft: false,
        depth: 0,
        pagination: false,
        req,
      })
      for (const document of docs as unknown as Values[])
        found.set(toKey({ collection: slug, id: String(document.id) }), document)
    }
  }
  return found
}

/** Both databases use hexadecimal ids. Anything else is not worth a query. */
const isId = (id: string): boolean => /^[0-9a-f-]{1,64}$/i.test(id)

/** The fields that the rules read of a referenced document: whether it is public, and what it requires. */
const getFactFields = (collection: string): Record<string, true> => {
  const { fields, custom } = getContentType(collection)
  if (custom.site.kind === 'document') return { _status: true }
  const names = getDataFields(fields)
    .filter(({ type, custom: role }) => type === 'checkbox' || type === 'number' || role?.site?.requiredUnless)
    .map(({ name }) => name)
  return Object.fromEntries(
    [...names, ...(custom.site.kind === 'file' ? ['filename'] : ['slug'])].map((name) => [name, true]),
  )
}

const readDeadLinks = async (req: PayloadRequest, urls: readonly string[]): Promise<Map<string, DeadLink>> => {
  const dead = new Map<string, DeadLink>()
  for (const batch of inBatches(urls)) {
    const where: Where = { and: [{ state: { equals: 'dead' } }, { url: { in: batch } }] }
    const { docs } = await req.payload.find({ collection: 'linkChecks', where, depth: 0, pagination: false, req })
    for (const { url, status } of docs) dead.set(url, { status: status ?? undefined })
  }
  return dead
}

/** Unique values, in batches. */
export const inBatches = (values: readonly string[]): string[][] => {
  const different = [...new Set(values)]
  const batches: string[][] = []
  for (let start = 0; start < different.length; start += batchSize)
    batches.push(different.slice(start, start + batchSize))
  return batches
}
