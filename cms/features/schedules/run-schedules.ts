import {
  APIError,
  commitTransaction,
  createLocalReq,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  ValidationError,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { t } from './texts.ts'
import { takeLease, type Lease } from '../../platform/leases/lease.ts'
import { publishPinned } from './pinned-content.ts'
import { maySchedule } from './may-schedule.ts'
import { findSchedules, readDocumentKey, updateSchedule, type StoredSchedule } from './schedule-store.ts'

/** How often a schedule is tried when the failure may be temporary, such as a busy database. */
const maxAttempts = 6
/** The delay before the first retry, in milliseconds. It doubles each time. */
const firstRetryDelayMs = 5_000

/** The lease to carry out one schedule, in the whole installation. Its holder decides the schedule's outcome. */
export const takeSchedule = (payload: Payload, id: string): Promise<Lease | undefined> =>
  takeLease(payload, `schedule:${id}`)

/**
 * Carries out due schedules in order of their time, including overdue ones from while nothing was running. Any number of
 * processes may do this at once: each schedule runs in one of them, once.
 *
 * @returns the number of schedules that this process handled.
 * @throws when the database cannot be reached. Nothing is lost: the next call tries again.
 */
export const runDueSchedules = async (payload: Payload): Promise<number> => {
  const now = new Date().toISOString()
  const due = await findSchedules(
    payload,
    { and: [{ state: { equals: 'waiting' } }, { nextAttemptAt: { less_than_equal: now } }] },
    { limit: 20 },
  )
  let count = 0
  for (const { id } of due) {
    const lease = await takeSchedule(payload, id)
    if (!lease) continue
    try {
      // Another process may have been faster.
      const [schedule] = await findSchedules(payload, {
        and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }],
      })
      if (!schedule || schedule.nextAttemptAt > new Date().toISOString()) continue
      await carryOut(payload, schedule, lease)
      count++
    } finally {
      await lease.release()
    }
  }
  return count
}

const carryOut = async (payload: Payload, schedule: StoredSchedule, lease: Lease): Promise<void> => {
  const user = await findMaker(payload, schedule)
  const fail = (error: string): Promise<void> => updateSchedule(payload, schedule.id, { state: 'failed', error })
  if (!user) return fail(t.schedules.failures.makerGone(schedule.makerName))
  const req = await createLocalReq({ user }, payload)
  if (!maySchedule(req)) return fail(t.schedules.failures.rightLost(schedule.makerName))
  try {
    await initTransaction(req)
    await act(req, schedule, user)
    // In the same transaction as the action, so that a process that dies in between has done neither.
    await updateSchedule(payload, schedule.id, { state: 'done', doneAt: new Date().toISOString() }, req)
    lease.assertHeld()
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    const reason = getReason(error, schedule)
    if (reason !== undefined) return fail(reason)
    await tryAgain(payload, schedule, error)
  }
}

const act = async (req: PayloadRequest, schedule: StoredSchedule, user: TypedUser): Promise<void> => {
  const [collection, id] = readDocumentKey(schedule)
  if (schedule.action === 'publish') return publishPinned(req, collection, id, schedule.content ?? {}, user)
  await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: { _status: 'draft' } as never,
    // A draft on top of it may lack what publishing requires.
    unpublishAllLocales: true,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
}

const findMaker = async (payload: Payload, { maker }: StoredSchedule): Promise<TypedUser | undefined> => {
  const id = typeof maker === 'object' ? maker?.id : maker
  if (!id) return undefined
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  return user ? { ...user, collection: 'users' } : undefined
}

/** Why it can never succeed, in Swedish. Undefined when a retry may succeed. */
const getReason = (error: unknown, schedule: StoredSchedule): string | undefined => {
  if (error instanceof Forbidden) return t.schedules.failures.rightLost(schedule.makerName)
  if (error instanceof NotFound) return t.schedules.failures.documentGone
  if (error instanceof ValidationError)
    return t.schedules.failures.refused(
      error.data.errors.map(({ label, path, message }) => `${String(label ?? path)}: ${message}`).join(' '),
    )
  if (error instanceof APIError && error.status < 500) return t.schedules.failures.refused(error.message)
  return undefined
}

const tryAgain = async (payload: Payload, schedule: StoredSchedule, error: unknown): Promise<void> => {
  payload.logger.error({ err: error, msg: `The schedule ${schedule.id} could not be carried out.` })
  const attempts = (schedule.attempts ?? 0) + 1
  const message = error instanceof Error ? error.message : String(error)
  if (attempts >= maxAttempts)
    return updateSchedule(payload, schedule.id, {
      state: 'failed',
      attempts,
      error: t.schedules.failures.unexpected(message),
    })
  const nextAttemptAt = new Date(Date.now() + firstRetryDelayMs * 2 ** (attempts - 1)).toISOString()
  await updateSchedule(payload, schedule.id, { attempts, nextAttemptAt })
}
