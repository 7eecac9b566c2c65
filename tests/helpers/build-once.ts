import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
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
    await rm(lock, { recursive: true, force: true })
  }
}

const takeLock = async (): Promise<boolean> => {
  try {
    await mkdir(lock)
  } catch {
    const holder = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => process.pid))
    if (!isRunning(holder)) await rm(lock, { recursive: true, force: true })
    return false
  }
  await writeFile(join(lock, 'pid'), String(process.pid))
  return true
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
