import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestName, type BackupManifest } from './backup-format.ts'
import { readManifest } from './backup-places.ts'
import { measureFile } from './copy-file.ts'
import { checkMongo } from './database/mongo.ts'
import { checkSqlite, sqlitePart } from './database/sqlite.ts'
import { RefusedBackupError } from './refused-backup-error.ts'
import { t } from './texts.ts'

/**
 * Reads all of a backup: every file is held against its digest, and the database is looked through.
 *
 * @throws RefusedBackupError when anything is missing, has been added, or is not as it was written.
 */
export const checkBackup = async (folder: string): Promise<BackupManifest> => {
  const manifest = await readManifest(folder)
  if (!manifest) throw new RefusedBackupError(t.backup.refusals.none(folder))
  const { parts, kind, collections } = manifest
  for (const path of await listParts(folder))
    if (!Object.hasOwn(parts, path)) throw new RefusedBackupError(t.backup.refusals.added(path))
  for (const [path, { size, sha256 }] of Object.entries(parts)) {
    // Names from the file decide what is read, and later written.
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
      throw new RefusedBackupError(t.backup.refusals.damaged(manifestName))
    const found = await measureFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (!found) throw new RefusedBackupError(t.backup.refusals.lacks(path))
    if (found.size !== size || found.sha256 !== sha256) throw new RefusedBackupError(t.backup.refusals.damaged(path))
  }
  if (kind === 'sqlite') {
    if (!Object.hasOwn(parts, sqlitePart)) throw new RefusedBackupError(t.backup.refusals.lacks(sqlitePart))
    await checkSqlite(folder)
  } else await checkMongo(folder, collections ?? [])
  return manifest
}

/** The paths of all files in a backup but its manifest. */
const listParts = async (folder: string, under = ''): Promise<string[]> => {
  const paths: string[] = []
  for (const name of await readdir(join(folder, under))) {
    const path = under ? `${under}/${name}` : name
    if ((await lstat(join(folder, path))).isDirectory()) paths.push(...(await listParts(folder, path)))
    else if (path !== manifestName) paths.push(path)
  }
  return paths
}
