import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { contentTypes } from '../../../../content-types/index.ts'
import { getOwner } from '../../addresses/redirect-entries.ts'
import { getKind, kindOrder } from '../plan/types.ts'
import { t } from '../texts.ts'
import { readDigests, type KnownRecord } from './known.ts'
import type { Outcome } from './outcome.ts'
import { ReportWriter } from './report.ts'
import { describeError, isRefusal } from './store.ts'

/** How many documents are looked at together. */
const batchSize = 50

/**
 * Takes away what a run has made, as long as nobody has changed it since; the rest stays and is named. What points at others goes before
 * them. What the run has updated stays: it was there before, and its earlier version is among its versions.
 *
 * @param onRecord is called before each document. Throws to stop: it can be taken up again.
 */
export const undo = async (
  payload: Payload,
  { run, folder }: { run: string; folder: string },
  onRecord: (done: number, total: number, title: string) => Promise<void> | void,
): Promise<ReportWriter> => {
  const report = new ReportWriter(folder, 'undo')
  await report.begin()
  const { docs } = await payload.db.find<KnownRecord>({
    collection: 'importRecords',
    where: { or: [{ madeBy: { equals: run } }, { run: { equals: run } }] },
    pagination: false,
    limit: 0,
  })
  let done = 0
  for (const type of getTypesFromTheTop()) {
    const rows = docs.filter(({ documentType }) => documentType === type)
    // Documents of one type may point at each other: what is in the way of one may be gone in the next round.
    for (let waiting = rows, before = Infinity; waiting.length && waiting.length < before;) {
      before = waiting.length
      const left: KnownRecord[] = []
      for (let start = 0; start < waiting.length; start += batchSize) {
        const batch = waiting.slice(start, start + batchSize)
        const now = await readDigests(
          payload,
          type,
          batch.map(({ documentId }) => documentId),
        )
        for (const row of batch) {
          await onRecord(done, docs.length, row.record)
          const outcome = await undoOne(payload, run, row, now.get(row.documentId))
          if (outcome === 'inTheWay') left.push(row)
          else {
            done += 1
            await report.add(outcome)
          }
        }
      }
      waiting = left
      if (waiting.length < before) continue
      for (const row of waiting) await report.add(toOutcome(row, 'unchanged', t.run.inUse))
    }
  }
  await report.finish()
  return report
}

/** The types in the order in which they can be taken away. */
const getTypesFromTheTop = (): string[] =>
  contentTypes
    .map(({ slug }) => slug)
    .sort((one, other) => kindOrder.indexOf(getKind(other)) - kindOrder.indexOf(getKind(one)))

const toOutcome = (row: KnownRecord, action: Outcome['action'], ...told: string[]): Outcome => ({
  id: row.record,
  type: row.documentType,
  title: row.record,
  action,
  target: 'none',
  ...(action === 'removedHere' ? {} : { document: row.documentId }),
  told,
  notes: [],
  addresses: [],
})

const undoOne = async (
  payload: Payload,
  run: string,
  row: KnownRecord,
  now: string | undefined,
): Promise<Outcome | 'inTheWay'> => {
  const { id, documentType, documentId } = row
  if (row.state === 'matched' || row.madeBy !== run) {
    if (row.state === 'matched') await forget(payload, id)
    return toOutcome(row, 'unchanged', t.run.wasThere)
  }
  if (now === undefined) {
    await forget(payload, id)
    return toOutcome(row, 'removedHere')
  }
  if (now !== row.documentDigest) return toOutcome(row, 'changedHere', t.run.stillThere)
  try {
    const req = await createLocalReq({ context: { isImport: true } }, payload)
    await payload.delete({ collection: documentType as CollectionSlug, id: documentId, depth: 0, req })
  } catch (error) {
    if (isRefusal(error)) return 'inTheWay'
    throw Object.assign(new Error(describeError(error)), { cause: error })
  }
  const owner = getOwner(documentType, documentId)
  await payload.db.deleteMany({ collection: 'redirects', where: { owner: { equals: owner } } })
  await forget(payload, id)
  return toOutcome(row, 'removedHere')
}

const forget = async (payload: Payload, id: string): Promise<void> => {
  await payload.db.deleteOne({ collection: 'importRecords', where: { id: { equals: id } }, returning: false })
}
