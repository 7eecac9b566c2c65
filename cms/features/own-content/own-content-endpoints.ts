import { APIError, type Endpoint } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { AlreadyRunningError, beginWithOwnContent, type OwnContentReport } from './begin.ts'
import { t } from './texts.ts'

/** One line of the answer: how far it is, what came of it, or what stopped it. */
export type OwnContentLine = { done: number; total: number } | { report: OwnContentReport } | { failure: string }

const { refusals, failed } = t.ownContent

/**
 * `POST /api/own-content` with `isConfirmed: true`, for administrators: takes the examples away. The answer is a line of JSON for
 * each step, an `OwnContentLine`. Whoever goes away while it works stops nothing.
 */
export const ownContentEndpoints: Endpoint[] = [
  {
    path: '/own-content',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, 'admin')) throw new APIError(refusals.notAllowed, req.user ? 403 : 401, null, true)
      const body: unknown = await req.json?.().catch(() => undefined)
      const isConfirmed =
        typeof body === 'object' && body !== null && 'isConfirmed' in body && body.isConfirmed === true
      if (!isConfirmed) throw new APIError(refusals.notConfirmed, 400, null, true)
      const { payload } = req
      const lines = new TransformStream<OwnContentLine, Uint8Array>({
        transform: (line, controller) => controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`)),
      })
      const writer = lines.writable.getWriter()
      const write = (line: OwnContentLine): void => {
        writer.write(line).catch(() => {
          // Nobody reads any more.
        })
      }
      void beginWithOwnContent(payload, (done, total) => write({ done, total }))
        .then(
          (report) => write({ report }),
          (error: unknown) => {
            if (!(error instanceof AlreadyRunningError))
              payload.logger.error({ err: error, msg: 'The examples could not be taken away.' })
            write({ failure: error instanceof AlreadyRunningError ? error.message : failed })
          },
        )
        .then(() => writer.close())
        .catch(() => {
          // Nobody reads any more.
        })
      const headers = { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' }
      return new Response(lines.readable, { headers })
    },
  },
]
