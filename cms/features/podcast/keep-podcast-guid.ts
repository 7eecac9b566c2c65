import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { makeStableGuid } from './make-podcast-guid.ts'

/** What the podcast is called in every directory: once it is stored, nobody changes it. */
export const keepPodcastGuid: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  guid: originalDoc?.guid || getBrought(data, req) || null,
})

/** The same for a podcast of its own, which gets it when it is made. A copy gets one of its own. */
export const keepOwnPodcastGuid: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  guid: (operation === 'update' && originalDoc?.guid) || getBrought(data, req) || makeStableGuid(data.slug) || null,
})

const getBrought = (data: { guid?: unknown }, req: PayloadRequest): unknown =>
  req.context.isImport ? data.guid : undefined
