import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { getDataFields } from '../../../content-types/fields/walk.ts'
import { getContentType } from '../../../content-types/index.ts'
import { canPublish, hasRole } from './roles.ts'

/**
 * Which documents an editor may edit: those they created, and those that one of their organisations is responsible for (the
 * fields declared with `ownedBy`). The newest version counts, draft or not: drafts are stored only as versions, and the live
 * document may be older.
 */

/** The ids of all documents in a collection that the user may edit as an editor. */
export const findOwn = (req: PayloadRequest, collection: string): Promise<string[]> =>
  findParents(req, collection, { and: [{ latest: { equals: true } }, isOwnVersion(req, collection)] })

/** Whether the user may edit a document as an editor. */
export const isOwn = async (req: PayloadRequest, collection: string, id: unknown): Promise<boolean> => {
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }, isOwnVersion(req, collection)] }
  return (await findParents(req, collection, where)).length > 0
}

/**
 * The ids of the documents that the user created and that were never public: these they may delete.
 *
 * @param id limits this to one document.
 */
export const findOwnUnpublished = async (req: PayloadRequest, collection: string, id?: unknown): Promise<string[]> => {
  const made = await findParents(req, collection, {
    and: [
      { latest: { equals: true } },
      { 'version.createdBy': { equals: req.user?.id ?? '' } },
      ...(id === undefined ? [] : [{ parent: { equals: id } }]),
    ],
  })
  if (!made.length) return []
  const published = await findParents(req, collection, {
    and: [{ parent: { in: made } }, { 'version._status': { equals: 'published' } }],
  })
  return made.filter((one) => !published.includes(one))
}

/**
 * Whether the user may publish a document, change what is live of it, or withdraw it. Publishers may. An editor whom an
 * administrator has allowed it may, as long as their own organisations answer for the document: as it is live, as it was saved
 * last, and as it will be. So nobody takes a document from another organisation, or hands one over, by publishing. What no
 * organisation answers for, such as a page of the site, is for publishers.
 *
 * @param id of the document; undefined for a new one.
 * @param change the fields that are about to change.
 */
export const mayPublish = async (
  req: PayloadRequest,
  collection: string,
  { id, change = {} }: { id?: string; change?: Record<string, unknown> },
): Promise<boolean> => {
  if (hasRole(req, 'publisher')) return true
  if (!canPublish(req) || !hasOwner(collection)) return false
  const stored = id === undefined ? undefined : await readMain(req, collection, id)
  const newest = id === undefined ? undefined : ((await readNewest(req, collection, id)) ?? stored)
  const states = [newest, stored?._status === 'published' ? stored : undefined, { ...newest, ...change }]
  const organisations = getOrganisations(req)
  return states.every(
    (state) => !state || getOwnerFields(collection).every((name) => organisations.includes(toId(state[name]))),
  )
}

/** The newest version of a document, as an editor sees it. */
export const readNewest = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Record<string, unknown> | undefined> => {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    pagination: false,
    limit: 1,
    req,
  })
  return docs[0]?.version
}

/** What is stored as the document itself: what is live, when it is published. */
const readMain = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Record<string, unknown> | undefined> =>
  (await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })) ?? undefined

/** Whether organisations answer for documents of a type. */
export const hasOwner = (collection: string): boolean => getOwnerFields(collection).length > 0

/** The fields of a type that name the organisation responsible for a document. */
const getOwnerFields = (collection: string): string[] =>
  getDataFields(getContentType(collection).fields)
    .filter(({ custom }) => custom?.site?.ownedBy)
    .map(({ name }) => name)

const getOrganisations = (req: PayloadRequest): string[] => (req.user?.organisations ?? []).map(toId)

const isOwnVersion = (req: PayloadRequest, collection: string): Where => {
  const organisations = getOrganisations(req)
  const fields = organisations.length ? getOwnerFields(collection) : []
  return {
    or: [
      { 'version.createdBy': { equals: req.user?.id ?? '' } },
      ...fields.map((name): Where => ({ [`version.${name}`]: { in: organisations } })),
    ],
  }
}

/** The ids of the documents that these versions belong to. Read directly from the database, because access rules use this. */
const findParents = async (req: PayloadRequest, collection: string, where: Where): Promise<string[]> => {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as CollectionSlug,
    where,
    select: { parent: true },
    pagination: false,
    limit: 0,
    req,
  })
  return [...new Set(docs.map(({ parent }) => toId(parent)))]
}

const toId = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value ?? '')
