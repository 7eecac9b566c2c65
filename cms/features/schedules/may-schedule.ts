import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { canPublish } from '../../platform/access/roles.ts'

/** Whether the user may publish and unpublish at all, and so schedule it. */
export const maySchedule = (req: PayloadRequest): boolean => canPublish(req)

/** Whether the user may edit a given document. */
export const mayUpdate = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> => {
  const slug = collection as CollectionSlug
  const answer = await req.payload.collections[slug].config.access.update({ req, id })
  if (typeof answer === 'boolean') return answer
  const where: Where = { and: [{ id: { equals: id } }, answer] }
  return (await req.payload.count({ collection: slug, where, req })).totalDocs > 0
}
