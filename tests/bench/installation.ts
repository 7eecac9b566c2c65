import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPart } from '../../cms/platform/build/build.ts'
import { adminBuild, siteBuild } from '../../cms/platform/build/digests.ts'
import { RestClient } from '../helpers/rest-client.ts'
import { makeInstallationEnv, startProcess, waitUntilReady } from '../helpers/start-process.ts'

const person = { email: 'admin@example.se', password: 'en lång mening att minnas' }

/** A complete installation to measure, with its own data folder. */
export interface MeasuredInstallation {
  origin: string
  /** The environment of its processes. */
  env: Record<string, string>
  /** Starts it, waits until both the site and the admin respond, and returns the id of its main process. */
  start: () => Promise<number>
  /** Stops it, keeping its data. */
  stop: () => Promise<void>
  /** Signs its first administrator in. */
  signIn: () => Promise<RestClient>
}

/**
 * Measures an installation that is not running yet. It is always stopped and deleted afterwards.
 *
 * @throws what measuring threw, after what the installation itself said.
 */
export const measureInstallation = async <Result>(
  measure: (installation: MeasuredInstallation) => Promise<Result>,
): Promise<Result> => {
  for (const part of [siteBuild, adminBuild]) await buildPart(part)
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-bench-'))
  const own = await makeInstallationEnv(dataDir, person)
  const origin = own.SITE_URL
  const env = {
    ...own,
    PAYLOAD_SECRET: 'known to every bench and used nowhere else',
    PAYLOAD_LOG_LEVEL: 'error',
  }
  let running: ReturnType<typeof startProcess> | undefined
  const stop = async (): Promise<void> => {
    running?.process.kill('SIGTERM')
    await running?.ended
  }
  try {
    return await measure({
      origin,
      env,
      start: async () => {
        running = startProcess(env)
        await waitUntilReady(env, running)
        return running.process.pid!
      },
      stop,
      signIn: () => RestClient.signIn(origin, person),
    })
  } catch (error) {
    console.error(running?.getOutput())
    throw error
  } finally {
    await stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
