import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { getMoveDir, listMoves, workFiles } from '../spool/folders.ts'
import { isAtIt, moveFile, readMove } from './move-state.ts'

/** A move that is kept, as far as somebody's personal data may stand in it. */
export interface KeptMove {
  id: string
  /** The name of the file that was brought, or the address. */
  from: string
}

/**
 * The moves in whose files a text stands: in what was read of the source, in a report, or in what the source is called.
 *
 * @param isIn says whether a line holds it.
 */
export const findMovesWith = async (isIn: (line: string) => boolean): Promise<KeptMove[]> => {
  const found: KeptMove[] = []
  for (const id of await listMoves()) {
    const folder = getMoveDir(id)!
    const files = await readdir(folder, { withFileTypes: true, recursive: true })
    for (const file of files) {
      const path = join(file.parentPath, file.name)
      if (!isIn(file.name) && !(file.isFile() && (await hasLine(path, isIn)))) continue
      found.push({ id, from: (await readMove(id))?.from ?? id })
      break
    }
  }
  return found
}

const hasLine = async (path: string, isIn: (line: string) => boolean): Promise<boolean> => {
  const stream = createReadStream(path, 'utf8')
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) if (isIn(line)) return true
    return false
  } finally {
    stream.destroy()
  }
}

/**
 * Takes away what was brought and read of every move, whatever stands in it, since not every format can be searched through; and the
 * reports in which a text stands. One at which a process is is left alone.
 *
 * @returns in how many moves the text stood.
 */
export const clearMovesWith = async (isIn: (line: string) => boolean): Promise<number> => {
  const found = new Set((await findMovesWith(isIn)).map(({ id }) => id))
  let cleared = 0
  for (const id of await listMoves()) {
    const state = await readMove(id)
    const folder = getMoveDir(id)!
    if (state && isAtIt(state)) continue
    if (found.has(id)) cleared += 1
    for (const name of workFiles) await rm(join(folder, name), { recursive: true, force: true })
    for (const name of await readdir(folder)) {
      const path = join(folder, name)
      if (!(await hasLine(path, isIn))) continue
      // Without the file that says what the source was called there is no move.
      await rm(name === moveFile ? folder : path, { recursive: true, force: true })
      if (name === moveFile) break
    }
  }
  return cleared
}
