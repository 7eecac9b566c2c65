import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { inject } from 'vitest'
import { nameDatabase } from './mongodb-server.ts'
import '../setup/provided.ts'

/** An empty database for one test file. */
export interface TestDatabase {
  kind: 'sqlite' | 'mongodb'
  /** What `DATABASE_URL` is to hold. */
  url: string
  /** Takes the database away. */
  dispose: () => Promise<void>
}

/** Makes an empty database of the kind that the run's project is about. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const database = inject('database')
  if (database.kind === 'mongodb') {
    const url = nameDatabase(database.url, `vitrin-${randomUUID()}`)
    return { kind: 'mongodb', url, dispose: () => dropDatabase(url) }
  }
  const folder = await mkdtemp(join(tmpdir(), 'vitrin-sqlite-'))
  return {
    kind: 'sqlite',
    url: `file:${join(folder, 'vitrin.db')}`,
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}

const dropDatabase = async (url: string): Promise<void> => {
  const client = await MongoClient.connect(url)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
