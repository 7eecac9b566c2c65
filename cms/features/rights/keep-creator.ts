import type { CollectionBeforeChangeHook } from 'payload'

/** Notes who makes a document, once. A copy belongs to whoever made the copy; nothing that is sent in changes it. */
export const keepCreator: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  createdBy: operation === 'create' ? (req.user?.id ?? data.createdBy ?? null) : (originalDoc?.createdBy ?? null),
})
