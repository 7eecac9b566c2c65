import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs something that only one test may do at a time, across processes.
 *
 * @param lock the path of a file with the holder's process id. Locks of dead holders are removed.
 */
export const withLock = async <Result>(lock: string, work: () => Promise<Result>): Promise<Result> => {
  await mkdir(dirname(lock), { recursive: true })
  while (!(await takeLock(lock))) await sleep(250)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

const takeLock = async (lock: string): Promise<boolean> => {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
    // The file is empty for a moment before it is written; one that stays empty is orphaned.
    if (holder ? !isRunning(holder) : await isOld(lock)) await rm(lock, { force: true })
    return false
  }
}

const isOld = async (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > 5_000,
    () => false,
  )

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
