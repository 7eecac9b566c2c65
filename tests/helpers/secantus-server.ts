import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { getFreePort } from './free-port.ts'
import type { MongoServer } from './mongodb-server.ts'
import { installPythonPackages } from './python-packages.ts'

const version = '0.7.0b3'

/** Starts SecantusDB, which speaks MongoDB's protocol and is installed from PyPI. A test tool only. */
export const startSecantus = async (): Promise<MongoServer | undefined> => {
  const programs = await installPythonPackages(`secantusdb-${version}`, [`secantusdb==${version}`])
  if (!programs) return undefined
  const port = await getFreePort()
  const server = spawn(
    join(programs, 'secantusd-py'),
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
