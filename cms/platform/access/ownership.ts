import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { getDataFields } from '../../../content-types/fields/walk.ts'
import { getContentType } from '../../../content-types/index.ts'

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
 * Whether a document still belongs to the user after a change: they created it, or it is not handed over to an organisation that
 * they do not belong to.
 */
export const staysOwn = (
  req: PayloadRequest,
  collection: string,
  { createdBy, change }: { createdBy: unknown; change: Record<string, unknown> },
): boolean => {
  if (toId(createdBy) === req.user?.id) return true
  const organisations = getOrganisations(req)
  return getOwnerFields(collection)
    .filter((name) => name in change)
    .every((name) => organisations.includes(toId(change[name])))
}

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
