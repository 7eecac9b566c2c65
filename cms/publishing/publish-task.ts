import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { TaskConfig } from 'payload'

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
    if (totalDocs === 0) await runPublisher(job.id)
    return { output: {} }
  },
}

const runPublisher = (jobId: number | string): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('cms/publishing/run.ts'), '--quiet'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DISABLE_PAYLOAD_HMR: 'true' },
    })
    child.on('error', fail)
    child.on('exit', (code, signal) =>
      code === 0
        ? done()
        : fail(new Error(`The publication for job ${jobId} ended with ${signal ?? `exit code ${code}`}.`)),
    )
  })
