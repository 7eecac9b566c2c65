import type { ArchiveIds } from './archive-ids.ts'
import type { IdChanges } from './portable.ts'

/** A text that is an id, alone or after the name of its collection: `projects/<id>`. */
const idText = /^(?:([\w-]+)\/)?([0-9a-f-]{24,36})$/i

/**
 * How ids are written in an archive. What points at something that is not part of it points at nothing.
 *
 * @param owner the document. Versions have none: their rows keep their ids.
 */
export const makeExportChanges = (ids: ArchiveIds, owner?: { slug: string; id: string }): IdChanges => ({
  reference: (collection, id) => ids.find(collection, id),
  row: (path, id) => (owner ? ids.keepRow(`${owner.slug}.${path}`, id, owner.id) : id),
  text: (text) => {
    const [, before, id] = idText.exec(text) ?? []
    const archived = id === undefined ? undefined : ids.findAnywhere(id)
    if (archived === undefined) return text
    return before === undefined ? archived : `${before}/${archived}`
  },
})

/** How ids of an archive are stored: as they are, but for accounts that are here already. */
export const makeImportChanges = (known: ReadonlyMap<string, string>): IdChanges => ({
  reference: (_collection, id) => known.get(id) ?? id,
  row: (_path, id) => id,
  text: (text) => text,
})
