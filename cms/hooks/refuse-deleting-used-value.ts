import type { CollectionBeforeDeleteHook, CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import { walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, settings, type ContentType } from '../../content-types/index.ts'
import { findSchedules, getDocumentKey } from '../schedules/schedule-store.ts'
import { refuse } from './refuse.ts'

type Found = Record<string, unknown> & { id: string }

/**
 * Refuses to delete what something still points at, and names some of what does: a live page must never lose a part of itself,
 * and a draft must not either. What lies in the bin can come back, so it counts too, and so does what is to be published later.
 */
export const refuseDeletingUsedValue: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const users = new Map<string, string>()
  for (const type of contentTypes)
    for (const found of await findUsers(type, collection.slug, String(id), req))
      if (type.slug !== collection.slug || found.id !== id)
        users.set(`${type.slug} ${found.id}`, `”${String(found[type.admin.useAsTitle ?? 'id'])}”`)
  for (const { slug, label } of settings) {
    const stored = await req.payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, req })
    if (isMentionedIn(stored, String(id))) users.set(slug, `inställningarna ”${String(label)}”`)
  }
  for (const { content, documentKey, title } of await findSchedules(
    req.payload,
    { state: { equals: 'waiting' } },
    { req },
  ))
    if (content && documentKey !== getDocumentKey(collection.slug, String(id)) && isMentionedIn(content, String(id)))
      users.set(documentKey.replace('/', ' '), `”${title}”, som är schemalagd`)
  if (!users.size) return
  const names = [...users.values()]
  throw refuse(collection.slug, 'id', `Används av ${names.slice(0, 5).join(', ')}. Ta bort det därifrån först.`, req)
}

const findUsers = async (type: ContentType, target: string, id: string, req: PayloadRequest): Promise<Found[]> => {
  const fields = walkDataFields(type.fields)
  const pointing = fields
    .filter(({ field }) => (field.type === 'relationship' || field.type === 'upload') && field.relationTo === target)
    .map(({ path }): Where => ({ [path]: { in: [id] } }))
  const texts = fields.filter(({ field }) => field.type === 'richText').map(({ path }) => path)
  const isDocument = type.custom.site.kind === 'document'
  const find = async (options: { where?: Where; select?: Record<string, true>; draft: boolean }): Promise<Found[]> => {
    const collection = type.slug as CollectionSlug
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      pagination: false,
      trash: isDocument,
      req,
      ...options,
    })
    return docs as unknown as Found[]
  }
  const found: Found[] = []
  // What is live, and the newest draft on top of it.
  for (const draft of isDocument ? [false, true] : [false]) {
    if (pointing.length) found.push(...(await find({ where: { or: pointing }, draft })))
    if (!texts.length) continue
    const select = Object.fromEntries([type.admin.useAsTitle ?? 'id', ...texts].map((path) => [path, true as const]))
    found.push(...(await find({ select, draft })).filter((document) => isMentionedIn(document, id)))
  }
  return found
}

/** Whether an id stands anywhere in what is stored. Ids are long enough never to stand there by chance. */
const isMentionedIn = (stored: unknown, id: string): boolean => JSON.stringify(stored).includes(`"${id}"`)
