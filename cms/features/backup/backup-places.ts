import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { getSettings } from '../../platform/settings.ts'
import { backupManifest, manifestName, type BackupManifest } from './backup-format.ts'

/** A backup that has been completed. */
export interface Backup {
  /** The name of its folder, which begins with the moment at which it was made. */
  name: string
  folder: string
  manifest: BackupManifest
}

/** How the folder of a backup that is being made ends. */
export const unfinishedEnding = '.tmp'

/** The folder of a backup of a name. */
export const getBackupFolder = (name: string): string => join(getSettings().backupDir, name)

/** The completed backups, newest first. Folders that say nothing of themselves are none. */
export const listBackups = async (): Promise<Backup[]> => {
  const names = await readdir(getSettings().backupDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const backups: Backup[] = []
  for (const name of names.filter((one) => /^\d{4}-\d{2}-\d{2}/.test(one) && !one.endsWith(unfinishedEnding))) {
    const manifest = await readManifest(getBackupFolder(name))
    if (manifest) backups.push({ name, folder: getBackupFolder(name), manifest })
  }
  return backups.sort((one, other) => (one.manifest.takenAt < other.manifest.takenAt ? 1 : -1))
}

/** What a backup says of itself. Undefined when it does not, or in a way that is not understood. */
export const readManifest = async (folder: string): Promise<BackupManifest | undefined> => {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return backupManifest.safeParse(JSON.parse(text)).data
  } catch {
    // No JSON, as after a disk was full.
    return undefined
  }
}

/** The size of a backup in bytes. What it shares with others counts in each. */
export const getSize = ({ parts }: BackupManifest): number =>
  Object.values(parts).reduce((sum, { size }) => sum + size, 0)

/** Whether a path leads to something. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
