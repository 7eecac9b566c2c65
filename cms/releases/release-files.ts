import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
/** File types worth compressing. Images and audio are compressed already. */
const compressible = /\.(html|css|js|mjs|json|xml|rdf|csv|txt|svg|vtt|srt|webmanifest|wasm)$/
/** Files smaller than this, in bytes, fit into a network packet anyway, so compressing them gains nothing. */
const minCompressedBytes = 1000

/** The path of the file for an address: a page is the `index.html` in its folder. */
export const getFilePath = (address: string): string => {
  const path = decodeURIComponent(address).replace(/^\//, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** All files below a folder, as relative paths. */
export const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Whether an address is that of a page, as opposed to another file. */
export const isPage = (address: string): boolean => address.endsWith('/') || address.endsWith('.html')

/** Whether linking failed because the target is on another file system, or this one has no hard links. */
const cannotLink = (code: string | undefined): boolean =>
  code === 'EXDEV' || code === 'EPERM' || code === 'ENOTSUP' || code === 'EMLINK'

/** Hard-links an existing file, or copies it where the file system does not support that. */
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

/**
 * Tries first, because most folders exist already. Creates the folder without checking, because another task may be creating it
 * at the same time.
 */
const linkInFolder = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(to), { recursive: true })
    linkSync(from, to)
  }
}

/** The suffixes of a file's forms in a release: itself, and compressed ones if those are worthwhile. */
export const getForms = (path: string, bytes: number): string[] =>
  compressible.test(path) && bytes >= minCompressedBytes ? ['', '.br', '.gz'] : ['']

/** How a written file differs from the one in the previous release. */
export interface WriteResult {
  state: 'new' | 'changed' | 'same'
}

/**
 * Writes a file and its compressed forms. If the previous release has the same bytes at the same path, its files are linked
 * instead, so that an unchanged page keeps its date and ETag.
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
    // The largest files change with nearly every save, so speed matters more there than the last per cent.
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
