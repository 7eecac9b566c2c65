import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, open, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'
import { getSettings } from '../settings.ts'

const run = promisify(execFile)

/** How long a MongoDB server has to answer, in milliseconds. */
const answerTimeoutMs = 5_000
/** What every SQLite file begins with (https://www.sqlite.org/fileformat.html, section 1.3). */
const magic = 'SQLite format 3\0'

/** Why the database cannot be used. */
export interface DatabaseFault {
  what: 'missing' | 'empty' | 'unreadable' | 'foreign' | 'damaged' | 'unreachable' | 'failed'
  /** The file, or the server and database, without a password. */
  place: string
  /** What the database or the system said. */
  detail?: string
}

/** Where the database is: the path of its file, or its address without name and password. */
export const getDatabasePlace = (): string => {
  const { databaseUrl } = getSettings()
  if (!databaseUrl.startsWith('file:')) return databaseUrl.replace(/\/\/[^/@]*@/, '//')
  if (databaseUrl.startsWith('file://')) return fileURLToPath(databaseUrl.replace(/\?.*$/, ''))
  return decodeURIComponent(databaseUrl.slice('file:'.length).replace(/\?.*$/, ''))
}

/**
 * Looks whether the database can be opened, without changing anything in it.
 *
 * @param wasUsed whether there has been content, so that a database without any is no beginning but a loss.
 */
export const findDatabaseFault = (wasUsed: boolean): Promise<DatabaseFault | undefined> =>
  getSettings().databaseUrl.startsWith('file:') ? findFileFault(wasUsed) : findServerFault(wasUsed)

/** Changes whenever the file has been replaced or written to; always the same for a server, which is asked again instead. */
export const getDatabaseStamp = async (): Promise<string> => {
  if (!getSettings().databaseUrl.startsWith('file:')) return ''
  const found = await stat(getDatabasePlace()).catch(() => undefined)
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : 'none'
}

const findFileFault = async (wasUsed: boolean): Promise<DatabaseFault | undefined> => {
  const place = getDatabasePlace()
  const found = await stat(place).catch((error: unknown) => error as NodeJS.ErrnoException)
  if (found instanceof Error) {
    if (found.code !== 'ENOENT') return { what: 'unreadable', place, detail: found.message }
    return wasUsed ? { what: 'missing', place } : undefined
  }
  if (!found.isFile()) return { what: 'foreign', place }
  if (found.size === 0) return wasUsed ? { what: 'empty', place } : undefined
  const refused = await access(place, constants.R_OK | constants.W_OK).catch((error: unknown) => error as Error)
  if (refused) return { what: 'unreadable', place, detail: refused.message }
  if ((await readStart(place)) !== magic) return { what: 'foreign', place }
  const detail = await checkPages(place)
  return detail === undefined ? undefined : { what: 'damaged', place, detail }
}

const readStart = async (path: string): Promise<string> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Has SQLite look through the whole file, in another process: it would hold up this one, which serves the site. */
const checkPages = async (path: string): Promise<string | undefined> => {
  const script = fileURLToPath(new URL('./check-sqlite-file.ts', import.meta.url))
  return run(process.execPath, [script, path]).then(
    () => undefined,
    (error: unknown) => String((error as { stderr?: string }).stderr ?? error).trim(),
  )
}

const findServerFault = async (wasUsed: boolean): Promise<DatabaseFault | undefined> => {
  const place = getDatabasePlace()
  const client = new MongoClient(getSettings().databaseUrl, { serverSelectionTimeoutMS: answerTimeoutMs })
  try {
    const db = (await client.connect()).db()
    const isThere = (await db.listCollections({}, { nameOnly: true }).toArray()).length > 0
    return wasUsed && !isThere ? { what: 'missing', place } : undefined
  } catch (error) {
    return { what: 'unreachable', place, detail: error instanceof Error ? error.message : String(error) }
  } finally {
    await client.close()
  }
}
