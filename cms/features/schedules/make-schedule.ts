import {
  APIError,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { getContentType } from '../../../content-types/index.ts'
import { getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { isLive, readLive } from '../../platform/published-state.ts'
import { t } from './texts.ts'
import { pinContent, publishPinned, type PinnedContent } from './pinned-content.ts'
import { mayScheduleDocument } from './may-schedule.ts'
import { findSchedules, getDocumentKey, type ScheduleAction } from './schedule-store.ts'
import { formatMoment, readMoment } from './swedish-time.ts'

const maxAheadMs = 5 * 366 * 24 * 60 * 60_000

/** The request for a schedule. */
export interface ScheduleRequest {
  action?: unknown
  /** ISO 8601 with an offset, or Swedish local time without one. */
  at?: unknown
  /** Form fields that are not saved yet. */
  content?: unknown
}

/**
 * Schedules publishing or unpublishing a document, on behalf of the user. The content to publish is pinned now, and publishing it
 * is tried out at once, so that problems show up while somebody is there to fix them.
 *
 * @returns the schedule's id and, in Swedish, what will happen and anything to note about the time.
 * @throws APIError in Swedish when the user may not, or there is no such time; Payload's errors when the content is rejected.
 */
export const makeSchedule = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  request: ScheduleRequest,
): Promise<{ id: string; message: string; note?: string }> => {
  const user = req.user
  if (!user) throw new APIError(t.schedules.refusals.signIn, 401, null, true)
  if (!(await mayScheduleDocument(req, collection, id, toFields(request.content))))
    throw new APIError(t.schedules.refusals.mayNot, 403, null, true)
  const { action } = request
  if (action !== 'publish' && action !== 'unpublish') throw new APIError(t.schedules.refusals.action, 400, null, true)
  const { at, note } = readTime(request.at)
  const content = await pinContent(req, collection, id, toFields(request.content))
  await assertPossible(req, { collection, id, action, at })
  if (action === 'publish') await dryRunPublish(req, collection, id, content, user)
  const { admin, labels } = getContentType(collection)
  const stored = await req.payload.db.create({
    collection: 'schedules',
    data: {
      title: String(content[admin.useAsTitle ?? 'title'] ?? getText(labels.singular, adminLanguage)),
      document: { relationTo: collection, value: id },
      documentKey: getDocumentKey(collection, id),
      action,
      at: at.toISOString(),
      nextAttemptAt: at.toISOString(),
      state: 'waiting',
      attempts: 0,
      maker: user.id,
      makerName: getName(user),
      ...(action === 'publish' ? { content } : {}),
    },
    req,
  })
  const message = `${t.schedules.actions[action]} ${formatMoment(at)}`
  return { id: String(stored.id), message, ...(note ? { note } : {}) }
}

const readTime = (text: unknown): { at: Date; note?: string } => {
  const read = readMoment(typeof text === 'string' ? text : '', t.schedules.moment)
  if ('fault' in read) throw new APIError(read.fault, 400, null, true)
  const ahead = read.at.getTime() - Date.now()
  if (ahead <= 0) throw new APIError(t.schedules.refusals.past, 400, null, true)
  if (ahead > maxAheadMs) throw new APIError(t.schedules.refusals.tooFar, 400, null, true)
  return read
}

const toFields = (content: unknown): Record<string, unknown> =>
  typeof content === 'object' && content !== null && !Array.isArray(content) ? { ...content } : {}

/** Rejects two schedules at the same time, and unpublishing what will not be published. */
const assertPossible = async (
  req: PayloadRequest,
  { collection, id, action, at }: { collection: string; id: string; action: ScheduleAction; at: Date },
): Promise<void> => {
  const waiting = await findSchedules(
    req.payload,
    { and: [{ documentKey: { equals: getDocumentKey(collection, id) } }, { state: { equals: 'waiting' } }] },
    { req },
  )
  if (waiting.some((other) => new Date(other.at).getTime() === at.getTime()))
    throw new APIError(t.schedules.refusals.twin, 409, null, true)
  const before = waiting.filter((other) => new Date(other.at) < at).at(-1)
  const isPublic = before ? before.action === 'publish' : isLive(await readLive(collection, id, req))
  if (action === 'unpublish' && !isPublic) throw new APIError(t.schedules.refusals.notPublished, 400, null, true)
}

/** Publishes in a transaction that is rolled back: all publishing rules run, and nothing changes. */
const dryRunPublish = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  content: PinnedContent,
  user: TypedUser,
): Promise<void> => {
  const trial = await createLocalReq({ user, req: { headers: req.headers } }, req.payload)
  // Without transactions, as in standalone MongoDB, nothing could be rolled back.
  if (!(await initTransaction(trial))) return
  try {
    await publishPinned(trial, collection as CollectionSlug, id, content, user)
  } finally {
    await killTransaction(trial)
  }
}

/** The name shown for who did something. */
export const getName = (user: { name?: string | null; email?: string | null }): string =>
  user.name || user.email || t.schedules.formerUser
