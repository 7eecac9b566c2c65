import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
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
