import type { Payload, PayloadRequest, Where } from 'payload'
import type { PinnedContent } from './pinned-content.ts'

/** What can happen to a document at a certain time. */
export type ScheduleAction = 'publish' | 'unpublish'

/** Something that is to happen to a document at a certain time, as it is stored. */
export interface StoredSchedule {
  id: string
  title: string
  /** `projects/<id>` */
  documentKey: string
  action: ScheduleAction
  at: string
  state: 'waiting' | 'done' | 'failed' | 'cancelled'
  error?: string | null
  maker?: string | { id: string } | null
  makerName: string
  doneAt?: string | null
  /** What is to be published. */
  content?: PinnedContent | null
  attempts?: number | null
  /** When it is tried, or tried again. */
  nextAttemptAt: string
  createdAt: string
}

/** How schedules name their document. */
export const getDocumentKey = (collection: string, id: string): string => `${collection}/${id}`

/** The collection and id that a schedule names. */
export const readDocumentKey = ({
  documentKey,
}: Pick<StoredSchedule, 'documentKey'>): [collection: string, id: string] => {
  const [collection = '', id = ''] = documentKey.split('/')
  return [collection, id]
}

/** Finds schedules, the first to come first. Straight from the database, as the system: who may see them is decided elsewhere. */
export const findSchedules = async (
  payload: Payload,
  where: Where,
  { req, limit = 0, sort = 'at' }: { req?: PayloadRequest; limit?: number; sort?: string } = {},
): Promise<StoredSchedule[]> => {
  const { docs } = await payload.db.find<StoredSchedule>({
    collection: 'schedules',
    where,
    sort,
    limit,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/** Notes what has become of a schedule. */
export const updateSchedule = async (
  payload: Payload,
  id: string,
  data: Partial<Pick<StoredSchedule, 'state' | 'error' | 'doneAt' | 'attempts' | 'nextAttemptAt'>>,
  req?: PayloadRequest,
): Promise<void> => {
  const updatedAt = new Date().toISOString()
  await payload.db.updateOne({ collection: 'schedules', id, data: { ...data, updatedAt }, ...(req ? { req } : {}) })
}
