import type { Payload } from 'payload'
import { Decider, type Decision, type MoveOptions } from '../plan/decide.ts'
import { inOrder } from '../plan/order.ts'
import type { SourceRecord } from '../record.ts'
import type { Entry, Spool } from '../spool/spool.ts'
import { compareWithSource } from './compare.ts'
import { carryOut, finish, type Means } from './carry-out.ts'
import { FilesAhead } from './files-ahead.ts'
import { readBefore, type Before } from './known.ts'
import type { Outcome } from './outcome.ts'
import { ReportWriter } from './report.ts'
import { schedule } from './schedule.ts'
import type { FetchFile, StoredRow } from './store.ts'
import { Surroundings } from './surroundings.ts'

/** A move over all records of a source. */
export interface Going {
  payload: Payload
  spool: Spool
  folder: string
  options: MoveOptions
  /** Who has asked for it. */
  user?: string | undefined
  /** Called before each record. Throws to stop: what has been stored stays, and the rest can be stored later. */
  onRecord: (done: number, total: number, title: string) => Promise<void> | void
}

/** How a move stores. */
export interface StoringOptions {
  run: string
  fetchFile: FetchFile
}

/** Looks at all records and writes what would become of them. Stores nothing. */
export const look = async (going: Going): Promise<{ report: ReportWriter; fileHosts: Record<string, number> }> => {
  const report = new ReportWriter(going.folder, 'plan')
  await report.begin()
  await addSkipped(going.spool, report)
  const fileHosts: Record<string, number> = {}
  for await (const { decision, record } of decideAll(going)) {
    const host = decision.action === 'made' ? getFileHost(record) : undefined
    if (host !== undefined) fileHosts[host] = (fileHosts[host] ?? 0) + 1
    await report.add(await withChanges(going, decision))
  }
  await report.finish()
  return { report, fileHosts }
}

/** With what differs, when both the source and somebody here have changed a document. */
const withChanges = async ({ payload, user }: Going, decision: Decision): Promise<Outcome> =>
  decision.action === 'changedHere'
    ? { ...decision, changes: await compareWithSource(payload, decision, user) }
    : decision

/** The host from which the file of a record is fetched. */
const getFileHost = ({ file }: SourceRecord): string | undefined =>
  file && file.text === undefined && /^https?:/i.test(file.from) ? URL.parse(file.from)?.host : undefined

/**
 * Stores all records. What this run has stored before it was stopped or killed is not stored again, and the report is the same as if
 * nothing had happened in between.
 */
export const store = async (going: Going, { run, fetchFile }: StoringOptions): Promise<ReportWriter> => {
  const { payload, spool, folder, user } = going
  const report = new ReportWriter(folder, 'report')
  await report.begin()
  await addSkipped(spool, report)
  const unfinished: { entry: Entry; decision: Decision; row: StoredRow }[] = []
  let files: FilesAhead | undefined
  try {
    for await (const step of decideAll(going)) {
      const { entry, before, decider, around } = step
      files ??= new FilesAhead(
        spool,
        fetchFile,
        step.order.filter(({ id }) => !step.all.has(id)),
      )
      const means: Means = { storing: { payload, run, source: spool.source, user }, decider, around, files }
      const isDone = before?.run === run
      const { decision, row } = isDone
        ? { decision: { ...step.decision, ...before.outcome }, row: before.isUnfinished ? before : undefined }
        : await carryOut(means, entry, step.decision, before)
      if (decision.target === 'scheduled' && ['made', 'updated'].includes(decision.action))
        decision.told.push(...(await schedule(payload, decision, await spool.read(entry), user)))
      if (row && (isDone || decision.later.length)) unfinished.push({ entry, decision, row })
      else await report.add(await withChanges(going, decision))
      if (step.isLast)
        for (const one of unfinished) {
          await going.onRecord(step.order.length, step.order.length, one.decision.title)
          await finish(means, one.entry, one, await spool.read(one.entry))
          await report.add(one.decision)
        }
    }
  } finally {
    await files?.close()
  }
  await report.finish()
  return report
}

interface Step {
  entry: Entry
  record: SourceRecord
  decision: Decision
  before: Before | undefined
  all: ReadonlyMap<string, Before>
  order: readonly Entry[]
  isLast: boolean
  decider: Decider
  around: Surroundings
}

async function* decideAll({ payload, spool, options, onRecord }: Going): AsyncGenerator<Step> {
  const order = inOrder(spool.entries)
  const all = await readBefore(payload, spool.source)
  // As if nobody had touched them: what stands there now stays among their versions.
  for (const id of options.overwrite ?? []) {
    const before = all.get(id)
    if (before?.now !== undefined) all.set(id, { ...before, documentDigest: before.now })
  }
  const around = await Surroundings.read(
    payload,
    order.map(({ type }) => type),
  )
  const decider = new Decider({ source: spool.source, before: all, entries: spool.entries, around, options })
  for (const [index, entry] of order.entries()) {
    const record = await spool.read(entry)
    await onRecord(index, order.length, record.title)
    const decision = decider.decide(entry, record)
    yield {
      entry,
      record,
      decision,
      before: all.get(entry.id),
      all,
      order,
      isLast: index === order.length - 1,
      decider,
      around,
    }
  }
}

/** What the source itself says that becomes nothing. */
const addSkipped = async ({ head }: Spool, report: ReportWriter): Promise<void> => {
  for (const { id, title, reason } of head.skipped) {
    const outcome: Outcome = {
      id,
      type: '',
      title,
      action: 'refused',
      target: 'none',
      told: [reason],
      notes: [],
      addresses: [],
    }
    await report.add(outcome)
  }
}
