import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { contentsName, toCanonicalJson, type PartFacts } from './format.ts'

/** Takes the parts of an archive, one after the other. */
export interface ArchiveWriter {
  /**
   * Writes a part; done when all of it has been taken over.
   *
   * @param isPacked whether it is made smaller: not what is packed already, such as pictures.
   */
  add: (name: string, content: Readable, isPacked: boolean) => Promise<void>
  /** Writes the list of contents, and ends the archive. */
  finish: () => Promise<void>
}

/** Every part of an archive is of the same time, so that equal content gives equal bytes: the first that ZIP knows. */
const partTime = new Date(1980, 0, 1)

/** Notes size and digest of what goes through. */
const measure = (name: string, facts: Map<string, PartFacts>): Transform => {
  const hash = createHash('sha256')
  let size = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
    flush: (done) => {
      facts.set(name, { size, sha256: hash.digest('hex') })
      done()
    },
  })
}

const listContents = (facts: Map<string, PartFacts>): Readable =>
  Readable.from([Buffer.from(`${toCanonicalJson(Object.fromEntries(facts))}\n`)])

/** Writes a ZIP file, in the form for large files where it needs to, to whoever reads `output`. Holds a few chunks at a time. */
export class ZipWriter implements ArchiveWriter {
  readonly #zip = new ZipFile()
  readonly #facts = new Map<string, PartFacts>()

  /** The bytes of the file. */
  get output(): Readable {
    return this.#zip.outputStream as Readable
  }

  add(name: string, content: Readable, isPacked: boolean): Promise<void> {
    return new Promise((done, fail) => {
      if (this.output.destroyed) throw new Error('The archive is no longer being read.')
      const measured = measure(name, this.#facts)
      const give = (error: unknown): void => {
        const cause = error instanceof Error ? error : new Error(String(error))
        content.destroy()
        this.output.destroy(cause)
        fail(cause)
      }
      // Whoever reads the output may go away.
      const stopped = (): void => give(new Error('The archive is no longer being read.'))
      this.output.once('close', stopped)
      measured.once('end', () => {
        this.output.off('close', stopped)
        done()
      })
      content.once('error', give)
      measured.once('error', give)
      this.#zip.addReadStream(content.pipe(measured), name, {
        mtime: partTime,
        forceDosTimestamp: true,
        mode: 0o100644,
        compress: isPacked,
      })
    })
  }

  async finish(): Promise<void> {
    await this.add(contentsName, listContents(this.#facts), true)
    this.#zip.end()
  }
}

/** Writes an archive as a folder, which must not be there yet. */
export class FolderWriter implements ArchiveWriter {
  readonly #facts = new Map<string, PartFacts>()
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  async add(name: string, content: Readable): Promise<void> {
    const path = join(this.#folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(content, measure(name, this.#facts), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
  }

  async finish(): Promise<void> {
    await this.add(contentsName, listContents(this.#facts))
  }
}
