import type { Payload } from 'payload'
import { contentTypes, settings } from '../../../content-types/index.ts'
import { getId } from '../../platform/rich-text.ts'
import { listShelves, type Shelf } from '../../platform/database/shelves.ts'
import { readShelf, readStored, writeStored, type Stored } from '../../platform/database/stored.ts'
import { getSubject } from '../example-content/example-records.ts'
import { findMentions, withoutMentions } from './mentions.ts'
import { inTransaction } from './take-away.ts'

/** What keeps the content of a document, and the field that says of which. */
const keepsContent: Readonly<Record<string, string>> = { schedules: 'documentKey', reviews: 'subject' }

/**
 * Empties what stays of everything that points at what goes: documents and their versions, settings, and what is kept to be
 * published later.
 *
 * @param going the subjects of all that goes.
 */
export const stripMentions = async (payload: Payload, going: ReadonlySet<string>): Promise<void> => {
  const ids = new Set([...going].map((subject) => subject.split('/')[1] ?? ''))
  const known = new Set([...contentTypes, ...settings].map(({ slug }) => slug).concat(Object.keys(keepsContent)))
  for (const shelf of listShelves(payload).filter(({ slug }) => known.has(slug)))
    for await (const { id, ...found } of readShelf(payload, shelf)) {
      if (going.has(getSubjectOf(shelf, { id, ...found })) || !findMentions(found.data, ids).size) continue
      await inTransaction(payload, async (req) => {
        const stored = await readStored(req, shelf, id)
        if (!stored) return
        const changed = Object.entries(stored.data)
          .filter(([, value]) => findMentions(value, ids).size)
          .map(([name, value]) => [name, withoutMentions(value, ids)])
        // Whoever has it open is told, when they save, that it has changed: their text would bring it back.
        const isContent = !(shelf.slug in keepsContent) && (!shelf.isVersions || stored.version?.latest === true)
        const now = isContent ? new Date().toISOString() : undefined
        await writeStored(req, shelf, stored, Object.fromEntries(changed) as Stored['data'], now)
      })
    }
}

/** What something that is stored belongs to. */
const getSubjectOf = ({ slug, isVersions }: Shelf, { id, data, version }: Stored): string => {
  const owner = keepsContent[slug]
  if (owner) return String(data[owner])
  return getSubject(slug, isVersions ? (getId(version?.parent) ?? '') : id)
}
