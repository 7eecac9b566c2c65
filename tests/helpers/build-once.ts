import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildPart } from '../../cms/build/build.ts'
import type { BuildPart } from '../../cms/build/digests.ts'

const lock = resolve('dist/test-build.lock')

/** Compiles parts of the project as `npm start` does, unless that is done: one test at a time, in whatever process it runs. */
export const buildOnce = async (...parts: BuildPart[]): Promise<void> => {
  await mkdir(dirname(lock), { recursive: true })
  while (!(await takeLock())) await sleep(250)
  try {
    for (const part of parts) await buildPart(part)
  } finally {
    await rm(lock, { force: true })
  }
}

/** The lock is a file that names its holder. One whose holder has died is taken away. */
const takeLock = async (): Promise<boolean> => {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
    // Empty for the moment between making and writing it; a file that stays empty belongs to nobody.
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
