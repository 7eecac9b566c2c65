import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMongo } from '../../platform/database/adapter.ts'
import { getSettings } from '../../platform/settings.ts'
import {
  backupVersion,
  manifestName,
  uploadsFolder,
  type BackupManifest,
  type DatabaseDump,
  type PartFacts,
} from './backup-format.ts'
import { getBackupFolder, listBackups, unfinishedEnding, type Backup } from './backup-places.ts'
import { checkBackup } from './check-backup.ts'
import { copyUploads } from './copy-uploads.ts'
import { measureFile } from './copy-file.ts'
import { dumpMongo } from './database/mongo.ts'
import { dumpSqlite } from './database/sqlite.ts'

/** How often uploads that went missing meanwhile are caught up with. */
const maxRounds = 3

/**
 * Makes a backup of the database and the uploads, while people write. Everything that had been answered as saved when the database
 * was read is in it, with its files; then all of it is read back. Nothing remains of one that fails.
 *
 * @param report is told what is being done, in English.
 * @throws RefusedBackupError when it could not be made, or is not what was written.
 */
export const makeBackup = async (report: (step: string) => void = () => {}): Promise<Backup> => {
  await mkdir(getSettings().backupDir, { recursive: true, mode: 0o700 })
  await removeLeftovers()
  const [before] = await listBackups()
  const name = `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}-${randomBytes(3).toString('hex')}`
  const folder = getBackupFolder(name)
  const unfinished = folder + unfinishedEnding
  try {
    await mkdir(unfinished, { mode: 0o700 })
    const manifest = await fill(unfinished, before, report)
    report('Reading it back')
    await checkBackup(unfinished)
    await rename(unfinished, folder)
    await syncFolder(getSettings().backupDir)
    return { name, folder, manifest }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

const fill = async (
  folder: string,
  before: Backup | undefined,
  report: (step: string) => void,
): Promise<BackupManifest> => {
  const uploads: Record<string, PartFacts> = {}
  // The many files first, so that between the database and the last files only a moment passes.
  report('Copying uploads')
  await copyUploads(folder, uploads, before)
  let dump: DatabaseDump
  let missing: string[]
  for (let round = 1; ; round++) {
    report('Reading the database')
    await rm(join(folder, 'database'), { recursive: true, force: true })
    dump = await (isMongo() ? dumpMongo(folder) : dumpSqlite(folder))
    await copyUploads(folder, uploads, before)
    missing = dump.files.map((file) => `${uploadsFolder}/${file}`).filter((part) => !Object.hasOwn(uploads, part))
    // A file that was replaced or deleted just then: the database says so by now. What is missing still was missing before.
    if (!missing.length || round === maxRounds) break
  }
  const database: Record<string, PartFacts> = {}
  for (const file of await readdir(join(folder, 'database')))
    database[`database/${file}`] = await measureFile(join(folder, 'database', file))
  const manifest: BackupManifest = {
    format: 'vitrin-backup',
    version: backupVersion,
    takenAt: dump.takenAt,
    kind: isMongo() ? 'mongodb' : 'sqlite',
    ...(dump.collections ? { collections: dump.collections } : {}),
    parts: { ...database, ...uploads },
    missingFiles: missing,
  }
  const path = join(folder, manifestName)
  await writeFile(path, `${JSON.stringify(manifest)}\n`, { mode: 0o600, flush: true })
  return manifest
}

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Takes away what a killed backup has left: what has not been touched for a day. */
const removeLeftovers = async (): Promise<void> => {
  const oldest = Date.now() - 24 * 60 * 60_000
  for (const name of await readdir(getSettings().backupDir)) {
    if (!name.endsWith(unfinishedEnding)) continue
    const path = getBackupFolder(name)
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { recursive: true, force: true })
  }
}
