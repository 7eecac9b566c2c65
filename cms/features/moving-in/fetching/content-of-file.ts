import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import mime from 'mime-types'
import { getContentType } from '../../../../content-types/index.ts'
import { isContentOf } from '../../../platform/uploads.ts'

/** What can be known of a file's content. */
export interface FileContent {
  mimeType: string
  /** A name with the ending that its content has. */
  name: string
}

/** What the endings of names mean that say it wrongly or in many ways. */
const byEnding: Record<string, string> = { '.srt': 'application/x-subrip', '.vtt': 'text/vtt', '.m4a': 'audio/mp4' }

/** The names that one thing has: whichever of them a collection takes is used. */
const sameThing = [
  ['audio/mp4', 'audio/x-m4a', 'video/mp4'],
  ['audio/mpeg', 'audio/mp3'],
]

/**
 * Holds the content of a file against what a collection takes. What can be read of the bytes counts; what is said of them counts only
 * for texts, which have no mark.
 *
 * @param said the name of the file, and what its host says that it is.
 * @returns undefined when it is none of what the collection takes, with what it seems to be.
 */
export const inspectFile = async (
  path: string,
  collection: string,
  said: { name: string; type?: string | undefined },
): Promise<FileContent | { found: string | undefined }> => {
  const { upload } = getContentType(collection)
  const taken = (typeof upload === 'object' && upload.mimeTypes) || []
  const marked = (await fileTypeFromFile(path))?.mime
  if (marked) {
    const names = sameThing.find((same) => same.includes(marked)) ?? [marked]
    // A film is no sound, although the sound of an MP4 file may bear its mark.
    const isFilm = marked === 'video/mp4' && !said.type?.startsWith('audio/') && !/\.m4a$/i.test(said.name)
    const mimeType = isFilm ? undefined : taken.find((type) => names.includes(type))
    return mimeType ? { mimeType, name: withEnding(said.name, mimeType) } : { found: marked }
  }
  const bytes = await readFile(path)
  if (isWebPage(bytes)) return { found: 'text/html' }
  const types = [byEnding[extname(said.name).toLowerCase()], mime.lookup(said.name) || undefined, said.type]
  const mimeType = types.find((type) => type !== undefined && taken.includes(type))
  if (!mimeType || !mimeType.match(/^text\/|subrip$/) || !isContentOf(mimeType, bytes))
    return { found: types.find((type) => type !== undefined) }
  return { mimeType, name: withEnding(said.name, mimeType) }
}

/** What a file is by its mark, else by what is said of it. */
export const guessMimeType = async (head: Buffer, said: { name: string; type?: string | undefined }): Promise<string> =>
  (await fileTypeFromBuffer(head))?.mime ?? (said.type || mime.lookup(said.name) || 'application/octet-stream')

/** Hosts answer with a page that says that there is no such file, and with 200. */
const isWebPage = (bytes: Buffer): boolean =>
  /^(?:\ufeff|\s|<!--[^]*?-->)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
    bytes.subarray(0, 4_096).toString('utf8'),
  )

const withEnding = (name: string, mimeType: string): string => {
  const ending = extname(name)
  const isRight = (byEnding[ending.toLowerCase()] ?? mime.lookup(ending)) === mimeType
  if (ending && isRight) return name
  const right =
    Object.keys(byEnding).find((key) => byEnding[key] === mimeType) ?? `.${mime.extension(mimeType) || 'bin'}`
  // `bild.php` is no ending to keep before the right one, but that of `rapport v1.2` is part of the name.
  return (/^\.[a-z]{2,5}\d?$/i.test(ending) ? name.slice(0, -ending.length) : name) + right
}
