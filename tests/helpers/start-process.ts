import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { getFreePort } from './free-port.ts'

/** The program of `npm start`. */
export const startScript = fileURLToPath(new URL('../../cms/app/start.ts', import.meta.url))

/** The outcome of a process. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  output: string
}

/** Who signs in, and with what. */
export interface Person {
  email: string
  password: string
}

/** The environment of a standalone installation: a free port, its own data folder and its first administrator. */
export const makeInstallationEnv = async (
  dataDir: string,
  { email, password }: Person,
): Promise<Record<'PORT' | 'SITE_URL' | 'DATA_DIR' | 'ADMIN_EMAIL' | 'ADMIN_PASSWORD', string>> => {
  const port = String(await getFreePort())
  return {
    PORT: port,
    SITE_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    ADMIN_EMAIL: email,
    ADMIN_PASSWORD: password,
  }
}

/** The environment of a process with none of this one's settings except those passed in. */
export const makeProcessEnv = (env: Record<string, string>): NodeJS.ProcessEnv => {
  const { PATH = '', HOME = '' } = process.env
  // Next's types declare NODE_ENV as always set, but here the test decides.
  return { PATH, HOME, ...env } as Record<string, string> as NodeJS.ProcessEnv
}

/** Starts a program, by default that of `npm start`, with none of this process's settings except those passed in. */
export const startProcess = (
  env: Record<string, string>,
  program: readonly string[] = [startScript],
): { process: ChildProcess; ended: Promise<Ended>; getOutput: () => string } => {
  const child = spawn(process.execPath, program, {
    env: makeProcessEnv(env),
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

/**
 * Waits until both the site and the admin answer.
 *
 * @throws with what the process said when it ends before, or takes too long.
 */
export const waitUntilReady = async (
  { SITE_URL: origin, DEMO_CONTENT }: Record<string, string>,
  { process: child, getOutput }: Pick<ReturnType<typeof startProcess>, 'process' | 'getOutput'>,
): Promise<void> => {
  const deadline = Date.now() + 240_000
  for (;;) {
    const health = await fetch(`${origin}/api/health`).then(
      (response) => response.json() as Promise<{ ok: boolean; admin: string }>,
      () => undefined,
    )
    // Without content there may be no site yet, but the admin exists.
    if (health?.admin === 'ready' && (health.ok || DEMO_CONTENT === 'false')) return
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The installation did not get ready. It said:\n${getOutput()}`)
    await sleep(200)
  }
}
