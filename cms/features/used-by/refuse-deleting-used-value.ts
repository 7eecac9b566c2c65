import type { CollectionBeforeDeleteHook } from 'payload'
import { findSchedules, getDocumentKey } from '../schedules/schedule-store.ts'
import { findUses, isMentionedIn } from './find-uses.ts'
import { t } from './texts.ts'
import { refuse } from '../../platform/refusals/refuse.ts'

/**
 * Refuses to delete what something still points at, and names some of what does: a live page must never lose a part of itself,
 * and a draft must not either. What lies in the bin can come back, so it counts too, and so does what is to be published later.
 */
export const refuseDeletingUsedValue: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const uses = await findUses(collection.slug, String(id), req)
  // A live document and the draft on top of it are one; the draft's title is the newer.
  const users = new Map(uses.map(({ slug, id: user = '', name }) => [`${slug} ${user}`, name]))
  for (const { content, documentKey, title } of await findSchedules(
    req.payload,
    { state: { equals: 'waiting' } },
    { req },
  ))
    if (content && documentKey !== getDocumentKey(collection.slug, String(id)) && isMentionedIn(content, String(id)))
      users.set(documentKey.replace('/', ' '), t.usedBy.scheduled(title))
  if (!users.size) return
  const names = [...users.values()]
  throw refuse(collection.slug, 'id', t.usedBy.inUse(names.slice(0, 5)), req)
}
