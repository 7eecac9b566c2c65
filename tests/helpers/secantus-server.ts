import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { access, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'
import { findProgram, installDebianPackages } from './debian-packages.ts'
import { getFreePort } from './free-port.ts'
import type { MongoServer } from './mongodb-server.ts'

const run = promisify(execFile)
const version = '0.7.0b3'
const folder = fileURLToPath(new URL(`../../node_modules/.cache/secantusdb-${version}/`, import.meta.url))
const program = join(folder, 'bin/secantusd-py')

/** Starts SecantusDB, which speaks MongoDB's protocol and is installed from PyPI. A test tool only. */
export const startSecantus = async (): Promise<MongoServer | undefined> => {
  if (!(await isHere(program))) {
    const python = await findProgram('python3', 'python')
    if (!python) return undefined
    await install(python)
  }
  const port = await getFreePort()
  const server = spawn(
    program,
    ['--host', '127.0.0.1', '--port', String(port), '--storage-path', ':memory:', '--log-level', 'ERROR'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let errors = ''
  server.stderr.on('data', (chunk: Buffer) => (errors = `${errors}${chunk.toString()}`.slice(-2000)))
  const endWithUs = (): boolean => server.kill('SIGKILL')
  process.once('exit', endWithUs)
  const url = (database: string): string => `mongodb://127.0.0.1:${port}/${database}?replicaSet=secantus`
  const stop = async (): Promise<void> => {
    process.off('exit', endWithUs)
    await end(server)
  }
  try {
    await waitFor(server, url('admin'))
  } catch (error) {
    await stop()
    throw new Error(`SecantusDB ${version} did not start: ${errors || String(error)}`, { cause: error })
  }
  return { name: `SecantusDB ${version}`, url, stop }
}

const isHere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Installs it into a folder of its own, which gets its name only when it is whole. */
const install = async (python: string): Promise<void> => {
  console.info(`Installing SecantusDB ${version} from PyPI, as there is no MongoDB here.`)
  await mkdir(dirname(folder), { recursive: true })
  await rm(folder, { recursive: true, force: true })
  const makeEnvironment = (): Promise<unknown> => run(python, ['-m', 'venv', folder], { timeout: 120_000 })
  try {
    await makeEnvironment().catch(async (error: unknown) => {
      if (!(await installDebianPackages('python3-venv'))) throw error
      await rm(folder, { recursive: true, force: true })
      await makeEnvironment()
    })
    await run(
      join(folder, 'bin/python'),
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `secantusdb==${version}`],
      {
        timeout: 300_000,
      },
    )
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

const waitFor = async (server: ChildProcess, url: string): Promise<void> => {
  const deadline = Date.now() + 30_000
  for (;;) {
    try {
      const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 1_000 })
      await client.close()
      return
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

const end = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  const force = setTimeout(() => server.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(force)
}
