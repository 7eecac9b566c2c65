import type { PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { findCare } from '../quality/care.ts'
import { findUpcomingSchedules } from '../schedules/find-schedules.ts'
import type { CareItem, ReviewItem, ScheduleItem } from './items.ts'

/** The number of items shown; the full list is one click away. */
const maxItems = 8

/** What is waiting for the user: for a publisher what has been submitted, for an editor what they submitted or got back. */
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

/** The next schedules, and the failed ones. */
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

/** What needs care among the documents that the user can read. */
export const findCareItems = (req: PayloadRequest): Promise<CareItem[]> =>
  req.user ? findCare(req.payload, req.user) : Promise.resolve([])
