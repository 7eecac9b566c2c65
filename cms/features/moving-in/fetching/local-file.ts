import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { realpath, rm, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { t } from '../texts.ts'
import { FetchError } from './fetch-error.ts'

/**
 * Finds a file of a folder that is a source.
 *
 * @param path as the source has it, from the folder on.
 * @returns its real path.
 * @throws {FetchError} when there is none, or it lies outside: by `..`, by being absolute, or by a link.
 */
export const findLocalFile = async (folder: string, path: string): Promise<string> => {
  const root = await realpath(folder)
  const wanted = resolve(root, path.replaceAll('\\', '/'))
  if (path.includes('\0') || !wanted.startsWith(root + sep)) throw new FetchError('refused', t.fetching.outside(path))
  const real = await realpath(wanted).catch(() => undefined)
  if (real === undefined) throw new FetchError('missing', t.fetching.noFile(path))
  if (!real.startsWith(root + sep)) throw new FetchError('refused', t.fetching.outside(path))
  if (!(await stat(real)).isFile()) throw new FetchError('missing', t.fetching.noFile(path))
  return real
}

/**
 * Copies a file of this machine, which may be changed or taken away while it is worked with.
 *
 * @param from its real path.
 * @param to the new file; there must be none.
 * @param shown how it is named when it is too large.
 * @throws {FetchError}
 */
export const copyLocalFile = async (
  from: string,
  to: string,
  maxBytes: number,
  shown: string,
): Promise<{ size: number; digest: string }> => {
  const hash = createHash('sha256')
  let size = 0
  const count = new Transform({
    transform: (bytes: Buffer, _, done) => {
      size += bytes.length
      hash.update(bytes)
      done(
        size > maxBytes ? new FetchError('tooLarge', t.fetching.tooLarge(shown, Math.floor(maxBytes / 1e6))) : null,
        bytes,
      )
    },
  })
  try {
    await pipeline(createReadStream(from), count, createWriteStream(to, { flags: 'wx' }))
  } catch (error) {
    await rm(to, { force: true })
    throw error
  }
  return { size, digest: hash.digest('hex') }
}
