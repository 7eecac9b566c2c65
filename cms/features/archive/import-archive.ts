import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { CollectionSlug, Payload } from 'payload'
import { contentTypes } from '../../../content-types/index.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import { queuePublicationNow } from '../publishing/queue-publication.ts'
import { openArchive, type ArchiveReader } from './archive-readers.ts'
import { checkArchive, readLines } from './check-archive.ts'
import { DamagedArchiveError } from './damaged-archive-error.ts'
import { contentsName, manifestName, partNames, type ArchivedDocument, type ArchivedVersion } from './format.ts'
import { beginImport, endImport } from './interrupted-import.ts'
import { getFileNames } from '../../platform/file-names.ts'
import { storeDocuments, storeSettings, storeStubs, storeUsers, storeVersions } from './store-archive.ts'
import { makeImportChanges } from './id-changes.ts'
import { t } from './texts.ts'

/** What has been taken in. */
export interface ImportReport {
  documents: number
  versions: number
  files: number
  /** Accounts that were made. They have no password, so that nobody can sign in with them before an administrator sets one. */
  users: number
}

/** How an archive is taken in. */
export interface ImportOptions {
  /** Is called with what has been taken in so far. */
  report?: (soFar: ImportReport) => void
}

/**
 * Takes an archive into an installation that has no content: everything with its id, its dates and its versions, and what was
 * published there is published here. All of the archive is checked before anything is stored. An import that was interrupted can
 * be made again with the same archive.
 *
 * @param path a ZIP file or a folder.
 * @throws DamagedArchiveError with a sentence in Swedish, when it cannot be taken in; nothing has been stored then.
 */
export const importArchive = async (
  payload: Payload,
  path: string,
  { report = () => {} }: ImportOptions = {},
): Promise<ImportReport> => {
  const archive = await openArchive(path)
  try {
    const manifest = await checkArchive(archive)
    const collections = [...contentTypes.map(({ slug }) => slug), ...(manifest.hasFeedback ? ['feedback'] : [])]
    const files = sortParts(payload, archive, collections)
    await checkFileNames(archive, files)
    await beginImport(payload, archive, collections)
    const done = await store(payload, archive, collections, files, report)
    await endImport()
    await queuePublicationNow(payload, t.archive.publicationReason)
    return done
  } finally {
    archive.close()
  }
}

/** A file of an upload in the archive. */
interface ArchivedFile {
  part: string
  collection: string
  name: string
}

/** The files of the archive. Refuses parts that have no place here, such as those of a content type that this Vitrin lacks. */
const sortParts = (payload: Payload, archive: ArchiveReader, collections: readonly string[]): ArchivedFile[] => {
  const globals = payload.config.globals.map(({ slug }) => slug)
  const known = new Set([
    manifestName,
    contentsName,
    partNames.users,
    ...collections.flatMap((slug) => [partNames.documents(slug), partNames.versions(slug)]),
    ...globals.flatMap((slug) => [partNames.settings(slug), partNames.versions(slug)]),
  ])
  const uploads = new Set(contentTypes.filter(({ custom }) => custom.site.kind === 'file').map(({ slug }) => slug))
  const files: ArchivedFile[] = []
  for (const part of archive.sizes.keys()) {
    if (known.has(part)) continue
    const [top, collection = '', name = '', ...more] = part.split('/')
    if (top !== 'files' || !uploads.has(collection) || !name || more.length)
      throw new DamagedArchiveError(t.archive.refusals.unknown(part))
    files.push({ part, collection, name })
  }
  return files
}

/** Refuses files that no upload has, and uploads whose file would lie outside its folder. */
const checkFileNames = async (archive: ArchiveReader, files: readonly ArchivedFile[]): Promise<void> => {
  for (const { slug, custom } of contentTypes) {
    if (custom.site.kind !== 'file') continue
    const named = new Set<string>()
    for await (const { data } of readDocuments(archive, slug))
      for (const name of getFileNames(data)) {
        if (basename(name) !== name || name.startsWith('.') || /[\\/\0]/.test(name))
          throw new DamagedArchiveError(t.archive.refusals.escapes(name))
        named.add(name)
      }
    const stray = files.find(({ collection, name }) => collection === slug && !named.has(name))
    if (stray) throw new DamagedArchiveError(t.archive.refusals.unknown(stray.part))
  }
}

async function* readDocuments(archive: ArchiveReader, slug: string): AsyncGenerator<ArchivedDocument> {
  const part = partNames.documents(slug)
  if (!archive.sizes.has(part)) return
  for await (const line of readLines(archive, part)) yield line as ArchivedDocument
}

async function* readVersions(archive: ArchiveReader, slug: string): AsyncGenerator<ArchivedVersion> {
  const part = partNames.versions(slug)
  if (!archive.sizes.has(part)) return
  for await (const line of readLines(archive, part)) yield line as ArchivedVersion
}

const store = async (
  payload: Payload,
  archive: ArchiveReader,
  collections: readonly string[],
  files: readonly ArchivedFile[],
  report: (soFar: ImportReport) => void,
): Promise<ImportReport> => {
  const done: ImportReport = { documents: 0, versions: 0, files: 0, users: 0 }
  const count = (what: keyof ImportReport) => (): void => {
    done[what]++
    report({ ...done })
  }
  // Files before what speaks of them.
  for (const file of files) {
    await storeFile(archive, file)
    count('files')()
  }
  const users = await storeUsers(payload, readLines(archive, partNames.users), count('users'))
  const changes = makeImportChanges(users)
  const hasDrafts = (slug: string): boolean =>
    Boolean(payload.collections[slug as CollectionSlug].config.versions?.drafts)
  // What points at each other in circles is there before it is filled in.
  for (const slug of collections.filter(hasDrafts)) await storeStubs(payload, slug, readDocuments(archive, slug))
  for (const slug of [...collections].sort((one, other) => Number(hasDrafts(one)) - Number(hasDrafts(other))))
    await storeDocuments(payload, slug, readDocuments(archive, slug), changes, count('documents'))
  for (const slug of collections)
    await storeVersions(payload, slug, readVersions(archive, slug), changes, count('versions'))
  for (const { slug } of payload.config.globals) {
    const part = partNames.settings(slug)
    if (!archive.sizes.has(part)) continue
    for await (const line of readLines(archive, part))
      await storeSettings(payload, slug, line as ArchivedDocument, changes)
    await storeVersions(payload, slug, readVersions(archive, slug), changes, count('versions'))
  }
  return done
}

/** Puts a file in its place, whole or not at all. */
const storeFile = async (archive: ArchiveReader, { part, collection, name }: ArchivedFile): Promise<void> => {
  const folder = getUploadDir(collection)
  await mkdir(folder, { recursive: true })
  const incoming = join(folder, `.${randomUUID()}.tmp`)
  try {
    await pipeline(await archive.open(part), createWriteStream(incoming))
    await rename(incoming, join(folder, name))
  } finally {
    await rm(incoming, { force: true })
  }
}
