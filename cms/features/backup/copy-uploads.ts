import { link, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getIncomingDir, getUploadsDir } from '../../platform/uploads.ts'
import { uploadsFolder, type PartFacts } from './backup-format.ts'
import type { Backup } from './backup-places.ts'
import { copyFile } from './copy-file.ts'

/**
 * Copies the uploads that are not in the backup yet, or have changed since. A file that the backup before holds already becomes a
 * second name of the same bytes, so that many backups need no more room than one.
 *
 * @param parts what the backup holds by path. Is added to.
 */
export const copyUploads = async (
  folder: string,
  parts: Record<string, PartFacts>,
  before: Backup | undefined,
): Promise<void> => {
  for await (const path of listUploads()) {
    const original = join(getUploadsDir(), path)
    const part = `${uploadsFolder}/${path}`
    const target = join(folder, part)
    const found = await stat(original).catch(ignoreGone)
    if (!found) continue
    const isSame = (facts: PartFacts | undefined): facts is PartFacts =>
      facts?.size === found.size && facts.changedAt === found.mtimeMs
    if (isSame(parts[part])) continue
    await rm(target, { force: true })
    const known = before?.manifest.parts[part]
    if (before && isSame(known) && (await linkFile(join(before.folder, part), target))) parts[part] = known
    else {
      const facts = await copyFile(original, target).catch(ignoreGone)
      // What changes while it is copied is copied again in the next round: its time is another then.
      if (facts) parts[part] = { ...facts, changedAt: found.mtimeMs }
    }
  }
}

const ignoreGone = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}

/** Gives a file a second name. False when the file is gone, or the disk cannot do that. */
const linkFile = async (from: string, to: string): Promise<boolean> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  return link(from, to).then(
    () => true,
    () => false,
  )
}

/** The paths of all uploads within their folder, but for what is still coming in. */
async function* listUploads(under = ''): AsyncGenerator<string> {
  const folder = join(getUploadsDir(), under)
  if (folder === getIncomingDir()) return
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const entry of entries) {
    const path = under ? `${under}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* listUploads(path)
    else if (entry.isFile() && !entry.name.endsWith('.tmp')) yield path
  }
}
