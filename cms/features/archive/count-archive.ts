import { contentTypes } from '../../../content-types/index.ts'
import { openArchive } from './archive-readers.ts'
import { checkArchive, readLines } from './check-archive.ts'
import { partNames, type ArchivedDocument } from './format.ts'

/** What an archive holds. */
export interface ArchiveCounts {
  /** The documents of each content type that it has any of, and how many of these are public. */
  types: ReadonlyMap<string, { documents: number; published: number }>
  users: number
}

/**
 * Counts what an archive holds. Stores nothing.
 *
 * @param path a ZIP file or a folder.
 * @param options.check whether all of it is held against its list of contents first, which reads every byte.
 * @throws DamagedArchiveError with a sentence in Swedish, when it cannot be taken in.
 */
export const countArchive = async (path: string, { check }: { check: boolean }): Promise<ArchiveCounts> => {
  const archive = await openArchive(path)
  try {
    if (check) await checkArchive(archive)
    const types = new Map<string, { documents: number; published: number }>()
    for (const { slug } of contentTypes) {
      const part = partNames.documents(slug)
      if (!archive.sizes.has(part)) continue
      const counts = { documents: 0, published: 0 }
      for await (const line of readLines(archive, part)) {
        counts.documents += 1
        if ((line as ArchivedDocument).data._status === 'published') counts.published += 1
      }
      if (counts.documents) types.set(slug, counts)
    }
    let users = 0
    if (archive.sizes.has(partNames.users)) for await (const _ of readLines(archive, partNames.users)) users += 1
    return { types, users }
  } finally {
    archive.close()
  }
}
