import type { PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { findCare } from '../quality/care.ts'
import { findUpcomingSchedules } from '../schedules/find-schedules.ts'
import type { CareItem, ReviewItem, ScheduleItem } from './items.ts'

/** So many of what waits are shown; the list behind has them all. */
const maxItems = 8

/** What waits for the one who asks: for a publisher what has been handed in, for an editor what they handed in or got back. */
export const findReviews = async (req: PayloadRequest): Promise<ReviewItem[]> => {
  if (!req.user) return []
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { state: { in: hasRole(req, 'publisher') ? ['waiting'] : ['waiting', 'returned'] } },
    sort: '-submittedAt',
    limit: maxItems,
    depth: 0,
    select: { content: false },
    overrideAccess: false,
    req,
  })
  return docs.map(({ subject, title, state, submitter, submittedAt, message, note }) => ({
    ...readSubject(subject),
    title: title ?? '',
    state: state === 'returned' ? 'returned' : 'waiting',
    submittedBy: submitter ?? '',
    submittedAt: String(submittedAt),
    ...(message ? { message } : {}),
    ...(note ? { note } : {}),
  }))
}

const readSubject = (subject: string): { collection: string; id: string } => {
  const [collection = '', id = ''] = subject.split('/')
  return { collection, id }
}

/** What is to happen next, and what failed to. */
export const findSchedules = async (req: PayloadRequest): Promise<ScheduleItem[]> => {
  if (!req.user) return []
  const upcoming = await findUpcomingSchedules(req.payload, req.user)
  return upcoming.slice(0, maxItems).map(({ collection, document, title, action, at, state, makerName, error }) => ({
    collection,
    id: document,
    title,
    action,
    at,
    state: state === 'failed' ? 'failed' : 'waiting',
    maker: makerName,
    ...(error ? { error } : {}),
  }))
}

/** What needs care, among what the one who asks may read. */
export const findCareItems = (req: PayloadRequest): Promise<CareItem[]> =>
  req.user ? findCare(req.payload, req.user) : Promise.resolve([])
