import type { CollectionBeforeChangeHook } from 'payload'

/** Stores who creates a document, once. A copy belongs to whoever made the copy; values that are sent in are ignored. */
export const keepCreator: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  createdBy: operation === 'create' ? (req.user?.id ?? data.createdBy ?? null) : (originalDoc?.createdBy ?? null),
})
