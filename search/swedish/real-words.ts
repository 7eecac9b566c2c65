import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRealForms, getRealWordPlace, hasRealWord, realWordBits } from '../format/index-format.ts'
import type { Dictionary } from './dictionary.ts'

/** The number of files with real words, so that a query loads one small one. */
const fileCount = 128
/** Incremented when the files are built differently. */
const version = 1

/**
 * Files that tell whether a word is Swedish (Bloom filters: about one wrong word in eighty passes for real). They depend only on
 * the dictionary, so they are built once and cached.
 *
 * @param folder of the cache. Created if it does not exist.
 */
export const getRealWords = async (dictionary: () => Promise<Dictionary>, folder: string): Promise<Buffer[]> => {
  const { size: edition } = await stat(fileURLToPath(new URL('index.dic', import.meta.resolve('dictionary-sv'))))
  const path = join(folder, `real-words-${edition}-${version}.bin`)
  const fileSize = realWordBits.file / 8
  const kept = await readFile(path).catch(() => undefined)
  const bytes = kept?.length === fileCount * fileSize ? kept : makeRealWords(await dictionary())
  if (bytes !== kept) {
    await mkdir(folder, { recursive: true })
    await writeFile(`${path}.${process.pid}`, bytes)
    await rename(`${path}.${process.pid}`, path)
  }
  return splitRealWords(bytes)
}

/** Splits the concatenated files. */
export const splitRealWords = (bytes: Buffer): Buffer[] => {
  const fileSize = realWordBits.file / 8
  return Array.from({ length: fileCount }, (_, index) => bytes.subarray(index * fileSize, (index + 1) * fileSize))
}

/** Builds the files, concatenated. */
export const makeRealWords = (dictionary: Dictionary): Buffer => {
  const fileSize = realWordBits.file / 8
  const bytes = Buffer.alloc(fileCount * fileSize)
  for (const lemma of dictionary.words())
    for (const form of dictionary.getForms(lemma)) {
      const { file, bits } = getRealWordPlace(form, fileCount)
      for (const bit of bits) {
        const place = file * fileSize + (bit >> 3)
        bytes[place] = bytes[place]! | (1 << (bit & 7))
      }
    }
  return bytes
}

/** Creates a function that tells whether a word is Swedish the way a query does: from the same files. */
export const makeRealWordCheck =
  (files: Buffer[]) =>
  (word: string): boolean =>
    files.length > 0 &&
    getRealForms(word).some((form) => {
      const { file, bits } = getRealWordPlace(form, files.length)
      return hasRealWord(files[file]!, bits)
    })
