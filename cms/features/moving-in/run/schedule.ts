import { createLocalReq, type Payload } from 'payload'
import { makeSchedule } from '../../schedules/make-schedule.ts'
import { formatMoment } from '../../schedules/swedish-time.ts'
import type { Decision } from '../plan/decide.ts'
import type { SourceRecord } from '../record.ts'
import { t } from '../texts.ts'
import { findUser } from './find-user.ts'
import { describeError } from './store.ts'

/**
 * Has a draft published at the time that the source had set, in the name of whoever asked for the move, or of the first administrator
 * when it was asked for on the terminal.
 *
 * @returns what there is to say about it.
 */
export const schedule = async (
  payload: Payload,
  { type, document }: Decision,
  { publishedAt }: SourceRecord,
  user: string | undefined,
): Promise<string[]> => {
  const maker = await findUser(payload, user)
  if (!maker) return [t.run.noUser]
  if (!publishedAt) return []
  try {
    const req = await createLocalReq({ user: maker }, payload)
    await makeSchedule(req, type, document, { action: 'publish', at: publishedAt })
  } catch (error) {
    // It has been scheduled before this run was taken up.
    const isTwin = error instanceof Error && 'status' in error && error.status === 409
    if (!isTwin) return [t.run.notScheduled(describeError(error))]
  }
  return [t.run.scheduled(formatMoment(new Date(publishedAt)))]
}
