import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
/** Kinds of files that get smaller when compressed. Pictures and sound are compressed already. */
const compressible = /\.(html|css|js|mjs|json|xml|rdf|csv|txt|svg|vtt|srt|webmanifest|wasm)$/
/** Below this size, in bytes, compression gains nothing that a network packet would notice. */
const minCompressedBytes = 1000

/** The path of the file that answers an address: a page is the `index.html` of its folder. */
export const getFilePath = (address: string): string => {
  const path = decodeURIComponent(address).replace(/^\//, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** Every file below a folder, as paths relative to it. */
export const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Whether what stands at an address is a page for people. */
export const isPage = (address: string): boolean => address.endsWith('/') || address.endsWith('.html')

/** Whether a link failed because it goes to another file system, or because this one has no hard links. */
const cannotLink = (code: string | undefined): boolean =>
  code === 'EXDEV' || code === 'EPERM' || code === 'ENOTSUP' || code === 'EMLINK'

/** Puts a file that already exists into a release without copying its bytes, where the file system allows it. */
export const linkNow = (from: string, to: string): void => {
  try {
    linkInFolder(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (cannotLink(code)) copyFileSync(from, to)
    else throw error
  }
}

/** Most folders are there already. Somebody else may be making this one at the same moment, so it is not asked whether it is. */
const linkInFolder = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(to), { recursive: true })
    linkSync(from, to)
  }
}

/** The forms in which a file lies in a release, as endings of its path: itself, and compressed where that gains something. */
export const getForms = (path: string, bytes: number): string[] =>
  compressible.test(path) && bytes >= minCompressedBytes ? ['', '.br', '.gz'] : ['']

/** How a file that has been written differs from the one at the same place in the release before. */
export interface WriteResult {
  state: 'new' | 'changed' | 'same'
}

/**
 * Writes a file and its compressed forms. When the release before has the same bytes at the same place, its files are linked
 * instead, so that an unchanged page keeps its date and its ETag.
 */
export const writeReleaseFile = async (
  folder: string,
  path: string,
  bytes: Buffer,
  previous: string | undefined,
): Promise<WriteResult> => {
  const target = join(folder, path)
  const forms = getForms(path, bytes.length)
  const old = previous === undefined ? undefined : join(previous, path)
  const oldBytes = old === undefined ? undefined : await readFile(old).catch(() => undefined)
  if (old !== undefined && oldBytes?.equals(bytes)) {
    for (const form of forms) linkNow(old + form, target + form)
    return { state: 'same' }
  }
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, bytes)
  if (forms.length > 1) {
    // The largest files change with nearly every save: there, time counts for more than the last per cent.
    const isLarge = bytes.length > 1_000_000
    const [small, zipped] = await Promise.all([
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isLarge ? 4 : 6,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
      gzipped(bytes, { level: isLarge ? 5 : 7 }),
    ])
    await writeFile(`${target}.br`, small)
    await writeFile(`${target}.gz`, zipped)
  }
  return { state: oldBytes ? 'changed' : 'new' }
}
