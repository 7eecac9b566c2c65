import { answerSchedule, answerSchedulesOf } from './endpoints.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** Lets editors schedule when a document is published or unpublished. */
export const getSchedulePart = (collection: string): CollectionPart => ({
  endpoints: [
    { path: '/:id/schedule', method: 'post', handler: answerSchedule(collection) },
    { path: '/:id/schedules', method: 'get', handler: answerSchedulesOf(collection) },
  ],
  fields: [
    {
      name: 'schedulePanel',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: './features/schedules/admin/SchedulePanel.tsx#SchedulePanel' },
      },
    },
  ],
})
