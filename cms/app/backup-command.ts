import { makeBackup } from '../features/backup/make-backup.ts'
import { getSize } from '../features/backup/backup-places.ts'
import { noteOutcome } from '../features/backup/backup-state.ts'
import { readBackupSettings } from '../features/backup/backup-settings.ts'
import { removeOutdated } from '../features/backup/keep-backups.ts'
import { findDatabaseFault } from '../platform/database/database-fault.ts'
import { LostDatabaseError } from './server/describe-database-fault.ts'
import { createProgress } from './server/progress.ts'
import { t } from './texts.ts'

// `npm run backup`: one backup, in its own process. Does not open the CMS, so that the database is not migrated before it has been
// backed up. Exits with code 1 on failure; the earlier backups then stay.
const isQuiet = process.argv.includes('--quiet')
const progress = createProgress()
try {
  const fault = await findDatabaseFault(true)
  if (fault) throw new LostDatabaseError(fault)
  const { folder, manifest } = await makeBackup((step) => {
    if (!isQuiet) progress.step(step)
  })
  await noteOutcome()
  const removed = await removeOutdated(await readBackupSettings())
  progress.done()
  for (const file of manifest.missingFiles)
    console.warn(`${file} was missing before, and so is missing from the backup.`)
  console.log(
    `${folder}: everything that was saved at ${manifest.takenAt}, ${(getSize(manifest) / 1e6).toFixed(1)} MB, read back and whole.${removed.length ? ` ${removed.length} outdated removed.` : ''}`,
  )
  process.exit(0)
} catch (error) {
  progress.done()
  const message = error instanceof Error ? error.message : String(error)
  console.error(`There is no new backup.\n${message}`)
  const isSaid = error instanceof Error && error.name === 'RefusedBackupError'
  await noteOutcome(isSaid ? message : t.backup.refusals.unexpected(message)).catch((other: unknown) =>
    console.error(other),
  )
  process.exit(1)
}
