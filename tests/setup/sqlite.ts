import type { TestProject } from 'vitest/node'
import { makeDatabaseFolder, makeRunFolder, type RunFolder } from './run-folder.ts'
import './provided.ts'

const folders: RunFolder[] = []

/** Nothing has to be started for SQLite: each installation under test is a file of its own. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  const folder = await makeRunFolder('vitrin-run-')
  const files = await makeDatabaseFolder('vitrin-sqlite-')
  folders.push(folder, files)
  provide('database', { kind: 'sqlite', folder: folder.path, files: files.path })
}

export const teardown = async (): Promise<void> => {
  for (const { remove } of folders) await remove()
}
