import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { adminBuild, siteBuild } from '../../cms/platform/build/digests.ts'
import { buildOnce } from './build-once.ts'
import { testPassword } from './open-test-cms.ts'
import { makeDatabaseUrl, removeDatabase } from './test-database.ts'
import { makeInstallationEnv, startProcess, waitUntilReady, type Ended } from './start-process.ts'

/** The first administrator of installations under test. */
export const firstAdmin = { email: 'forsta@example.se', password: testPassword }

/** A complete installation in separate processes, as started by `npm start`. */
export interface Installation {
  origin: string
  dataDir: string
  env: Record<string, string>
  getOutput: () => string
  /** The id of its main process. */
  getPid: () => number
  /** Stops it with SIGTERM and returns the outcome and how long it took. */
  stop: () => Promise<Ended & { milliseconds: number }>
  /** Starts it again on the same data, without waiting for anything. */
  begin: () => void
  /** Waits until both the site and the admin answer. */
  waitUntilReady: () => Promise<void>
  /** Starts it again on the same data. */
  restart: () => Promise<void>
  /** Stops it and deletes everything. */
  dispose: () => Promise<void>
}

/**
 * Runs an installation on a database of its own of the project's kind, until both the site and the admin answer.
 *
 * @param more settings beside its own.
 */
export const runInstallation = async (more: Record<string, string> = {}): Promise<Installation> => {
  // Done first, so that two installations never compile into the same folder at once.
  await buildOnce(siteBuild, adminBuild)
  const databaseUrl = makeDatabaseUrl()
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-installation-'))
  const own = await makeInstallationEnv(dataDir, firstAdmin)
  const origin = own.SITE_URL
  const env = { ...own, DATABASE_URL: databaseUrl, ...more }
  let running = startProcess(env)
  const stop = async (): Promise<Ended & { milliseconds: number }> => {
    const start = performance.now()
    running.process.kill('SIGTERM')
    const force = setTimeout(() => running.process.kill('SIGKILL'), 30_000)
    const ended = await running.ended
    clearTimeout(force)
    return { ...ended, milliseconds: performance.now() - start }
  }
  const dispose = async (): Promise<void> => {
    await stop()
    await removeDatabase(databaseUrl)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await waitUntilReady(env, running)
  } catch (error) {
    await dispose()
    throw error
  }
  return {
    origin,
    dataDir,
    env,
    getOutput: () => running.getOutput(),
    getPid: () => running.process.pid!,
    stop,
    begin: () => {
      running = startProcess(env)
    },
    waitUntilReady: () => waitUntilReady(env, running),
    restart: async () => {
      running = startProcess(env)
      await waitUntilReady(env, running)
    },
    dispose,
  }
}
