import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { inject } from 'vitest'
import { nameDatabase } from './mongodb-server.ts'
import '../setup/provided.ts'

/** The address of a new database of the kind that the run's project is about. A SQLite file lies in a folder of its own. */
export const makeDatabaseUrl = (): string => {
  const database = inject('database')
  // Begins with the name of the run, by which its databases are found when it ends.
  const name = `${basename(database.folder)}-${randomUUID()}`
  if (database.kind === 'mongodb') return nameDatabase(database.url, name)
  const folder = join(database.files, name)
  mkdirSync(folder, { recursive: true })
  return `file:${join(folder, 'vitrin.db')}`
}

/** Takes a database away that `makeDatabaseUrl` has named. */
export const removeDatabase = async (url: string): Promise<void> => {
  if (url.startsWith('file:')) return rm(dirname(fileURLToPath(url)), { recursive: true, force: true })
  const client = await MongoClient.connect(url)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
