import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Decider, Decision } from '../plan/decide.ts'
import { getKind } from '../plan/types.ts'
import type { SourceRecord } from '../record.ts'
import type { Entry } from '../spool/spool.ts'
import { t } from '../texts.ts'
import type { FilesAhead } from './files-ahead.ts'
import type { Before } from './known.ts'
import type { Surroundings } from './surroundings.ts'
import {
  ChangedMeanwhileError,
  create,
  describeError,
  isRefusal,
  remember,
  update,
  type Storing,
  type StoredFile,
  type StoredRow,
} from './store.ts'

/** What is needed to carry out what was decided. */
export interface Means {
  storing: Storing
  decider: Decider
  around: Surroundings
  files: FilesAhead
}

/** What became of a decision: the row about it, when a new one was made. */
export interface Result {
  decision: Decision
  row?: StoredRow
}

/** How often a write is tried that failed because of something else than what was to be stored: the database was busy. */
const attempts = 4

/** Carries out what was decided for one record. What is refused is told, and the others go on. */
export const carryOut = async (
  means: Means,
  entry: Entry,
  decision: Decision,
  before: Before | undefined,
): Promise<Result> => {
  switch (decision.action) {
    case 'made':
      return getKind(entry.type) === 'file' ? makeFile(means, entry, decision) : make(means, entry, decision)
    case 'updated':
      return { decision: await renew(means, entry, decision, before!) }
    case 'matched':
      if (!before) await again(() => remember(means.storing, decision, entry.digest))
      return { decision }
    default:
      return { decision }
  }
}

/** Writes a document once more, when what it points at is there. */
export const finish = async (
  { storing, decider }: Means,
  entry: Entry,
  { decision, row }: { decision: Decision; row: StoredRow },
  record: SourceRecord,
): Promise<void> => {
  try {
    await again(() => update(storing, decider.finish(decision, record), entry.digest, row))
  } catch (error) {
    if (!(error instanceof ChangedMeanwhileError) && !isRefusal(error)) throw error
    decision.told.push(describeError(error))
  }
}

const makeFile = async (means: Means, entry: Entry, decision: Decision): Promise<Result> => {
  let file: StoredFile
  try {
    file = await means.files.take(entry)
  } catch (error) {
    return refuse(means, decision, t.run.notFetched(describeError(error)))
  }
  try {
    return await make(means, entry, decision, { ...file, name: means.around.takeFileName(entry.type, file.name) })
  } finally {
    await rm(file.path, { force: true })
  }
}

const make = async (means: Means, entry: Entry, decision: Decision, file?: StoredFile): Promise<Result> => {
  try {
    return { decision, row: await again(() => create(means.storing, decision, entry.digest, file)) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const message = t.run.failed(describeError(error))
    if (decision.target !== 'public') return refuse(means, decision, message)
    const told = [...decision.told, t.run.staysDraft, message]
    return make(means, entry, { ...decision, target: 'draft', told })
  }
}

const refuse = ({ decider }: Means, decision: Decision, message: string): Result => {
  decider.drop(decision.id)
  return { decision: { ...decision, action: 'refused', target: 'none', told: [...decision.told, message] } }
}

const renew = async (
  { storing }: Pick<Means, 'storing'>,
  entry: Entry,
  decision: Decision,
  before: Before,
): Promise<Decision> => {
  try {
    await again(() => update(storing, decision, entry.digest, before))
    return decision
  } catch (error) {
    if (error instanceof ChangedMeanwhileError)
      return { ...decision, action: 'changedHere', told: [...decision.told, error.message] }
    if (!isRefusal(error)) throw error
    const told = [...decision.told, t.run.failed(describeError(error))]
    return decision.target === 'public'
      ? renew({ storing }, entry, { ...decision, target: 'draft', told }, before)
      : { ...decision, action: 'refused', told }
  }
}

const again = async <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
  for (let attempt = 1; ; attempt++)
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || isRefusal(error) || error instanceof ChangedMeanwhileError) throw error
      await sleep(200 * attempt ** 2)
    }
}
