import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { listShelves, updatePointing } from '../../platform/database/shelves.ts'
import { lastEditedByField, lastEditorRemovedField } from '../safe-saving/last-edited-by.ts'
import { t } from './texts.ts'

/** The texts that name whom a relationship beside them points at, because readers may not look up other accounts. */
const writtenNames: Partial<Record<string, Record<string, string>>> = {
  reviews: { submittedBy: 'submitter', decidedBy: 'decider' },
  schedules: { maker: 'makerName' },
}

/**
 * Lets go of a user before they are deleted, in the same transaction: what they wrote stays, with its whole history, and says that
 * it is by a removed user. Their sessions are part of the account and end with it.
 */
export const forgetUser: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
  if (!user) return
  const formerUser = t.safety.formerUser
  for (const shelf of listShelves(req.payload))
    for (const field of shelf.fields) {
      if (field.type !== 'relationship' || field.relationTo !== 'users') continue
      const writtenName = writtenNames[shelf.slug]?.[field.name]
      await updatePointing(
        req,
        shelf,
        { field: field.name, id: String(id) },
        {
          [field.name]: null,
          ...(field.name === lastEditedByField.name ? { [lastEditorRemovedField.name]: true } : {}),
          ...(writtenName ? { [writtenName]: formerUser } : {}),
        },
      )
    }
  await forgetInPublications(req, user.email, formerUser)
}

/** Publications, and those that wait, say by e-mail address who wanted them. */
const forgetInPublications = async (req: PayloadRequest, email: string, formerUser: string): Promise<void> => {
  const change = async <Stored extends { id: string | number }>(
    collection: CollectionSlug,
    where: string,
    toData: (stored: Stored) => Record<string, unknown>,
  ): Promise<void> => {
    const { docs } = await req.payload.db.find<Stored>({
      collection,
      where: { [where]: { equals: email } },
      pagination: false,
      limit: 0,
      req,
    })
    for (const stored of docs)
      await req.payload.db.updateOne({ collection, id: stored.id, data: toData(stored), returning: false, req })
  }
  await change<{ id: string; updatedAt: string; reasons: { who?: string }[] }>(
    'publications',
    'reasons.who',
    (stored) => ({
      reasons: stored.reasons.map((reason) => (reason.who === email ? { ...reason, who: formerUser } : reason)),
      updatedAt: stored.updatedAt,
    }),
  )
  await change<{ id: string; input: object }>('payload-jobs', 'input.who', ({ input }) => ({
    input: { ...input, who: formerUser },
  }))
}
