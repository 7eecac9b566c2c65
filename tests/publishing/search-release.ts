import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Every file of a release with what is in it: compressed ones, such as those of the search index, taken apart. */
export const readRelease = async (folder: string): Promise<Map<string, Buffer>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, Buffer>()
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1), decompress(path, await readFile(path)))
  }
  return files
}

/** The files in whose content or name one of some words stands: `path: word`. */
export const findWords = (files: Map<string, Buffer>, words: string[]): string[] =>
  [...files].flatMap(([path, content]) =>
    words.filter((word) => path.includes(word) || content.includes(word)).map((word) => `${path}: ${word}`),
  )

const decompress = (path: string, content: Buffer): Buffer => {
  if (path.endsWith('.br')) return brotliDecompressSync(content)
  // Pagefind's own files are gzipped without saying so in their names.
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content
}
