import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { adminBuild, siteBuild } from '../../cms/platform/build/digests.ts'
import { buildOnce } from './build-once.ts'
import { copyExamples } from './examples-copy.ts'
import { testPassword } from './open-test-cms.ts'
import { RestClient } from './rest-client.ts'
import { firstAdmin } from './run-installation.ts'
import { makeInstallationEnv, makeProcessEnv, startScript, waitUntilReady, type Person } from './start-process.ts'
import { makeDatabaseUrl } from './test-database.ts'
import { runningFile, sharedFolder } from '../setup/shared-installations.ts'

/** An installation with the examples, of which all test files of a worker are guests, one after the other. */
export interface SharedInstallation {
  origin: string
  dataDir: string
  /** An administrator whom no file before has met. */
  person: Person & { name: string }
  /** Its API, signed in as that administrator. */
  client: RestClient
}

/** What is written down of a running one. */
interface Running {
  origin: string
  dataDir: string
  pid: number
}

/**
 * The installation that this worker's test files share: started for the first of them, it outlives the process of each, and ends
 * with the run. Visitors see all that is published; what files before have made is still there.
 */
export const shareInstallation = async (): Promise<SharedInstallation> => {
  const folder = join(inject('database').folder, `${sharedFolder}${process.env.VITEST_POOL_ID}`)
  const { origin, dataDir } = (await findRunning(folder)) ?? (await start(folder))
  const admin = await RestClient.signIn(origin, firstAdmin)
  const name = randomUUID().slice(0, 8)
  const person = { name: `Test ${name}`, email: `${name}@example.se`, password: testPassword }
  await admin.create('users', { ...person, role: 'admin' })
  await publishEverything(admin)
  return { origin, dataDir, person, client: await RestClient.signIn(origin, person) }
}

const findRunning = async (folder: string): Promise<Running | undefined> => {
  const path = join(folder, runningFile)
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Running) : undefined
}

const start = async (folder: string): Promise<Running> => {
  await buildOnce(siteBuild, adminBuild)
  const dataDir = join(folder, 'data')
  await mkdir(dataDir, { recursive: true })
  const databaseUrl = makeDatabaseUrl()
  const env = { ...(await makeInstallationEnv(dataDir, firstAdmin)), DATABASE_URL: databaseUrl }
  await copyExamples(dataDir, databaseUrl, firstAdmin)
  const output = join(folder, 'output.log')
  const file = openSync(output, 'a')
  const child = spawn(process.execPath, [startScript], {
    env: makeProcessEnv(env),
    stdio: ['ignore', file, file],
    detached: true,
  })
  child.unref()
  const running: Running = { origin: env.SITE_URL, dataDir, pid: child.pid! }
  // Before it answers, so that it is ended also when it never does.
  await writeFile(join(folder, runningFile), JSON.stringify(running))
  try {
    await waitUntilReady(env, { process: child, getOutput: () => readFileSync(output, 'utf8') })
  } catch (error) {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return running
}

/** Waits until visitors see all that is published, whatever a file before has left: a failed publication, an older release. */
const publishEverything = async (admin: RestClient): Promise<void> => {
  const deadline = Date.now() + 120_000
  for (let isAsked = false; ;) {
    const { body } = await admin.send('GET', '/api/publications/state')
    if (!body.isBehind && !body.running) return
    if (Date.now() > deadline) throw new Error(`The installation does not publish: ${JSON.stringify(body)}`)
    if (!isAsked && !body.running && !body.waiting) {
      await admin.send('POST', '/api/publications/publish', {})
      isAsked = true
    }
    await sleep(250)
  }
}
