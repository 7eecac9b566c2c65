import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { UnreadableSourceError } from '../../../record.ts'
import { t } from '../../../texts.ts'
import { decodeXml } from '../../../xml/decode-xml.ts'
import { readXml, type XmlElement, type XmlPart } from '../../../xml/read-xml.ts'

const words = t.spreadsheet.workbook

/** What all parts of a workbook may be together when they are unpacked, in bytes. A sheet of a million rows has half of it. */
const maxUnpacked = 600_000_000
/** What a part may be that is held in memory as a whole. */
const maxHeld = 100_000_000
/** A part for each sheet, picture and comment: no workbook has as many. */
const maxParts = 20_000

/** How files begin that Excel wrote before 2007, and those that are locked by a password ([MS-CFB], section 2.2). */
export const olderMark = Buffer.from('d0cf11e0a1b11ae1', 'hex')
export const zipMark = Buffer.from('PK\u0003\u0004', 'latin1')

/** The parts of a workbook (ECMA-376, part 2), each read as a stream. */
export interface Package {
  has: (name: string) => boolean
  /** The elements of a part that stand in its root, or in those that are named: `sheetData`. */
  read: (name: string, containers?: readonly string[]) => AsyncGenerator<XmlPart>
  close: () => void
}

/**
 * Opens a workbook. Nothing is unpacked before all parts have said how large they are, and none may become larger than it says.
 *
 * @throws {UnreadableSourceError} with what to do about it.
 */
export const openPackage = async (path: string): Promise<Package> => {
  await refuseOlder(path)
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    const entries = await readEntries(zip, (await stat(path)).size)
    refuseOthers(entries)
    return makePackage(zip, entries)
  } catch (error) {
    zip?.close()
    throw explain(error)
  }
}

const makePackage = (zip: ZipFile, entries: ReadonlyMap<string, Entry>): Package => ({
  has: (name) => entries.has(name.toLowerCase()),
  async *read(name, containers = []) {
    let stream: Readable | undefined
    try {
      const entry = entries.get(name.toLowerCase())
      if (!entry) throw new UnreadableSourceError(words.damaged)
      if (!containers.includes('sheetData') && entry.uncompressedSize > maxHeld)
        throw new UnreadableSourceError(words.tooLarge)
      stream = await zip.openReadStreamPromise(entry)
      const isContainer = (parents: readonly XmlElement[], { name: one }: XmlElement): boolean =>
        parents.length === 0 || (parents.length === 1 && containers.includes(one))
      yield* readXml(decodeXml(stream), { isContainer })
    } catch (error) {
      throw explain(error)
    } finally {
      stream?.destroy()
    }
  },
  close: () => zip.close(),
})

const readEntries = async (zip: ZipFile, fileSize: number): Promise<Map<string, Entry>> => {
  const entries = new Map<string, Entry>()
  if (zip.entryCount > maxParts) throw new UnreadableSourceError(words.tooLarge)
  let packed = 0
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableSourceError(words.locked)
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    // Parts that lie on top of each other are larger together than the file.
    if (packed > fileSize || unpacked > maxUnpacked) throw new UnreadableSourceError(words.tooLarge)
    entries.set(entry.fileName.toLowerCase(), entry)
  }
  return entries
}

const refuseOlder = async (path: string): Promise<void> => {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0)
    if (!buffer.equals(olderMark)) return
    // The name of the part that holds the locked workbook ([MS-OFFCRYPTO], section 2.3.4.4).
    const mark = Buffer.from('EncryptedPackage', 'utf16le')
    let before = Buffer.alloc(0)
    for await (const bytes of file.createReadStream({ start: 0, autoClose: false })) {
      const both = Buffer.concat([before, bytes as Buffer])
      if (both.includes(mark)) throw new UnreadableSourceError(words.locked)
      before = both.subarray(-mark.length)
    }
    throw new UnreadableSourceError(words.older)
  } finally {
    await file.close()
  }
}

const refuseOthers = (entries: ReadonlyMap<string, Entry>): void => {
  if (entries.has('xl/workbook.bin')) throw new UnreadableSourceError(words.binary)
  if (entries.has('content.xml') && entries.has('mimetype')) throw new UnreadableSourceError(words.openDocument)
  if (!entries.has('_rels/.rels')) throw new UnreadableSourceError(words.noWorkbook)
}

/** What is wrong with the ZIP or with the XML in it is nothing that a user can mend there. */
const explain = (error: unknown): Error => {
  const own: readonly string[] = Object.values(words)
  return error instanceof UnreadableSourceError && own.includes(error.message)
    ? error
    : new UnreadableSourceError(words.damaged, { cause: error })
}
