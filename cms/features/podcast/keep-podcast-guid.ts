import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { makeStableGuid } from './make-podcast-guid.ts'

/** The podcast's identity in every directory: once stored, it cannot be changed. */
export const keepPodcastGuid: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  guid: originalDoc?.guid || getBrought(data, req) || null,
})

/** The same for a podcast document, which gets its guid on creation. A copy gets its own. */
export const keepOwnPodcastGuid: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  guid: (operation === 'update' && originalDoc?.guid) || getBrought(data, req) || makeStableGuid(data.slug) || null,
})

const getBrought = (data: { guid?: unknown }, req: PayloadRequest): unknown =>
  req.context.isImport ? data.guid : undefined
