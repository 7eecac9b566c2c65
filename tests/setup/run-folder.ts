import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How much room there must be in memory before databases are kept there, in bytes. */
const neededRoom = 1_000_000_000

/** A folder that tests may fill, and how to take it away. */
export interface RunFolder {
  path: string
  remove: () => Promise<void>
}

/** Makes a folder for what the tests of a run share. */
export const makeRunFolder = (name: string): Promise<RunFolder> => makeFolder(join(tmpdir(), name))

/**
 * Makes a folder for database files. Every save is written to the disk before it is answered, which on a busy disk takes longer
 * than all the rest: the files lie in memory where the machine offers that.
 */
export const makeDatabaseFolder = async (name: string): Promise<RunFolder> => {
  const memory = '/dev/shm'
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  return makeFolder(join(room >= neededRoom ? memory : tmpdir(), name))
}

const makeFolder = async (start: string): Promise<RunFolder> => {
  const path = await mkdtemp(start)
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}
