import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { makeDatabaseUrl } from './test-database.ts'
import '../setup/provided.ts'

/** The public address of installations under test. */
export const testOrigin = 'https://vitrin.example.se'

/** What another process needs in its environment to open the same installation. */
export type TestSettings = Record<'DATABASE_URL' | 'DATA_DIR', string> & Record<string, string>

/** Outlives the modules of one test file, when tests load modules anew. */
const worker = globalThis as { vitrinTestSettings?: TestSettings }

/**
 * Puts the settings of this worker's installation into the environment: a database and a folder that are its own as long as it
 * lives. Settings are read once a process, so all test files of a worker share them.
 */
export const useTestSettings = (): TestSettings => {
  const settings = (worker.vitrinTestSettings ??= makeSettings())
  Object.assign(process.env, settings)
  return settings
}

const makeSettings = (): TestSettings => {
  const dataDir = join(inject('database').folder, `data-${randomUUID()}`)
  mkdirSync(dataDir, { recursive: true })
  return {
    DATABASE_URL: makeDatabaseUrl(),
    DATA_DIR: dataDir,
    SITE_URL: testOrigin,
    PAYLOAD_SECRET: 'known to every test and used nowhere else',
    PAYLOAD_LOG_LEVEL: 'error',
    DISABLE_PAYLOAD_HMR: 'true',
  }
}
