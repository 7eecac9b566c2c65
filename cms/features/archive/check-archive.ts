import { createHash } from 'node:crypto'
import { z } from 'zod'
import { openArchive, type ArchiveReader } from './archive-readers.ts'
import { DamagedArchiveError } from './damaged-archive-error.ts'
import { archiveFormat, archiveVersion, contentsName, manifestName, type ArchiveManifest } from './format.ts'
import { t } from './texts.ts'

/** The most that is read at once: a list of contents, or a document on one line, in bytes. */
const maxLineBytes = 64_000_000

const anyManifest = z.object({ format: z.literal(archiveFormat), version: z.number() })
const manifest = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  exportedAt: z.string(),
  hasVersions: z.boolean(),
  hasFeedback: z.boolean(),
})
const contents = z.record(z.string(), z.object({ size: z.number(), sha256: z.string() }))

/** Whether a file or folder is an archive of Vitrin, of whichever version, whole or not. */
export const recognises = async (path: string): Promise<boolean> => {
  try {
    const archive = await openArchive(path)
    try {
      return anyManifest.safeParse(await readJson(archive, manifestName)).success
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof DamagedArchiveError) return false
    throw error
  }
}

/**
 * Reads all of an archive and holds it against its list of contents.
 *
 * @throws DamagedArchiveError when anything is missing, has been added or is not as it was written, or when another version wrote it.
 */
export const checkArchive = async (archive: ArchiveReader): Promise<ArchiveManifest> => {
  if (!archive.sizes.has(manifestName)) throw new DamagedArchiveError(t.archive.refusals.foreign)
  const said = await readJson(archive, manifestName)
  const known = anyManifest.safeParse(said)
  if (!known.success) throw new DamagedArchiveError(t.archive.refusals.foreign)
  if (known.data.version !== archiveVersion)
    throw new DamagedArchiveError(t.archive.refusals.otherVersion(known.data.version, archiveVersion))
  const read = manifest.safeParse(said)
  if (!read.success) throw new DamagedArchiveError(t.archive.refusals.changed(manifestName))
  if (!archive.sizes.has(contentsName)) throw new DamagedArchiveError(t.archive.refusals.cutOff)
  const listed = contents.safeParse(await readJson(archive, contentsName))
  if (!listed.success) throw new DamagedArchiveError(t.archive.refusals.changed(contentsName))
  for (const name of Object.keys(listed.data))
    if (!archive.sizes.has(name)) throw new DamagedArchiveError(t.archive.refusals.lacks(name))
  for (const name of archive.sizes.keys()) {
    if (name === contentsName) continue
    const facts = Object.hasOwn(listed.data, name) ? listed.data[name] : undefined
    if (!facts) throw new DamagedArchiveError(t.archive.refusals.added(name))
    if (archive.sizes.get(name) !== facts.size || (await readDigest(archive, name)) !== facts.sha256)
      throw new DamagedArchiveError(t.archive.refusals.changed(name))
  }
  return read.data
}

const readDigest = async (archive: ArchiveReader, name: string): Promise<string> => {
  const hash = createHash('sha256')
  try {
    for await (const chunk of await archive.open(name)) hash.update(chunk as Buffer)
  } catch (error) {
    throw new DamagedArchiveError(t.archive.refusals.changed(name), { cause: error })
  }
  return hash.digest('hex')
}

const readJson = async (archive: ArchiveReader, name: string): Promise<unknown> => {
  for await (const line of readLines(archive, name)) return line
  throw new DamagedArchiveError(t.archive.refusals.changed(name))
}

/**
 * The values in a part that has one a line, as JSON.
 *
 * @throws DamagedArchiveError when a line is none, or too long.
 */
export async function* readLines(archive: ArchiveReader, name: string): AsyncGenerator<unknown> {
  let rest: Buffer[] = []
  let length = 0
  const take = (): unknown => {
    const line = Buffer.concat(rest).toString('utf8')
    rest = []
    length = 0
    try {
      return JSON.parse(line)
    } catch (error) {
      throw new DamagedArchiveError(t.archive.refusals.changed(name), { cause: error })
    }
  }
  const keep = (piece: Buffer): void => {
    if (piece.length) rest.push(piece)
    length += piece.length
    if (length > maxLineBytes) throw new DamagedArchiveError(t.archive.refusals.tooLarge)
  }
  const stream = await archive.open(name)
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let start = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        keep(chunk.subarray(start, end))
        start = end + 1
        if (length) yield take()
      }
      keep(chunk.subarray(start))
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'DamagedArchiveError') throw error
    throw new DamagedArchiveError(t.archive.refusals.changed(name), { cause: error })
  }
  if (length) yield take()
}
