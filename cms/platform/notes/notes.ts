import type { Payload } from 'payload'

/** Everything that is remembered, and its shape. */
interface Notes {
  /** That the examples have been taken away, or were never put in: none are put in when the installation is found empty. */
  'own-content': { startedAt: string; finishedAt?: string }
  /** That fewer pages are meant, for as long as this release is live; without one, for the first. */
  'fewer-pages': { release?: string }
  /** That an administrator has put the list of first steps away. */
  'first-steps': { hiddenAt: string }
}

/** Reads what is remembered under a name; undefined when nothing is. */
export const readNote = async <Name extends keyof Notes>(
  payload: Payload,
  name: Name,
): Promise<Notes[Name] | undefined> => {
  const { docs } = await payload.db.find<{ value: Notes[Name] }>({
    collection: 'notes',
    where: { name: { equals: name } },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.value
}

/** Remembers something in place of what was remembered under its name. */
export const writeNote = async <Name extends keyof Notes>(
  payload: Payload,
  name: Name,
  value: Notes[Name],
): Promise<void> => {
  const where = { name: { equals: name } }
  const { totalDocs } = await payload.db.count({ collection: 'notes', where })
  if (totalDocs) await payload.db.updateMany({ collection: 'notes', where, data: { value } })
  else await payload.db.create({ collection: 'notes', data: { name, value } })
}
