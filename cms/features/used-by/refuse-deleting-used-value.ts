import type { CollectionBeforeDeleteHook } from 'payload'
import { findSchedules, getDocumentKey } from '../schedules/schedule-store.ts'
import { findUses, isMentionedIn } from './find-uses.ts'
import { t } from './texts.ts'
import { refuseDeleting } from '../../platform/refusals/refuse.ts'

/**
 * Refuses to delete anything that is still referenced, and names some of the places: neither live pages nor drafts may lose a
 * part of themselves. Documents in the bin can come back, so they count too, and so does scheduled content.
 */
export const refuseDeletingUsedValue: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const uses = await findUses(collection.slug, String(id), req)
  // A live document and its draft count once; the draft has the newer title.
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
  throw refuseDeleting(collection.slug, t.usedBy.inUse(names.slice(0, 5)), req)
}
