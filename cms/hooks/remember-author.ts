import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers who made a document and who wrote in it last. What the system itself changes leaves that as it was. */
export const rememberAuthor: CollectionBeforeChangeHook = ({ data, operation, req: { user } }) => {
  if (!user) return data
  return { ...data, editedBy: user.id, ...(operation === 'create' ? { createdBy: user.id } : {}) }
}
