import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'
import { t } from './texts.ts'
import {
  findSchedules,
  getDocumentKey,
  readDocumentKey,
  type ScheduleAction,
  type StoredSchedule,
} from './schedule-store.ts'
import { formatMoment } from './swedish-time.ts'

/** A pending or failed schedule, as shown to editors. */
export interface UpcomingSchedule {
  id: string
  action: ScheduleAction
  /** ISO 8601 in UTC. */
  at: string
  /** In Swedish: `Publiceras torsdag 24 december 2026 kl. 08.00`. */
  what: string
  state: StoredSchedule['state']
  /** Why it failed. */
  error?: string
  makerName: string
  /** When the content to publish was saved. */
  savedAt?: string
  title: string
  collection: string
  document: string
}

/**
 * All pending schedules, the earliest first, and failed ones that nobody has dismissed, as far as the user may read their
 * documents.
 */
export const findUpcomingSchedules = async (payload: Payload, user: TypedUser): Promise<UpcomingSchedule[]> =>
  keepReadable(payload, user, await findSchedules(payload, { state: { in: ['waiting', 'failed'] } }))

/** Completed and cancelled schedules, the newest first: the last fifty, as far as the user may read them. */
export const findEarlierSchedules = async (payload: Payload, user: TypedUser): Promise<UpcomingSchedule[]> =>
  keepReadable(
    payload,
    user,
    await findSchedules(payload, { state: { in: ['done', 'cancelled'] } }, { limit: 50, sort: '-at' }),
  )

const keepReadable = async (payload: Payload, user: TypedUser, all: StoredSchedule[]): Promise<UpcomingSchedule[]> => {
  const readable = new Set<string>()
  for (const [collection, ids] of groupByCollection(all)) {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      select: {},
      depth: 0,
      pagination: false,
      trash: true,
      overrideAccess: false,
      user,
    })
    for (const { id } of docs) readable.add(getDocumentKey(collection, String(id)))
  }
  // Schedules that failed because their document was deleted must still be shown.
  const isKept = ({ documentKey, state }: StoredSchedule): boolean => state === 'failed' || readable.has(documentKey)
  return all.filter(isKept).map(toUpcoming)
}

/** One document's pending and failed schedules. Throws NotFound when the user may not read the document. */
export const findSchedulesOf = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<UpcomingSchedule[]> => {
  await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    trash: true,
    overrideAccess: false,
    ...(req.user ? { user: req.user } : {}),
    req,
  })
  const found = await findSchedules(
    req.payload,
    { and: [{ documentKey: { equals: getDocumentKey(collection, id) } }, { state: { in: ['waiting', 'failed'] } }] },
    { req },
  )
  return found.map(toUpcoming)
}

/** Converts a stored schedule for display. */
export const toUpcoming = (schedule: StoredSchedule): UpcomingSchedule => {
  const { id, action, at, state, error, makerName, title, content } = schedule
  const [collection, document] = readDocumentKey(schedule)
  const savedAt = content?.updatedAt
  const { done, actions, missed } = t.schedules
  const verb = (state === 'done' ? done : state === 'waiting' ? actions : missed)[action]
  return {
    id: String(id),
    action,
    at,
    what: `${verb} ${formatMoment(new Date(at))}`,
    state,
    makerName,
    title,
    collection,
    document,
    ...(error ? { error } : {}),
    ...(typeof savedAt === 'string' ? { savedAt } : {}),
  }
}

const groupByCollection = (all: StoredSchedule[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const [collection, id] of all.map(readDocumentKey))
    groups.set(collection, [...(groups.get(collection) ?? []), id])
  return groups
}
