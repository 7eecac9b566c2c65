import type { GlobalSlug, Payload } from 'payload'
import { deleteGlobal } from '../../platform/database/shelves.ts'
import { takeLease } from '../../platform/leases/lease.ts'
import { readNote, writeNote } from '../../platform/notes/notes.ts'
import { getLiveReleaseId } from '../../releases/release-store.ts'
import {
  addExampleRecord,
  deleteExampleRecords,
  getSubject,
  readExampleRecords,
  updateExampleRecord,
} from '../example-content/example-records.ts'
import { queuePublicationNow } from '../publishing/queue-publication.ts'
import { makePlan, type Going, type Plan } from './make-plan.ts'
import { putInStart } from './put-in-start.ts'
import { stripMentions } from './strip-mentions.ts'
import { inTransaction, removeLeftFiles, takeAway, type Recorded } from './take-away.ts'
import { t } from './texts.ts'

/** What has been done. */
export interface OwnContentReport {
  taken: number
  /** The titles of what was changed by somebody meanwhile, and stayed. */
  stayed: string[]
  putIn: number
}

/** Somebody else is doing the same. */
export class AlreadyRunningError extends Error {
  override name = 'AlreadyRunningError'
}

/**
 * Takes away every example that nobody has changed or uses, with all that belongs to it, and puts in what one begins with. The site
 * is then published anew. What is interrupted is finished by the next run, and ends the same.
 *
 * @param report is called with how many of how many documents have been taken away.
 * @throws AlreadyRunningError; otherwise what the database or the disk says.
 */
export const beginWithOwnContent = async (
  payload: Payload,
  report: (done: number, total: number) => void = () => {},
): Promise<OwnContentReport> => {
  const lease = await takeLease(payload, 'own-content')
  if (!lease) throw new AlreadyRunningError(t.ownContent.refusals.running)
  try {
    const startedAt = (await readNote(payload, 'own-content'))?.startedAt ?? new Date().toISOString()
    await removeLeftFiles(payload)
    const plan = await makePlan(payload)
    const going = await recordGoing(payload, plan)
    await writeNote(payload, 'own-content', { startedAt })
    await allowFewerPages(payload)
    await removeOldAddresses(payload)
    await clearSettings(payload, plan)
    await stripMentions(payload, new Set(going.map(({ type, id }) => getSubject(type.slug, id))))
    const stayed: string[] = []
    let done = 0
    for (const one of going.sort(byOrder)) {
      if (!(await takeAway(payload, one))) stayed.push(one.title)
      report(++done, going.length)
      lease.assertHeld()
    }
    // What has been changed is the installation's own from now on.
    await deleteExampleRecords(payload)
    const putIn = await putInStart(payload)
    await allowFewerPages(payload)
    await writeNote(payload, 'own-content', { startedAt, finishedAt: new Date().toISOString() })
    await queuePublicationNow(payload, t.ownContent.reason)
    return { taken: going.length - stayed.length, stayed, putIn }
  } finally {
    await lease.release()
  }
}

/** Documents first: values and files are pointed at. */
const byOrder = (one: Going, other: Going): number => getRank(one) - getRank(other)
const getRank = ({ type }: Going): number =>
  ['redirect', 'document', 'vocabulary', 'file'].indexOf(type.custom.site.kind)

/** Lets the site lose most of its pages in the next publication: here it is meant. */
const allowFewerPages = async (payload: Payload): Promise<void> => {
  const release = await getLiveReleaseId()
  await writeNote(payload, 'fewer-pages', release ? { release } : {})
}

/** Stores what goes before anything goes: what is left of an example after that no longer looks like one. */
const recordGoing = async (payload: Payload, { going, changed, used, recognised }: Plan): Promise<Recorded[]> => {
  // All or none: with only some of them stored, the rest would no longer be looked for.
  await inTransaction(payload, async (req) => {
    for (const { subject, digests } of recognised) await addExampleRecord(payload, subject, { digests, req })
  })
  const records = new Map((await readExampleRecords(payload)).map((record) => [record.subject, record]))
  const recorded = going.map((one) => ({ ...one, record: records.get(one.record.subject)! }))
  for (const { record, mark } of recorded)
    if (record.goingAs !== mark) await updateExampleRecord(payload, record.id, { goingAs: mark })
  // Nothing of these goes, in this run or in one that finishes it.
  const staying = [...changed, ...used].flatMap(({ type, id }) => records.get(getSubject(type.slug, id)) ?? [])
  await deleteExampleRecords(
    payload,
    staying.map(({ id }) => id),
  )
  return recorded
}

/** Examples that somebody has deleted have left their addresses behind. */
const removeOldAddresses = async (payload: Payload): Promise<void> => {
  const subjects = (await readExampleRecords(payload)).map(({ subject }) => subject)
  await payload.db.deleteMany({ collection: 'redirects', where: { owner: { in: subjects } } })
}

/** Empties the settings of what the examples have filled in. */
const clearSettings = async (payload: Payload, { settings }: Plan): Promise<void> => {
  const records = new Map((await readExampleRecords(payload)).map((record) => [record.subject, record.id]))
  for (const { declaration, isUntouched, cleared } of settings) {
    const slug = declaration.slug as GlobalSlug
    if (isUntouched) await deleteGlobal(payload, slug)
    else if (Object.keys(cleared).length)
      await payload.updateGlobal({ slug, data: cleared as never, context: { isImport: true } })
    const record = records.get(slug)
    if (record) await deleteExampleRecords(payload, [record])
  }
}
