import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Gives an episode the guid by which apps recognise it. It is created once and cannot be changed; a copy gets its own. */
export const keepGuid: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  guid: (operation === 'update' && originalDoc?.guid) || (req.context.isImport && data.guid ? data.guid : randomUUID()),
})
