import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes } from '../../content-types/index.ts'
import { refuse } from './refuse.ts'

/** Refuses to delete what documents still point at, and names some of them: a live page must never lose a part of itself. */
export const refuseDeletingUsedValue: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const users: string[] = []
  for (const type of contentTypes) {
    const paths = walkDataFields(type.fields)
      .filter(
        ({ field }) =>
          (field.type === 'relationship' || field.type === 'upload') && field.relationTo === collection.slug,
      )
      .map(({ path }) => path)
    if (!paths.length) continue
    const { docs } = await req.payload.find({
      collection: type.slug as CollectionSlug,
      where: { or: paths.map((path) => ({ [path]: { in: [id] } })) },
      depth: 0,
      limit: 5,
      req,
    })
    for (const doc of docs as unknown as Record<string, unknown>[])
      users.push(`”${String(doc[type.admin.useAsTitle ?? 'id'])}”`)
  }
  if (!users.length) return
  throw refuse(collection.slug, 'id', `Används av ${users.slice(0, 5).join(', ')}. Ta bort det därifrån först.`, req)
}
