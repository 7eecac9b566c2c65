import type { GlobalBeforeChangeHook } from 'payload'

/** What the podcast is called in every directory: once it is stored, nobody changes it. */
export const keepPodcastGuid: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const brought: unknown = req.context.isImport ? data.guid : undefined
  return { ...data, guid: originalDoc?.guid || brought || null }
}
