import { APIError, type PayloadRequest } from 'payload'
import { readLive } from '../../platform/published-state.ts'
import { t } from './texts.ts'
import { maySchedule, mayScheduleDocument } from './may-schedule.ts'
import { takeSchedule } from './run-schedules.ts'
import { findSchedules, readDocumentKey, updateSchedule } from './schedule-store.ts'

/**
 * Cancels a pending schedule or dismisses a failed one, on behalf of the user.
 *
 * @throws APIError in Swedish when the user may not, or it has already run or is running.
 */
export const cancelSchedule = async (req: PayloadRequest, id: string): Promise<void> => {
  if (!req.user) throw new APIError(t.schedules.refusals.signIn, 401, null, true)
  const read = async () => (await findSchedules(req.payload, { id: { equals: id } }))[0]
  const found = await read()
  if (!found || !maySchedule(req) || !(await mayScheduleOrGone(req, readDocumentKey(found))))
    throw new APIError(t.schedules.refusals.mayNot, 403, null, true)
  const lease = await takeSchedule(req.payload, id)
  if (!lease) throw new APIError(t.schedules.refusals.running, 409, null, true)
  try {
    const present = await read()
    if (present?.state !== 'waiting' && present?.state !== 'failed')
      throw new APIError(t.schedules.refusals.over, 409, null, true)
    await updateSchedule(req.payload, id, { state: 'cancelled' })
  } finally {
    await lease.release()
  }
}

/** Schedules of deleted documents can be dismissed by anyone who may schedule. */
const mayScheduleOrGone = async (req: PayloadRequest, [collection, id]: [string, string]): Promise<boolean> => {
  const found = await readLive(collection, id, req)
  return !found || mayScheduleDocument(req, collection, id)
}
