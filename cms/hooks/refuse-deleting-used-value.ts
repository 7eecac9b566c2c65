import type { CollectionBeforeDeleteHook } from 'payload'
import { findUses } from './find-uses.ts'
import { refuse } from './refuse.ts'

/**
 * Refuses to delete what something still points at, and names some of what does: a live page must never lose a part of itself,
 * and a draft must not either. What lies in the bin can come back, so it counts too.
 */
export const refuseDeletingUsedValue: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const uses = await findUses(collection.slug, String(id), req)
  if (!uses.length) return
  // A live document and the draft on top of it are one; the draft's title is the newer.
  const names = [...new Map(uses.map(({ slug, id: user = '', name }) => [`${slug} ${user}`, name])).values()]
  throw refuse(collection.slug, 'id', `Används av ${names.slice(0, 5).join(', ')}. Ta bort det därifrån först.`, req)
}
