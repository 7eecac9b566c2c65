import { createLocalReq, type TypedUser } from 'payload'
import { expect } from 'vitest'
import type { ScheduleRequest } from '../../cms/features/schedules/make-schedule.ts'
import { addUser, openTestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'

/** The CMS with everything tests of schedules need: people, documents, and a way to advance time. */
export const openSchedules = async () => {
  const cms = await openTestCms()
  const { payload } = cms
  const content = new MinimalContent(payload)
  const schedules = {
    ...(await import('../../cms/features/schedules/run-schedules.ts')),
    ...(await import('../../cms/features/schedules/make-schedule.ts')),
    ...(await import('../../cms/features/schedules/cancel-schedule.ts')),
    ...(await import('../../cms/features/schedules/find-schedules.ts')),
  }
  const publisher = await addUser(payload, 'publisher')
  const editor = await addUser(payload, 'editor')
  const requestAs = (user?: TypedUser) => createLocalReq(user ? { user } : {}, payload)
  return {
    cms,
    content,
    schedules,
    publisher,
    editor,
    requestAs,
    plan: async (id: string, wish: ScheduleRequest = {}, user: TypedUser = publisher) =>
      schedules.makeSchedule(await requestAs(user), 'projects', id, { action: 'publish', at: tomorrow(), ...wish }),
    read: async (id: string, draft = false): Promise<Stored> =>
      (await payload.findByID({ collection: 'projects', id, draft, depth: 0 })) as unknown as Stored,
    readSchedule: (id: string) => payload.findByID({ collection: 'schedules', id, depth: 0 }),
    /** Makes a schedule due. */
    makeDue: (id: string, ago = 1_000) => {
      const at = new Date(Date.now() - ago).toISOString()
      return payload.db.updateOne({ collection: 'schedules', id, data: { at, nextAttemptAt: at } })
    },
    run: () => schedules.runDueSchedules(payload),
    countJobs: async () => (await payload.count({ collection: 'payload-jobs' })).totalDocs,
    /** A draft with everything publishing requires. */
    draft: (title: string, more: object = {}) => content.create('projects', { title, _status: 'draft', ...more }),
  }
}

/** This time tomorrow. */
export const tomorrow = (): string => new Date(Date.now() + 24 * 60 * 60_000).toISOString()

/** The message with which something is refused. */
export const getMessage = async (attempt: Promise<unknown>): Promise<string> => {
  const error = await attempt.then(
    () => undefined,
    (reason: Error) => reason,
  )
  expect(error, 'This should have been refused').toBeDefined()
  return error!.message
}
