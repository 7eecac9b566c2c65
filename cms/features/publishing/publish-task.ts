import type { TaskConfig } from 'payload'
import { t } from './texts.ts'

/**
 * The job that makes a change public: a queue entry written in the transaction of the change. The publisher processes all waiting
 * entries at once (`publish-waiting.ts`), which Payload's own runner cannot do, so nothing may run this as a regular job.
 */
export const publishTask: TaskConfig<{ input: { what: string; who: string }; output: object }> = {
  slug: 'publish',
  label: t.publications.job,
  inputSchema: [
    { name: 'what', type: 'text', required: true },
    { name: 'who', type: 'text' },
  ],
  retries: 0,
  handler: () => {
    throw new Error('Publications are made by cms/app/server/job-runner.ts, never by a job runner of Payload.')
  },
}
