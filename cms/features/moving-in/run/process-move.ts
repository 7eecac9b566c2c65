import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { takeLease } from '../../../platform/leases/lease.ts'
import { getIncomingDir } from '../../../platform/uploads.ts'
import { queuePublicationNow } from '../../publishing/queue-publication.ts'
import { FetchError } from '../fetching/fetch-error.ts'
import type { FetchedKind } from '../fetching/fetcher.ts'
import { convertHtml } from '../html/convert-html.ts'
import { UnreadableSourceError, type SourceFile } from '../record.ts'
import { recognise } from '../sources/index.ts'
import { fillSpool } from '../spool/fill-spool.ts'
import { clearMoves, makeMoveDir } from '../spool/folders.ts'
import { Spool } from '../spool/spool.ts'
import { t } from '../texts.ts'
import { look, store, type Going } from './go-through.ts'
import { readKnownNames } from './known-names.ts'
import { archiveKind, isArchive, moveArchive } from './move-archive.ts'
import { writeMove, type Counts, type MoveState, type MoveStep } from './move-state.ts'
import { getFetcher, makeContext, readHead, isAddress } from './open-input.ts'
import { describeError, type StoredFile } from './store.ts'
import { undo } from './undo.ts'
import { writeMadeFile } from './write-made-file.ts'

/** What a process is to do with a move. */
export type MoveTask = 'look' | 'store' | 'undo'

/** Thrown to stop a move; it can be taken up again. */
class StoppedError extends Error {
  override name = 'StoppedError'
}

/** How often the state of a move is written, in milliseconds. */
const reportInterval = 500

/** The name of the file that asks a move to stop, whichever process is at it. */
export const stopFile = 'stop'

/**
 * Does what is asked with a move, one at a time in the whole installation, and keeps its state on disk up to date. What fails or is
 * stopped can be taken up again: it then goes on where it was.
 *
 * @returns the state at the end.
 */
export const processMove = async (
  payload: Payload,
  given: MoveState,
  task: MoveTask,
  onChange: (state: MoveState) => void = () => {},
): Promise<MoveState> => {
  let state: MoveState = { ...given, task }
  const change = async (part: Partial<MoveState>): Promise<void> => {
    state = { ...state, ...part }
    await writeMove(state)
    onChange(state)
  }
  const folder = await makeMoveDir(state.id)
  const lease = await takeLease(payload, 'moving-in')
  if (!lease) {
    // A process that is at this very move has the last word on it.
    if (state.step === 'waiting') await change({ step: 'failed', message: t.run.busy })
    else onChange({ ...state, message: t.run.busy })
    return { ...state, step: 'failed', message: t.run.busy }
  }
  const stop = join(folder, stopFile)
  await rm(stop, { force: true })
  let told = 0
  const onRecord = async (done: number, total: number, title = ''): Promise<void> => {
    lease.assertHeld()
    if (Date.now() - told < reportInterval) return
    told = Date.now()
    if (existsSync(stop)) throw new StoppedError()
    await change({ done, total, title })
  }
  let spool: Spool | undefined
  try {
    delete state.message
    if (task === 'undo' && state.source?.kind === archiveKind) throw new UnreadableSourceError(t.run.archive.noUndo)
    if (task === 'undo') {
      await change({ step: 'undoing', done: 0, total: 0 })
      const report = await undo(payload, { run: state.id, folder }, onRecord)
      await queuePublicationNow(payload, t.run.publication(state.source?.name ?? state.from))
      await change({ step: 'undone', counts: report.counts })
      return state
    }
    if (!isAddress(state.input) && (await isArchive(state))) {
      const source = { kind: archiveKind, label: t.run.archive.label, name: state.from, key: archiveKind }
      await change({ step: task === 'look' ? 'looking' : 'storing', source, done: 0, total: 0 })
      const { counts, total } = await moveArchive({ payload, state, folder, task, onRecord })
      await change({ step: task === 'look' ? 'looked' : 'done', counts, total, done: total })
      return state
    }
    spool = await readSource(payload, state, folder, change, onRecord)
    const { kind, label, name } = spool.head
    const going: Going = {
      payload,
      spool,
      folder,
      options: { isPublishing: state.isPublishing, overwrite: state.overwrite ?? [] },
      user: state.user,
      onRecord,
    }
    await change({
      step: task === 'look' ? 'looking' : 'storing',
      source: { kind, label, name, key: spool.source },
      done: 0,
      total: spool.entries.size,
    })
    const looked = task === 'look' ? await look(going) : undefined
    if (looked) await change({ fileHosts: looked.fileHosts })
    const report = looked?.report ?? (await store(going, { run: state.id, fetchFile: makeFetchFile(state) }))
    if (task === 'store' && changesPublic(report.counts)) await queuePublicationNow(payload, t.run.publication(name))
    const step: MoveStep = task === 'look' ? 'looked' : 'done'
    await change({ step, counts: report.counts, done: state.total })
  } catch (error) {
    if (error instanceof StoppedError) await change({ step: 'stopped' })
    else {
      await change({ step: 'failed', message: describeError(error) })
      if (!(error instanceof UnreadableSourceError) && !(error instanceof FetchError)) throw error
    }
  } finally {
    await spool?.close()
    await lease.release()
    await clearMoves(state.id)
  }
  return state
}

const readSource = async (
  payload: Payload,
  state: MoveState,
  folder: string,
  change: (part: Partial<MoveState>) => Promise<void>,
  onRecord: (done: number, total: number) => Promise<void>,
): Promise<Spool> => {
  const known = await Spool.open(folder)
  if (known && hasBeenReadWith(known, state)) return known
  await known?.close()
  await change({ step: 'reading', done: 0, total: 0 })
  const context = makeContext(getFetcher(state))
  const input = await readHead(state, context)
  const source = recognise(input, state.options, () => readKnownNames(payload))
  if (!source) throw new UnreadableSourceError(t.run.unknownSource(state.from))
  await fillSpool({
    folder,
    source,
    input,
    context,
    convertHtml,
    name: state.name,
    options: state.options,
    report: (read) => onRecord(read, 0),
  })
  const spool = await Spool.open(folder)
  if (!spool) throw new Error('The source has been read, but its work file is not there.')
  return spool
}

/** Whether the source has been read in the way in which the user wants it to be. */
const hasBeenReadWith = ({ head }: Spool, { options = {} }: MoveState): boolean =>
  isDeepStrictEqual(head.options ?? {}, JSON.parse(JSON.stringify(options)))

const makeFetchFile = (state: MoveState) => {
  const { fetchFile } = getFetcher(state)
  return async (file: SourceFile, type: string): Promise<StoredFile> =>
    file.text === undefined
      ? fetchFile(file.from, type as FetchedKind)
      : writeMadeFile({ ...file, text: file.text }, getIncomingDir())
}

/** Whether anything has become public: documents that were published, or values, which always are. */
const changesPublic = (counts: Counts): boolean =>
  Object.entries(counts).some(([, { made = 0, updated = 0, targets = {} }]) => made + updated > 0 && !targets.draft) ||
  Object.values(counts).some(({ targets = {} }) => (targets.public ?? 0) > 0)
