import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import sharp from 'sharp'

/** Beside the installed packages, so that it is neither content nor part of the repository, and goes with them. */
const drawnDir = resolve('node_modules/.cache/vitrin-drawings')

/**
 * A drawing as a PNG on white: the CMS accepts no SVG. Drawing takes one to four seconds, so that each is drawn once for all
 * installations that are made with the same packages.
 */
export const draw = async (svg: Buffer): Promise<Buffer> => {
  const digest = createHash('sha256')
    .update(sharp.versions.sharp ?? '')
    .update(svg)
    .digest('hex')
  const path = resolve(drawnDir, `${digest.slice(0, 32)}.png`)
  const known = await readFile(path).catch(() => undefined)
  if (known) return known
  const drawn = await sharp(svg).flatten({ background: '#ffffff' }).png({ compressionLevel: 6 }).toBuffer()
  await keep(path, drawn)
  return drawn
}

/** Another process may be drawing the same, so the file appears as a whole or not at all. */
const keep = async (path: string, bytes: Buffer): Promise<void> => {
  const unfinished = `${path}.${randomUUID()}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    // Where packages lie may be read-only. Then each installation draws for itself.
    if (!['EACCES', 'EROFS', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))) throw error
  }
}
