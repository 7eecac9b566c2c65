import type { TaskConfig } from 'payload'
import { spawnPublisher } from './spawn-publisher.ts'

/**
 * The job that makes a change public. It runs in a process of its own, so that it never slows an editor down and cannot take
 * the server with it. The story of what happened stands in the collection `publications`.
 */
export const publishTask: TaskConfig<{ input: { what: string; who: string }; output: object }> = {
  slug: 'publish',
  label: 'Publicera webbplatsen',
  inputSchema: [
    { name: 'what', type: 'text', required: true },
    { name: 'who', type: 'text' },
  ],
  retries: 0,
  handler: async ({ job, req }) => {
    const queuedAt = new Date(String(job.createdAt)).getTime()
    const { totalDocs } = await req.payload.count({
      collection: 'publications',
      where: {
        and: [
          { state: { in: ['succeeded', 'failed'] } },
          { snapshotAt: { greater_than: new Date(queuedAt).toISOString() } },
        ],
      },
    })
    // A publication that read the content after this change was saved has made it public already, or has said why it could
    // not: the same content would fail again.
    const failure = totalDocs === 0 ? await spawnPublisher() : undefined
    if (failure) throw new Error(`The publication for job ${job.id} ended with ${failure}.`)
    return { output: {} }
  },
}
