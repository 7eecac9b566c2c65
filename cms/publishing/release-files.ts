import { link, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
/** Kinds of files that get smaller when compressed. Pictures and sound are compressed already. */
const compressible = /\.(html|css|js|mjs|json|xml|rdf|csv|txt|svg|vtt|srt|webmanifest|wasm)$/
/** Below this size, in bytes, compression gains nothing that a network packet would notice. */
const smallest = 1000

/** The path of the file that answers an address: a page is the `index.html` of its folder. */
export const getFilePath = (address: string): string => {
  const path = decodeURIComponent(address).replace(/^\//, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** Puts a file that already exists into a release without copying its bytes, where the file system allows it. */
export const linkFile = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true })
  try {
    await link(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    // Another file system, or one without hard links.
    if (code === 'EXDEV' || code === 'EPERM' || code === 'ENOTSUP' || code === 'EMLINK') await copyFile(from, to)
    else throw error
  }
}

/**
 * Writes a file and its compressed forms. When the release before has the same bytes at the same place, its files are linked
 * instead, so that an unchanged page keeps its date and its ETag.
 *
 * @returns whether the bytes are new.
 */
export const writeReleaseFile = async (
  folder: string,
  path: string,
  bytes: Buffer,
  previous: string | undefined,
): Promise<boolean> => {
  const target = join(folder, path)
  const isCompressed = compressible.test(path) && bytes.length >= smallest
  if (previous) {
    const old = join(previous, path)
    const oldBytes = await readFile(old).catch(() => undefined)
    if (oldBytes?.equals(bytes)) {
      await linkFile(old, target)
      if (isCompressed) await Promise.all(['.br', '.gz'].map((ending) => linkFile(old + ending, target + ending)))
      return false
    }
  }
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, bytes)
  if (isCompressed) {
    const small = await brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    })
    await writeFile(`${target}.br`, small)
    await writeFile(`${target}.gz`, await gzipped(bytes, { level: 7 }))
  }
  return true
}
