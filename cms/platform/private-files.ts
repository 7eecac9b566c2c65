import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What SQLite writes beside a database. What it writes anew gets the rights of the database. */
const endings = ['', '-wal', '-shm', '-journal']

/**
 * Makes a SQLite file one that other accounts of the machine cannot read: it holds drafts, addresses and hashes of passwords. To be
 * done as soon as it has been opened, when a new one is still empty. Files of an older version are mended.
 *
 * @param url as `file:…`, absolute or from the working directory.
 */
export const keepDatabasePrivate = (url: string): void => {
  const path = url.startsWith('file:/') ? fileURLToPath(url) : url.slice('file:'.length)
  for (const ending of endings) if (existsSync(path + ending)) restrict(path + ending, 0o600)
}

/**
 * Makes the folder of all uploads one that other accounts of the machine cannot look into. What is public of it lies in the releases,
 * which any web server may read.
 */
export const keepUploadsPrivate = (dataDir: string): void => {
  const folder = join(dataDir, 'uploads')
  mkdirSync(folder, { recursive: true })
  restrict(folder, 0o700)
}

const restrict = (path: string, mode: number): void => {
  try {
    chmodSync(path, mode)
  } catch (error) {
    // Files that belong to another account work all the same.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
    console.warn(
      `Others on this machine may be able to read ${path}. Make it private: chmod ${mode.toString(8)} ${path}`,
    )
  }
}
