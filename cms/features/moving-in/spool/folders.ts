import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { getSettings } from '../../../platform/settings.ts'

/** The folder of everything that is kept about moves. */
export const getMovesDir = (): string => join(getSettings().dataDir, 'moving-in')

/** The form of the ids of moves, which are names of folders: nothing else may be asked for. */
const idForm = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** The folder of one move. Undefined for what can be no id of one. */
export const getMoveDir = (id: string): string | undefined => (idForm.test(id) ? join(getMovesDir(), id) : undefined)

/** Makes the folder of a move. */
export const makeMoveDir = async (id: string): Promise<string> => {
  const folder = getMoveDir(id)
  if (!folder) throw new Error(`"${id}" is no id of a move.`)
  await mkdir(folder, { recursive: true })
  return folder
}

/** The ids of the moves that are kept, the newest first. */
export const listMoves = async (): Promise<string[]> => {
  const names = (await readdir(getMovesDir()).catch(() => [])).filter((name) => idForm.test(name))
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(getMovesDir(), name))).mtimeMs })),
  )
  return dated.sort((one, other) => other.at - one.at).map(({ name }) => name)
}

/** What was brought, and what was read of it. */
export const workFiles = ['raw.ndjson', 'records.ndjson', 'index.ndjson', 'complete', 'input'] as const

/** How many moves are kept whole; of older ones the report remains. */
const keptWhole = 3
const keptAtAll = 50

/** Removes the work files of older moves, and the oldest ones altogether. */
export const clearMoves = async (current: string): Promise<void> => {
  const older = (await listMoves()).filter((id) => id !== current)
  for (const [index, id] of older.entries()) {
    const folder = join(getMovesDir(), id)
    if (index >= keptAtAll) await rm(folder, { recursive: true, force: true })
    else if (index >= keptWhole)
      for (const name of workFiles) await rm(join(folder, name), { recursive: true, force: true })
  }
}
