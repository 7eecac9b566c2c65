import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { adminBuild, siteBuild } from '../../cms/build/digests.ts'
import { buildOnce } from './build-once.ts'
import { getFreePort } from './free-port.ts'
import { createTestDatabase } from './test-database.ts'
import { testPassword } from './open-test-cms.ts'

const startScript = fileURLToPath(new URL('../../cms/start.ts', import.meta.url))

/** The first administrator of installations under test. */
export const firstAdmin = { email: 'forsta@example.se', password: testPassword }

/** What a process that has ended left behind. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  output: string
}

/** Starts `npm start`'s program with nothing of this process's settings but what is given. */
export const startProcess = (
  env: Record<string, string>,
): { process: ChildProcess; ended: Promise<Ended>; getOutput: () => string } => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [startScript], {
    // Next declares NODE_ENV as always set; here it is the test that decides.
    env: { PATH, HOME, ...env } as Record<string, string> as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listen = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const endWithUs = (): boolean => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const ended = new Promise<Ended>((resolve) =>
    child.once('exit', (code, signal) => {
      process.off('exit', endWithUs)
      resolve({ code, signal, output })
    }),
  )
  return { process: child, ended, getOutput: () => output }
}

/** A whole installation in processes of its own, as `npm start` makes it. */
export interface Installation {
  origin: string
  dataDir: string
  env: Record<string, string>
  getOutput: () => string
  /** The id of its first process. */
  getPid: () => number
  /** Ends it with SIGTERM and says how that went and how long it took. */
  stop: () => Promise<Ended & { milliseconds: number }>
  /** Starts it again on the same data. */
  restart: () => Promise<void>
  /** Ends it and takes everything away. */
  dispose: () => Promise<void>
}

/** Runs an installation on an empty database of the project's kind, until both the site and the admin answer. */
export const runInstallation = async (more: Record<string, string> = {}): Promise<Installation> => {
  // Beforehand, so that two installations never compile into the same folder at once.
  await buildOnce(siteBuild, adminBuild)
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-installation-'))
  const port = await getFreePort()
  const origin = `http://127.0.0.1:${port}`
  const env = {
    PORT: String(port),
    SITE_URL: origin,
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    ADMIN_EMAIL: firstAdmin.email,
    ADMIN_PASSWORD: firstAdmin.password,
    ...more,
  }
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
    await database.dispose()
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
    restart: async () => {
      running = startProcess(env)
      await waitUntilReady(env, running)
    },
    dispose,
  }
}

const waitUntilReady = async (
  { SITE_URL: origin, DEMO_CONTENT }: Record<string, string>,
  { process: child, getOutput }: ReturnType<typeof startProcess>,
): Promise<void> => {
  const deadline = Date.now() + 240_000
  for (;;) {
    const health = await fetch(`${origin}/api/health`).then(
      (response) => response.json() as Promise<{ ok: boolean; admin: string }>,
      () => undefined,
    )
    // Without content there may be no site yet, but there is an admin.
    if (health?.admin === 'ready' && (health.ok || DEMO_CONTENT === 'false')) return
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The installation did not get ready. It said:\n${getOutput()}`)
    await sleep(200)
  }
}
