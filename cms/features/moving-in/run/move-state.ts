import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isValues } from '../../../platform/rich-text.ts'
import type { SourceOptions } from '../sources/index.ts'
import { getMoveDir } from '../spool/folders.ts'
import type { Action, Target } from './outcome.ts'

/** How far a move is:
 * - `waiting`: somebody has asked for it, and no process is at it yet.
 * - `reading`, `looking`, `storing`, `undoing`: a process is at it.
 * - `looked`: it is known what would happen; nothing has been stored.
 * - `stopped`: by a person, or because its process ended; it can be taken up again.
 * - `failed`: with a message; it can be taken up again when that is mended.
 * - `done`, `undone`: there is nothing left to do.
 */
export type MoveStep =
  'waiting' | 'reading' | 'looking' | 'storing' | 'undoing' | 'looked' | 'stopped' | 'failed' | 'done' | 'undone'

/** How many records of a type become what. */
export type Counts = Record<string, Partial<Record<Action, number>> & { targets?: Partial<Record<Target, number>> }>

/** A move, as told on its page. */
export interface MoveState {
  id: string
  /** The name of the file, or the address. */
  from: string
  /** The file itself, or the address. */
  input: string
  /** The name that tells the source from others of its kind, when the user gives one. */
  name?: string
  /** Further hosts from which files may be fetched. */
  hosts: string[]
  isPublishing: boolean
  /** The records in which the source counts although somebody has changed the document here. */
  overwrite?: string[]
  /** How the source is read. With others than before it is read anew. */
  options?: SourceOptions
  /** Who has asked for it. */
  user?: string
  /** What was asked for last: to go on is to ask for it again. */
  task?: 'look' | 'store' | 'undo'
  step: MoveStep
  done: number
  total: number
  /** What is being stored. */
  title?: string
  /** What went wrong, in Swedish. */
  message?: string
  source?: { kind: string; label: string; name: string; key: string }
  counts?: Counts
  /** How many files are to be fetched from which hosts. */
  fileHosts?: Record<string, number>
  startedAt: string
  changedAt: string
}

/** Whether something is being done with a move, or is to be done soon. */
export const isAtIt = ({ step }: Pick<MoveState, 'step'>): boolean =>
  ['waiting', 'reading', 'looking', 'storing', 'undoing'].includes(step)

/** A move as its page shows it: where the file lies on the server is nobody's business. */
export type ShownMove = Omit<MoveState, 'input'> & { isAtIt: boolean }
export const toShownMove = ({ input: _input, ...state }: MoveState): ShownMove => ({
  ...state,
  isAtIt: isAtIt(state),
})

/** The file that says how far a move is. */
export const moveFile = 'move.json'

/** Reads how far a move is. Undefined when there is none. */
export const readMove = async (id: string): Promise<MoveState | undefined> => {
  const folder = getMoveDir(id)
  const text = folder && (await readFile(join(folder, moveFile), 'utf8').catch(() => undefined))
  const state: unknown = text ? JSON.parse(text) : undefined
  return isValues(state) ? (state as unknown as MoveState) : undefined
}

/** Writes how far a move is, whole or not at all. */
export const writeMove = async (state: MoveState): Promise<void> => {
  const folder = getMoveDir(state.id)
  if (!folder) throw new Error(`"${state.id}" is no id of a move.`)
  const path = join(folder, moveFile)
  await writeFile(`${path}.${process.pid}`, JSON.stringify({ ...state, changedAt: new Date().toISOString() }))
  await rename(`${path}.${process.pid}`, path)
}
