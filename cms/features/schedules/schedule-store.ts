import type { Payload, PayloadRequest, Where } from 'payload'
import type { PinnedContent } from './pinned-content.ts'

/** The actions that can be scheduled. */
export type ScheduleAction = 'publish' | 'unpublish'

/** A schedule as stored. */
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
  /** The content to publish. */
  content?: PinnedContent | null
  attempts?: number | null
  /** When it will be tried next. */
  nextAttemptAt: string
  createdAt: string
}

/** The key by which schedules refer to their document. */
export const getDocumentKey = (collection: string, id: string): string => `${collection}/${id}`

/** The collection and id of a schedule's document. */
export const readDocumentKey = ({
  documentKey,
}: Pick<StoredSchedule, 'documentKey'>): [collection: string, id: string] => {
  const [collection = '', id = ''] = documentKey.split('/')
  return [collection, id]
}

/** Finds schedules, the earliest first. Directly from the database, as the system: callers check who may see them. */
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

/** Stores the outcome of a schedule. */
export const updateSchedule = async (
  payload: Payload,
  id: string,
  data: Partial<Pick<StoredSchedule, 'state' | 'error' | 'doneAt' | 'attempts' | 'nextAttemptAt'>>,
  req?: PayloadRequest,
): Promise<void> => {
  const updatedAt = new Date().toISOString()
  await payload.db.updateOne({ collection: 'schedules', id, data: { ...data, updatedAt }, ...(req ? { req } : {}) })
}
