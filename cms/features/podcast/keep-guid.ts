import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Gives an episode the id by which apps know it. Made once; nothing can change it, and a copy gets one of its own. */
export const keepGuid: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  guid: (operation === 'update' && originalDoc?.guid) || (req.context.isImport && data.guid ? data.guid : randomUUID()),
})
