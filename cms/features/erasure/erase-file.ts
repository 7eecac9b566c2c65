import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slugify } from '../../../content-types/slugify.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import type { Erased } from './erase-document.ts'
import { eraseFromAnything, eraseFromText } from './erase-text.ts'
import { erasedMark, type Matcher } from './matcher.ts'

type Data = Record<string, unknown>

/** The fields in which Payload keeps the names of an upload's files. */
const nameFields = ['filename', 'sizes', 'url', 'thumbnailURL']

/** Files that are text throughout. What pictures show, sounds say and other documents hold is for people to look at. */
const isText = (mimeType: unknown): boolean =>
  typeof mimeType === 'string' && (mimeType.startsWith('text/') || mimeType === 'application/x-subrip')

/**
 * The fields of an upload without what is erased from its file's name and, where the file is text, from the file.
 *
 * @param isTrial leaves the files on disk as they are.
 */
export const eraseFromFile = async (
  collection: string,
  id: string,
  data: Data,
  matcher: Matcher,
  isTrial: boolean,
): Promise<Erased> => {
  const folder = getUploadDir(collection)
  const before = Object.fromEntries(nameFields.filter((name) => name in data).map((name) => [name, data[name]]))
  // The id keeps the names of several such files apart.
  const after = eraseFromAnything(before, matcher, `${slugify(erasedMark)}-${id.slice(-8)}`) as Data
  const renamed = getNames(before).map((name, index): [string, string] => [name, getNames(after)[index]!])
  const places = renamed.some(([from, to]) => from !== to) ? ['filename'] : []
  const path = join(folder, String(data.filename))
  const text = isText(data.mimeType) ? await readFile(path, 'utf8').catch(() => undefined) : undefined
  const left = text === undefined ? undefined : eraseFromText(text, matcher)
  const isRewritten = left !== undefined && left !== text
  if (isRewritten) {
    places.push('file')
    after.filesize = Buffer.byteLength(left)
  }
  if (isTrial) return { data: after, places }
  if (isRewritten) {
    // A release may share the file by a hard link: it is replaced, not written to.
    await writeFile(`${path}.new`, left)
    await rename(`${path}.new`, path)
  }
  for (const [from, to] of renamed)
    if (from !== to)
      await rename(join(folder, from), join(folder, to)).catch((error: NodeJS.ErrnoException) => {
        // Not every form of a picture has been drawn.
        if (error.code !== 'ENOENT') throw error
      })
  return { data: after, places }
}

/** The names of the files: of the upload itself, and of its other forms. */
const getNames = ({ filename, sizes }: Data): string[] =>
  [filename, ...Object.values((sizes ?? {}) as Record<string, Data | null>).map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )
