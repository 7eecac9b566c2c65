import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { inject, vi } from 'vitest'
import { makeDatabaseUrl } from './test-database.ts'
import '../setup/provided.ts'

/** The public address of installations under test. */
export const testOrigin = 'https://vitrin.example.se'

/** Tells the CMS of a test apart from others in its process. */
export const instanceKey = 'test'

/** What another process needs in its environment to open the same installation. */
export type TestSettings = Record<'DATABASE_URL' | 'DATA_DIR', string> & Record<string, string>

/** The installation of this worker, which outlives its test files. */
export const worker = globalThis as {
  vitrinTestSettings?: TestSettings
  /** Its CMS: opened for the first file that needs it, and emptied for the next. */
  vitrinTestCms?: Promise<Payload>
  /** The names of the settings that the last file had of its own. */
  vitrinOwnSettings?: string[]
}

/**
 * Puts the settings of this worker's installation into the environment: a database and a folder that are its own as long as it
 * lives. Settings are read once a process, so all test files of a worker share them.
 */
export const useTestSettings = (): TestSettings => {
  // Also of a file that failed before it could take them back.
  for (const name of worker.vitrinOwnSettings ?? []) delete process.env[name]
  delete worker.vitrinOwnSettings
  const settings = (worker.vitrinTestSettings ??= makeSettings())
  Object.assign(process.env, settings)
  return settings
}

/** Has the next to open the CMS load every module anew, and read its settings again. */
export const forgetCms = (): void => {
  delete worker.vitrinTestCms
  // Payload keeps instances by their key, also those that are closed (getPayload in payload/dist/index.js).
  const { _payload: instances } = globalThis as { _payload?: Map<string, unknown> }
  instances?.delete(instanceKey)
  vi.resetModules()
}

/** Leaves the installation as it is, to whatever may still be at work in it. The next file gets a new one. */
export const leaveBehind = (): void => {
  vi.useRealTimers()
  forgetCms()
  delete worker.vitrinTestSettings
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
