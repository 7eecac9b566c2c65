import { execFile } from 'node:child_process'
import { appendFile, mkdir, rm, statfs, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Puts a small disk of its own at a folder, where the machine allows it (root on Linux).
 *
 * @param size in bytes.
 * @returns how to take it away again; undefined when the machine does not allow it.
 */
export const mountSmallDisk = async (folder: string, size: number): Promise<(() => Promise<void>) | undefined> => {
  await mkdir(folder, { recursive: true })
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  } catch {
    return undefined
  }
  return async () => void (await run('umount', ['-l', folder]))
}

/**
 * Fills the disk that a folder lies on. Others may write and remove meanwhile: what they free is filled too.
 *
 * @param leftFree in bytes.
 * @returns how to give the room back.
 */
export const fillDisk = async (folder: string, leftFree: number): Promise<() => Promise<void>> => {
  const filler = join(folder, 'fyllning.tmp.bin')
  const block = Buffer.alloc(1_000_000)
  let size = 0
  for (;;) {
    const { bavail, bsize } = await statfs(folder)
    const room = Math.min(block.length, bavail * bsize - leftFree)
    if (room <= 0) break
    try {
      await appendFile(filler, block.subarray(0, room))
      size += room
    } catch (error) {
      // Somebody else took it between the question and the writing.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      await truncate(filler, Math.max(0, size - leftFree))
      break
    }
  }
  return () => rm(filler, { force: true })
}
