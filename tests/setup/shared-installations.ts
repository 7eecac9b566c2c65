import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import './provided.ts'

/** How the folders of shared installations begin, and what is written down of each in its folder. */
export const sharedFolder = 'shared-'
export const runningFile = 'running.json'

let folder = ''

/** Nothing is started before a test asks for it. */
export const setup = (project: TestProject): void => {
  folder = project.getProvidedContext().database.folder
}

/** Ends the installations that test files have shared. */
export const teardown = async (): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith(sharedFolder))
  await Promise.all(
    names.map(async (name) => {
      const written = await readFile(join(folder, name, runningFile), 'utf8').catch(() => undefined)
      if (written) await end((JSON.parse(written) as { pid: number }).pid)
    }),
  )
}

const end = async (pid: number): Promise<void> => {
  const deadline = Date.now() + 20_000
  for (let isAsked = false; ;) {
    try {
      process.kill(pid, isAsked ? (Date.now() > deadline ? 'SIGKILL' : 0) : 'SIGTERM')
    } catch {
      return
    }
    isAsked = true
    await sleep(100)
  }
}
