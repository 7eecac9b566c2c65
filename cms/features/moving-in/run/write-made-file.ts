import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceFile } from '../record.ts'
import type { StoredFile } from './store.ts'

/**
 * Writes a file that a source has made from what it read, such as a transcript in another form.
 *
 * @param folder where it lies until it is stored.
 */
export const writeMadeFile = async (
  { name = 'text.txt', mimeType = 'text/plain', text }: SourceFile & { text: string },
  folder: string,
): Promise<StoredFile> => {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `made-${randomUUID()}`)
  await writeFile(path, text)
  return { path, name, mimeType, size: Buffer.byteLength(text) }
}
