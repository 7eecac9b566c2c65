import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'

/** Listeners subscribe to the address of a podcast's feed, so it cannot change after creation. */
export const refuseMovingFeed: CollectionBeforeChangeHook = ({ data, operation, originalDoc, collection, req }) => {
  const before: unknown = operation === 'update' ? originalDoc?.slug : undefined
  if (before && data.slug && data.slug !== before) throw refuse(collection.slug, 'slug', t.podcast.fixedAddress, req)
  return data
}
