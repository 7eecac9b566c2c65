import type { Payload } from 'payload'
import { isEmpty } from '../example-content/add-example-content.ts'
import { readNote, writeNote } from '../../platform/notes/notes.ts'
import { putInStart } from './put-in-start.ts'

/** Whether an installation is to be filled with the examples: there is nothing in it, and nobody has chosen to be without them. */
export const wantsExamples = async (payload: Payload): Promise<boolean> =>
  !(await readNote(payload, 'own-content')) && isEmpty(payload)

/** Gives an installation that is to start empty what it begins with, once. What was interrupted is finished. */
export const startEmpty = async (payload: Payload): Promise<void> => {
  const note = await readNote(payload, 'own-content')
  if (note?.finishedAt || (!note && !(await isEmpty(payload)))) return
  const startedAt = note?.startedAt ?? new Date().toISOString()
  await writeNote(payload, 'own-content', { startedAt })
  await putInStart(payload)
  await writeNote(payload, 'own-content', { startedAt, finishedAt: new Date().toISOString() })
}
