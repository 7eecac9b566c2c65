import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { byteOrderMark } from '../../../content-types/format/csv.ts'
import { hasRole } from '../../platform/access/roles.ts'
import { FetchError } from './fetching/fetch-error.ts'
import { UnreadableSourceError } from './record.ts'
import { csvHead, toCsv } from './run/describe-outcomes.ts'
import { readMoveRequest, requestMove, stopMove } from './run/move-requests.ts'
import { readMove, toShownMove, writeMove, type MoveState } from './run/move-state.ts'
import { previewMove } from './run/preview-move.ts'
import { readReport, reportFiles, type ReportName } from './run/report.ts'
import type { SourceOptions } from './sources/index.ts'
import { parseMapping } from './sources/spreadsheet/parse-mapping.ts'
import { getMoveDir, makeMoveDir } from './spool/folders.ts'
import { t } from './texts.ts'

/** The largest file that is taken, in bytes: an archive may hold every sound of a podcast. */
const maxFileBytes = 20_000_000_000

const text = z.string().trim().max(2_000)
const addressShape = z.object({ address: text.min(1), sourceName: text.max(100).optional() })
const taskShape = z.object({
  move: text,
  task: z.enum(['look', 'store', 'undo', 'stop']),
  isPublishing: z.boolean().optional(),
  overwrite: z.array(text).max(10_000).optional(),
  hosts: z.array(text.max(300)).max(50).optional(),
  options: z
    .object({
      posts: z.enum(['pages', 'projects']),
      podcast: z.enum(['podcasts', 'podcast']),
      columns: z.unknown().transform(parseMapping),
    })
    .partial()
    .optional(),
})

/**
 * For administrators. Those that ask for something respond with how the move is (`MoveState`).
 *
 * - `POST /api/moving-in/file?name=export.xml`, the file as body: takes a source and has it looked at.
 * - `POST /api/moving-in/address` with `{ address, sourceName? }`: the same with an address.
 * - `POST /api/moving-in/task` with `{ move, task, isPublishing?, hosts?, options?, overwrite? }`: has a move looked at, stored,
 *   undone or stopped; `overwrite` names the records in which the source counts over what was changed here.
 * - `GET /api/moving-in/state?move=…`
 * - `GET /api/moving-in/columns?move=…&sheet=…`: the columns of a spreadsheet (`TablePreview`).
 * - `GET /api/moving-in/report?move=…&name=plan|report|undo`: as CSV.
 */
export const movingInEndpoints: Endpoint[] = [
  {
    path: '/moving-in/file',
    method: 'post',
    // The file is written to disk as it comes.
    custom: { takesFile: true },
    handler: async (req) => {
      refuseOthers(req)
      await refuseWhenBusy()
      const name = basename(String(req.query.name ?? '').replaceAll('\\', '/')).replaceAll('\0', '')
      if (!name || name.startsWith('.') || !req.body) throw refuse(t.page.refusals.noFile)
      const id = randomUUID()
      const folder = join(await makeMoveDir(id), 'input')
      await mkdir(folder, { recursive: true })
      const input = join(folder, name)
      try {
        await receive(req, input)
      } catch (error) {
        await rm(getMoveDir(id)!, { recursive: true, force: true })
        throw error
      }
      return begin(req, { id, from: name, input })
    },
  },
  {
    path: '/moving-in/address',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      await refuseWhenBusy()
      const read = addressShape.safeParse(await readJson(req))
      const address = read.data && toAddress(read.data.address)
      if (!address) throw refuse(t.page.refusals.noAddress)
      const id = randomUUID()
      await makeMoveDir(id)
      return begin(req, { id, from: address, input: address, name: read.data.sourceName })
    },
  },
  {
    path: '/moving-in/task',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      const read = await tellFaults(async () => taskShape.safeParse(await readJson(req)))
      const state = read.data && (await readMove(read.data.move))
      if (!state) throw refuse(t.page.refusals.noMove, 404)
      const { task, hosts, isPublishing, options, overwrite } = read.data
      if (task === 'stop') await stopMove(state.id)
      else {
        await refuseWhenBusy()
        await writeMove({
          ...state,
          hosts: hosts ?? state.hosts,
          isPublishing: isPublishing ?? state.isPublishing,
          overwrite: overwrite ?? state.overwrite ?? [],
          options: { ...state.options, ...options } as SourceOptions,
        })
        if (!(await requestMove({ move: state.id, task }))) throw refuse(t.run.busy, 409)
      }
      return answer(state.id)
    },
  },
  {
    path: '/moving-in/state',
    method: 'get',
    handler: (req) => {
      refuseOthers(req)
      return answer(String(req.query.move))
    },
  },
  {
    path: '/moving-in/columns',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      const state = await readMove(String(req.query.move))
      if (!state) throw refuse(t.page.refusals.noMove, 404)
      const { sheet } = req.query
      const chosen = typeof sheet === 'string' ? { sheet } : undefined
      const preview = await tellFaults(() => previewMove(state, chosen ?? state.options?.columns))
      if (!preview) throw refuse(t.page.refusals.noTable)
      return Response.json(preview, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/moving-in/report',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      const name = String(req.query.name)
      const folder = getMoveDir(String(req.query.move))
      const state = await readMove(String(req.query.move))
      if (!folder || !state || !Object.hasOwn(reportFiles, name)) throw refuse(t.page.refusals.noMove, 404)
      const fileName = `${t.page.reportFile[name as ReportName]}-${state.startedAt.slice(0, 10)}.csv`
      return new Response(Readable.toWeb(Readable.from(writeCsv(folder, name as ReportName))) as never, {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${fileName}"`,
          'Cache-Control': 'no-store',
        },
      })
    },
  },
]

/** With a byte order mark, so that Excel reads å, ä and ö. */
async function* writeCsv(folder: string, name: ReportName): AsyncGenerator<Buffer> {
  yield Buffer.from(byteOrderMark + csvHead)
  for await (const outcome of readReport(folder, name)) yield Buffer.from(toCsv(outcome))
}

const refuse = (message: string, status = 400): APIError => new APIError(message, status, null, true)

/** Does something, and says what a person can mend in what they have brought or chosen. */
const tellFaults = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableSourceError || error instanceof FetchError) throw refuse(error.message)
    throw error
  }
}

const refuseOthers = (req: PayloadRequest): void => {
  if (!hasRole(req, 'admin')) throw refuse(t.page.refusals.notAllowed, req.user ? 403 : 401)
}

const refuseWhenBusy = async (): Promise<void> => {
  if (await readMoveRequest()) throw refuse(t.run.busy, 409)
}

const readJson = (req: PayloadRequest): Promise<unknown> | undefined => req.json?.().catch(() => undefined)

/** An address as somebody types it: without the scheme, too. */
const toAddress = (written: string): string | undefined => {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`
  const url = URL.parse(whole)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** Writes what is sent to a file. What is too large or was cut off is refused. */
const receive = async (req: PayloadRequest, path: string): Promise<void> => {
  let received = 0
  const count = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      received += chunk.length
      if (received > maxFileBytes) throw refuse(t.page.refusals.tooLarge, 413)
      yield chunk
    }
  }
  try {
    await pipeline(
      Readable.fromWeb(req.body as unknown as ReadableStream),
      count,
      createWriteStream(path, { mode: 0o600 }),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw refuse(t.page.refusals.noSpace, 507)
    throw error
  }
  const announced = Number(req.headers.get('content-length') ?? received)
  if (!received || received !== announced) throw refuse(t.page.refusals.cutOff)
}

/** Writes a new move down and has it looked at. */
const begin = async (
  req: PayloadRequest,
  { id, from, input, name }: Pick<MoveState, 'id' | 'from' | 'input'> & { name?: string | undefined },
): Promise<Response> => {
  const now = new Date().toISOString()
  await writeMove({
    id,
    from,
    input,
    ...(name ? { name } : {}),
    hosts: [],
    isPublishing: false,
    user: String(req.user!.id),
    options: { email: req.user!.email },
    step: 'stopped',
    done: 0,
    total: 0,
    startedAt: now,
    changedAt: now,
  })
  if (!(await requestMove({ move: id, task: 'look' }))) throw refuse(t.run.busy, 409)
  return answer(id)
}

const answer = async (id: string): Promise<Response> => {
  const state = await readMove(id)
  if (!state) throw refuse(t.page.refusals.noMove, 404)
  return Response.json(toShownMove(state), { headers: { 'Cache-Control': 'no-store' } })
}
