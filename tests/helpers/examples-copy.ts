import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { makeInstallationEnv, startProcess, waitUntilReady, type Person } from './start-process.ts'
import { withLock } from './with-lock.ts'
import '../setup/provided.ts'

/**
 * Gives an installation that has not been started yet the examples, as a first start would leave them: with the release, from
 * which the next links what its address does not change. Drawing their pictures in all sizes takes a minute, so the first test
 * of a run does it and the others get a copy.
 *
 * @param admin its first administrator.
 * @throws on MongoDB, where there is no file to copy.
 */
export const copyExamples = async (dataDir: string, databaseUrl: string, admin: Person): Promise<void> => {
  const database = inject('database')
  if (database.kind !== 'sqlite') throw new Error('Only an installation on SQLite can be copied.')
  const stored = join(database.folder, 'examples')
  await withLock(`${stored}.lock`, () => storeExamples(stored, admin))
  for (const name of ['uploads', 'releases', 'current', 'cache'])
    await cp(join(stored, name), join(dataDir, name), { recursive: true, verbatimSymlinks: true })
  await cp(join(stored, 'database'), dirname(fileURLToPath(databaseUrl)), { recursive: true })
}

const storeExamples = async (folder: string, admin: Person): Promise<void> => {
  if (existsSync(folder)) return
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(join(unfinished, 'database'), { recursive: true })
  const env = await makeInstallationEnv(unfinished, admin)
  const running = startProcess({ ...env, DATABASE_URL: `file:${join(unfinished, 'database', 'vitrin.db')}` })
  await waitUntilReady(env, running)
  running.process.kill('SIGTERM')
  await running.ended
  await rename(unfinished, folder)
}
