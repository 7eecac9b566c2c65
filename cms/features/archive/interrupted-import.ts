import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { contentTypes } from '../../../content-types/index.ts'
import { getSettings } from '../../platform/settings.ts'
import type { ArchiveReader } from './archive-readers.ts'
import { readLines } from './check-archive.ts'
import { DamagedArchiveError } from './damaged-archive-error.ts'
import { contentsName, partNames } from './format.ts'
import { t } from './texts.ts'

/** Names the archive that is being taken in, as long as that goes on. */
const getMarker = (): string => join(getSettings().dataDir, 'archive-import')

/**
 * Makes sure that there is nothing that an import could mix with. What an interrupted import of the same archive has left is taken
 * away: nothing else, because everything in an archive keeps its id.
 *
 * @throws DamagedArchiveError when there is content.
 */
export const beginImport = async (
  payload: Payload,
  archive: ArchiveReader,
  collections: readonly string[],
): Promise<void> => {
  const digest = await digestOf(archive)
  const interrupted = await readFile(getMarker(), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (interrupted === digest) for (const slug of collections) await removeArchived(payload, archive, slug)
  for (const { slug } of contentTypes) {
    const { totalDocs } = await payload.count({ collection: slug as CollectionSlug, trash: true })
    if (totalDocs) throw new DamagedArchiveError(t.archive.refusals.notEmpty)
  }
  await writeFile(getMarker(), digest, { mode: 0o600 })
}

/** Notes that an import has been completed. */
export const endImport = (): Promise<void> => rm(getMarker(), { force: true })

const digestOf = async (archive: ArchiveReader): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of await archive.open(contentsName)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

const removeArchived = async (payload: Payload, archive: ArchiveReader, slug: string): Promise<void> => {
  const collection = slug as CollectionSlug
  const part = partNames.documents(slug)
  if (!archive.sizes.has(part)) return
  const remove = async (ids: string[]): Promise<void> => {
    if (payload.collections[collection].config.versions)
      await payload.db.deleteVersions({ collection, where: { parent: { in: ids } } })
    await payload.db.deleteMany({ collection, where: { id: { in: ids } } })
  }
  let ids: string[] = []
  for await (const line of readLines(archive, part)) {
    ids.push(String((line as { id?: unknown }).id))
    if (ids.length < 50) continue
    await remove(ids)
    ids = []
  }
  if (ids.length) await remove(ids)
}
