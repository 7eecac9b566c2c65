import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import './provided.ts'

let folder: string | undefined

/** Each test makes a SQLite file of its own: nothing has to be started. What they share lies in one folder. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  folder = await mkdtemp(join(tmpdir(), 'vitrin-sqlite-run-'))
  provide('database', { kind: 'sqlite', folder })
}

export const teardown = async (): Promise<void> => {
  if (folder) await rm(folder, { recursive: true, force: true })
}
