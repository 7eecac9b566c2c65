import type { Payload } from 'payload'
import { recognises } from '../../archive/check-archive.ts'
import { countArchive, type ArchiveCounts } from '../../archive/count-archive.ts'
import { DamagedArchiveError } from '../../archive/damaged-archive-error.ts'
import { importArchive } from '../../archive/import-archive.ts'
import { getKind } from '../plan/types.ts'
import { UnreadableSourceError } from '../record.ts'
import { t } from '../texts.ts'
import type { Counts, MoveState } from './move-state.ts'
import { ReportWriter, type ReportName } from './report.ts'

/** The kind of source that another Vitrin's archive is. */
export const archiveKind = 'archive'

/** Whether the input of a move is the archive of another Vitrin: a file or a folder. */
export const isArchive = ({ input }: MoveState): Promise<boolean> => recognises(input)

/** What is done with an archive, and how far it is. */
interface ArchiveMove {
  payload: Payload
  state: MoveState
  folder: string
  task: 'look' | 'store'
  /** Throws when the move is to stop. */
  onRecord: (done: number, total: number) => Promise<void>
}

/**
 * Looks at an archive or takes it in, whole: ids, dates, versions and all that was public there stay what they are.
 *
 * @throws UnreadableSourceError with a sentence in Swedish; nothing has been stored then.
 */
export const moveArchive = async ({ payload, state, folder, task, onRecord }: ArchiveMove) => {
  try {
    // Taking it in checks it, before anything is stored.
    const held = await countArchive(state.input, { check: task === 'look' })
    const total = [...held.types.values()].reduce((sum, { documents }) => sum + documents, 0)
    if (task === 'store') {
      let isToStop = false
      let why: unknown
      await importArchive(payload, state.input, {
        report: ({ documents }) => {
          if (isToStop) throw why
          onRecord(documents, total).catch((error: unknown) => {
            isToStop = true
            why = error
          })
        },
      })
    }
    return { counts: await writeReport(folder, task === 'look' ? 'plan' : 'report', held), total }
  } catch (error) {
    if (error instanceof DamagedArchiveError) throw new UnreadableSourceError(error.message, { cause: error })
    throw error
  }
}

const writeReport = async (folder: string, name: ReportName, { types, users }: ArchiveCounts): Promise<Counts> => {
  const report = new ReportWriter(folder, name)
  await report.begin()
  const row = { id: '', type: '', action: 'made', target: 'none', notes: [], addresses: [] } as const
  await report.add({ ...row, title: t.run.archive.label, told: [t.run.archive.versions] })
  if (users) await report.add({ ...row, title: t.run.archive.accounts, told: [t.run.archive.accountsTold] })
  await report.finish()
  const counts = [...types].map(([type, { documents, published }]): [string, Counts[string]] => [
    type,
    {
      made: documents,
      ...(getKind(type) === 'document' ? { targets: { public: published, draft: documents - published } } : {}),
    },
  ])
  return { ...Object.fromEntries(counts), ...(users ? { '': { made: users } } : {}) }
}
