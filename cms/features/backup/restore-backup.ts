import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isMongo } from '../../platform/database/adapter.ts'
import { findDatabaseFault, getDatabasePlace } from '../../platform/database/database-fault.ts'
import { getUploadsDir } from '../../platform/uploads.ts'
import { uploadsFolder, type BackupManifest } from './backup-format.ts'
import { exists } from './backup-places.ts'
import { checkBackup } from './check-backup.ts'
import { copyFile } from './copy-file.ts'
import { isMongoInUse, stageMongo, switchMongo, undoInterruptedSwitch } from './database/mongo.ts'
import { isSqliteInUse, sqlitePart } from './database/sqlite.ts'
import { RefusedBackupError } from './refused-backup-error.ts'
import { t } from './texts.ts'

/** What stands where it was when a restore has been carried out. */
export interface Restored {
  manifest: BackupManifest
  /** Puts everything back as it was before. */
  undo: () => Promise<void>
  /** Takes away what earlier restores have kept. What was there before this one stays, until the next. */
  settle: () => Promise<void>
}

/** What files and folders are called that were there before a restore. */
const beforeEnding = '.before-restore-'
const restoringEnding = '.restoring'

/**
 * Puts a backup in the place of the database and the uploads. All of it is checked first and copied beside what is there; then
 * names are changed, so that one or the other is there at any time.
 *
 * @param folder of the backup.
 * @throws RefusedBackupError when it is damaged, of the other kind of database, or Vitrin is running. Everything is as it was then.
 */
export const restoreBackup = async (folder: string, report: (step: string) => void = () => {}): Promise<Restored> => {
  report('Checking the backup')
  const manifest = await checkBackup(folder)
  if ((manifest.kind === 'mongodb') !== isMongo())
    throw new RefusedBackupError(t.backup.refusals.otherDatabase(manifest.kind === 'mongodb' ? 'MongoDB' : 'SQLite'))
  await refuseWhileRunning()
  const uploads = getUploadsDir()
  report('Copying it')
  if (isMongo()) {
    await undoInterruptedSwitch()
    await stageMongo(folder, manifest.collections ?? [])
  } else await stageFile(folder, sqlitePart, getDatabasePlace(), manifest)
  await rm(uploads + restoringEnding, { recursive: true, force: true })
  await mkdir(uploads + restoringEnding, { recursive: true, mode: 0o700 })
  for (const part of Object.keys(manifest.parts))
    if (part.startsWith(`${uploadsFolder}/`))
      await copyChecked(folder, part, join(uploads + restoringEnding, part.slice(uploadsFolder.length + 1)), manifest)
  report('Putting it in place')
  const moved = new Moves(new Date().toISOString().replaceAll(':', ''))
  let putBackMongo = async (): Promise<void> => {}
  const undo = async (): Promise<void> => {
    await putBackMongo()
    await moved.undo()
  }
  try {
    await moved.switchTo(uploads)
    if (isMongo()) putBackMongo = await switchMongo()
    else {
      // What SQLite has written beside the file belongs to it.
      for (const ending of ['-wal', '-shm', '-journal']) await moved.putAside(getDatabasePlace() + ending)
      await moved.switchTo(getDatabasePlace())
    }
  } catch (error) {
    await undo()
    throw error
  }
  return { manifest, undo, settle: () => moved.settle([uploads, ...(isMongo() ? [] : [getDatabasePlace()])]) }
}

const stageFile = (folder: string, part: string, place: string, manifest: BackupManifest): Promise<void> =>
  copyChecked(folder, part, place + restoringEnding, manifest)

const copyChecked = async (folder: string, part: string, target: string, manifest: BackupManifest): Promise<void> => {
  await rm(target, { force: true })
  const { sha256 } = await copyFile(join(folder, part), target)
  if (sha256 !== manifest.parts[part]?.sha256) throw new RefusedBackupError(t.backup.refusals.damaged(part))
}

/** A database that is gone or damaged is used by nobody who could lose anything. */
const refuseWhileRunning = async (): Promise<void> => {
  const fault = await findDatabaseFault(true)
  if (fault?.what === 'unreachable') throw new RefusedBackupError(t.backup.refusals.unreachable(fault.place))
  const isUsed = fault ? false : await (isMongo() ? isMongoInUse() : isSqliteInUse(getDatabasePlace()))
  if (isUsed) throw new RefusedBackupError(t.backup.refusals.running)
}

/** Changes of names that can be taken back. */
class Moves {
  readonly #ending: string
  readonly #done: [string, string][] = []

  constructor(stamp: string) {
    this.#ending = beforeEnding + stamp
  }

  /** Keeps what is at a path under another name, and puts in its place what has been made ready beside it. */
  async switchTo(path: string): Promise<void> {
    await this.putAside(path)
    await this.#move(path + restoringEnding, path)
  }

  async putAside(path: string): Promise<void> {
    if (await exists(path)) await this.#move(path, path + this.#ending)
  }

  async #move(from: string, to: string): Promise<void> {
    await rename(from, to)
    this.#done.push([from, to])
  }

  async undo(): Promise<void> {
    for (const [from, to] of this.#done.toReversed()) await rename(to, from)
    this.#done.length = 0
  }

  /** Takes away what has been kept beside these paths at other times. */
  async settle(paths: readonly string[]): Promise<void> {
    for (const path of paths)
      for (const name of await readdir(dirname(path)))
        if (name.startsWith(basename(path)) && name.includes(beforeEnding) && !name.endsWith(this.#ending))
          await rm(join(dirname(path), name), { recursive: true, force: true })
  }
}
