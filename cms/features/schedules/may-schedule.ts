import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { mayPublish } from '../../platform/access/ownership.ts'
import { canPublish } from '../../platform/access/roles.ts'

/** Whether the user may publish and unpublish at all, and so schedule it. */
export const maySchedule = (req: PayloadRequest): boolean => canPublish(req)

/**
 * Whether the user may schedule that a given document is published or unpublished.
 *
 * @param change fields that will be published with it and are not saved yet.
 */
export const mayScheduleDocument = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  change: Record<string, unknown> = {},
): Promise<boolean> => (await mayPublish(req, collection, { id, change })) && mayUpdate(req, collection, id)

/** Whether the user may edit a given document. */
const mayUpdate = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> => {
  const slug = collection as CollectionSlug
  const answer = await req.payload.collections[slug].config.access.update({ req, id })
  if (typeof answer === 'boolean') return answer
  const where: Where = { and: [{ id: { equals: id } }, answer] }
  return (await req.payload.count({ collection: slug, where, req })).totalDocs > 0
}
