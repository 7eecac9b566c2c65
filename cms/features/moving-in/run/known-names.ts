import type { CollectionSlug, Payload } from 'payload'
import { contentTypes } from '../../../../content-types/index.ts'
import type { KnownNames } from '../sources/values/vocabulary-records.ts'

/** The names that each vocabulary of the installation holds, by the slug of its type. */
export const readKnownNames = async (payload: Payload): Promise<KnownNames> => {
  const names: Record<string, string[]> = {}
  for (const { slug, admin, custom } of contentTypes) {
    if (custom.site.kind !== 'vocabulary') continue
    const title = admin.useAsTitle ?? 'name'
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: slug as CollectionSlug,
      select: { [title]: true },
      pagination: false,
      limit: 0,
    })
    names[slug] = docs.flatMap(({ [title]: name }) => (typeof name === 'string' ? [name] : []))
  }
  return names
}
