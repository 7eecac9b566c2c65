import type { CollectionSlug, PayloadRequest } from 'payload'
import { contentTypes, type ContentType } from '../../../content-types/index.ts'
import type { DraftItem } from './items.ts'

/** The number of drafts shown. */
const maxItems = 8

const documentTypes = contentTypes.filter(({ custom }) => custom.site.kind === 'document')

/**
 * The documents that the viewer created or last edited and whose newest version is not published, newest first. Reads with the
 * viewer's own access, and only what is shown.
 */
export const findMyDrafts = async (req: PayloadRequest): Promise<DraftItem[]> => {
  if (!req.user) return []
  const found = await Promise.all(documentTypes.map((type) => findDraftsOf(type, req)))
  const drafts = found
    .flat()
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
    .slice(0, maxItems)
  const publicIds = await findPublic(drafts, req)
  return drafts.map((draft) => ({ ...draft, isPublic: publicIds.has(draft.id) }))
}

const findDraftsOf = async (
  { slug, admin }: ContentType,
  req: PayloadRequest,
): Promise<Omit<DraftItem, 'isPublic'>[]> => {
  const titleField = admin.useAsTitle ?? 'id'
  const user = req.user?.id
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    draft: true,
    where: {
      and: [
        { _status: { equals: 'draft' } },
        { or: [{ lastEditedBy: { equals: user } }, { createdBy: { equals: user } }] },
      ],
    },
    select: { [titleField]: true, updatedAt: true },
    sort: '-updatedAt',
    limit: maxItems,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map((document) => {
    const { id, updatedAt, [titleField]: title } = { ...document } as Record<string, unknown>
    return { collection: slug, id: String(id), title: String(title ?? ''), updatedAt: String(updatedAt) }
  })
}

/** Which of these documents have an earlier version that is public. */
const findPublic = async (drafts: { collection: string; id: string }[], req: PayloadRequest): Promise<Set<string>> => {
  const collections = [...new Set(drafts.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map((collection) =>
      req.payload.find({
        collection: collection as CollectionSlug,
        where: {
          and: [
            { id: { in: drafts.filter((draft) => draft.collection === collection).map(({ id }) => id) } },
            { _status: { equals: 'published' } },
          ],
        },
        select: {},
        limit: maxItems,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        req,
      }),
    ),
  )
  return new Set(found.flatMap(({ docs }) => docs.map(({ id }) => String(id))))
}
