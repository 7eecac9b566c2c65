import { resolve } from 'node:path'
import { exists, getBackupFolder, listBackups } from '../features/backup/backup-places.ts'
import { restoreBackup } from '../features/backup/restore-backup.ts'
import { queuePublicationNow } from '../features/publishing/queue-publication.ts'
import { getSettings } from '../platform/settings.ts'
import { openPayload } from './open-payload.ts'
import { createProgress } from './server/progress.ts'
import { t } from './texts.ts'

// `npm run restore [-- <backup>]`: puts the newest backup, or the one of that name or path, in the place of the database and the
// uploads. Exits with code 1 on failure; everything is then as it was.
const progress = createProgress()
try {
  const folder = await findFolder(process.argv[2])
  const { manifest, undo, settle } = await restoreBackup(folder, progress.step)
  progress.step('Opening the database')
  try {
    const payload = await openPayload('restore')
    // Of processes that are no more.
    await payload.db.deleteMany({ collection: 'leases', where: {} })
    await queuePublicationNow(payload, t.backup.publicationReason)
    await payload.destroy()
  } catch (error) {
    await undo()
    throw error
  }
  await settle()
  progress.done()
  console.log(
    `Everything is as it was at ${manifest.takenAt}. Start Vitrin; the site is published anew. What was there before is kept beside it until the next restore.`,
  )
  process.exit(0)
} catch (error) {
  progress.done()
  console.error(
    `Nothing has been restored; everything is as it was.\n${error instanceof Error ? error.message : String(error)}`,
  )
  process.exit(1)
}

async function findFolder(given: string | undefined): Promise<string> {
  if (given) return (await exists(getBackupFolder(given))) ? getBackupFolder(given) : resolve(given)
  const [newest] = await listBackups()
  if (!newest) throw new Error(t.backup.refusals.noneAtAll(getSettings().backupDir))
  return newest.folder
}
