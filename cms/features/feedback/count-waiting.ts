import type { PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'

/** The number of unhandled pieces of feedback that the user can read. */
export const countWaitingFeedback = async (req: PayloadRequest): Promise<number> => {
  if (!hasRole(req, 'publisher')) return 0
  const where = { isHandled: { not_equals: true } }
  return (await req.payload.count({ collection: 'feedback', where, overrideAccess: false, req })).totalDocs
}
