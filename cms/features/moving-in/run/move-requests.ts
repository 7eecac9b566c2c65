import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getMoveDir, getMovesDir } from '../spool/folders.ts'
import { isAtIt, readMove, writeMove } from './move-state.ts'
import { stopFile, type MoveTask } from './process-move.ts'

/** What has been asked for in the admin: one thing at a time in the whole installation. */
export interface MoveRequest {
  move: string
  task: MoveTask
}

/** Is there from when somebody asks for something until it is done. */
const getRequestFile = (): string => join(getMovesDir(), 'requested.json')

/**
 * Asks for something to be done with a move: whichever server process sees it first does it.
 *
 * @returns false when something else has been asked for and is not done yet.
 */
export const requestMove = async (request: MoveRequest): Promise<boolean> => {
  const state = await readMove(request.move)
  if (!state) return false
  await mkdir(getMovesDir(), { recursive: true })
  try {
    await writeFile(getRequestFile(), JSON.stringify(request), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  const { message: _message, ...rest } = state
  await writeMove({ ...rest, task: request.task, step: 'waiting', done: 0, total: 0 })
  return true
}

/** What has been asked for and is not done yet. */
export const readMoveRequest = async (): Promise<MoveRequest | undefined> => {
  const text = await readFile(getRequestFile(), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  // It is empty for the moment between being made and being written.
  return text ? (JSON.parse(text) as MoveRequest) : undefined
}

export const endMoveRequest = (): Promise<void> => rm(getRequestFile(), { force: true })

/** Has a move stop, at the next record; one that is only waiting is not begun. */
export const stopMove = async (move: string): Promise<void> => {
  const state = await readMove(move)
  const folder = getMoveDir(move)
  if (!state || !folder || !isAtIt(state)) return
  if (state.step !== 'waiting') return writeFile(join(folder, stopFile), '')
  await endMoveRequest()
  await writeMove({ ...state, step: 'stopped' })
}
