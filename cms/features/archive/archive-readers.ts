import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { DamagedArchiveError } from './damaged-archive-error.ts'
import { t } from './texts.ts'

/** Gives the parts of an archive, by their names. */
export interface ArchiveReader {
  /** The size of each part in bytes, as it says of itself. */
  sizes: ReadonlyMap<string, number>
  open: (name: string) => Promise<Readable>
  close: () => void
}

/** More parts than this belong to no archive of ours. */
const maxParts = 1_000_000
/** How many times larger than the archive its parts may be. Deflate alone could make a thousand times of it. */
const maxGrowth = 200
/** What may be unpacked from any archive, however small, in bytes. */
const freeGrowth = 200_000_000

/** What other programs put into archives by themselves. */
const isForeignExtra = (name: string): boolean => /(^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$)/.test(name)

/** A name that leads nowhere but into the folder of the archive. */
const isSafeName = (name: string): boolean =>
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !/[\\\0:]/.test(name.split('/')[0] ?? '')

/**
 * Opens a ZIP file or a folder.
 *
 * @throws DamagedArchiveError with a sentence for people.
 */
export const openArchive = async (path: string): Promise<ArchiveReader> => {
  const found = await lstat(path).catch(() => undefined)
  if (!found) throw new DamagedArchiveError(t.archive.refusals.missing(path))
  return found.isDirectory() ? openFolder(path) : openZip(path, found.size)
}

const openFolder = async (folder: string): Promise<ArchiveReader> => {
  const sizes = new Map<string, number>()
  const walk = async (under: string): Promise<void> => {
    for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
      const name = under ? `${under}/${entry.name}` : entry.name
      if (isForeignExtra(name)) continue
      if (entry.isDirectory()) await walk(name)
      else if (entry.isFile()) sizes.set(name, (await lstat(join(folder, name))).size)
      else throw new DamagedArchiveError(t.archive.refusals.link(name))
      if (sizes.size > maxParts) throw new DamagedArchiveError(t.archive.refusals.tooLarge)
    }
  }
  await walk('')
  return {
    sizes,
    open: async (name) => createReadStream(join(folder, getKnown(sizes, name))),
    close: () => {
      // Each part is closed when it has been read.
    },
  }
}

const getKnown = (sizes: ReadonlyMap<string, number>, name: string): string => {
  if (!sizes.has(name)) throw new DamagedArchiveError(t.archive.refusals.lacks(name))
  return name
}

const openZip = async (path: string, fileSize: number): Promise<ArchiveReader> => {
  const entries = new Map<string, Entry>()
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true })
    if (zip.entryCount > maxParts) throw new DamagedArchiveError(t.archive.refusals.tooLarge)
    let packed = 0
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      const { fileName: name } = entry
      if (name.endsWith('/') || isForeignExtra(name)) continue
      if (!isSafeName(name)) throw new DamagedArchiveError(t.archive.refusals.escapes(name))
      if (entries.has(name)) throw new DamagedArchiveError(t.archive.refusals.twice(name))
      if (entry.isEncrypted()) throw new DamagedArchiveError(t.archive.refusals.encrypted)
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      // Parts that lie on top of each other are larger together than the file.
      if (packed > fileSize || unpacked > Math.max(freeGrowth, fileSize * maxGrowth))
        throw new DamagedArchiveError(t.archive.refusals.tooLarge)
      entries.set(name, entry)
    }
  } catch (error) {
    zip?.close()
    throw describe(error)
  }
  const opened = zip
  const sizes = new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize]))
  return {
    sizes,
    open: (name) => opened.openReadStreamPromise(entries.get(getKnown(sizes, name))!),
    close: () => opened.close(),
  }
}

/** What the reader of ZIP files says, in words for people. */
const describe = (error: unknown): Error => {
  if (error instanceof DamagedArchiveError) return error
  const said = error instanceof Error ? error.message : String(error)
  const [, name] = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(said) ?? []
  return new DamagedArchiveError(name === undefined ? t.archive.refusals.noZip : t.archive.refusals.escapes(name), {
    cause: error,
  })
}
