import { basename } from 'node:path'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'
import { startMongoServer, type MongoServer } from '../helpers/mongodb-server.ts'
import { makeRunFolder, type RunFolder } from './run-folder.ts'
import './provided.ts'

let server: MongoServer | undefined
let folder: RunFolder | undefined

/** Starts one MongoDB server for all tests. Each installation under test has a database of its own in it. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  folder = await makeRunFolder('vitrin-run-')
  server = await startMongoServer()
  provide('database', { kind: 'mongodb', folder: folder.path, url: server.url('') })
}

export const teardown = async (): Promise<void> => {
  // A server that somebody has named goes on without us: nothing of the run stays in it.
  if (server && folder && process.env.MONGODB_TEST_URL) await dropDatabases(server.url(''), basename(folder.path))
  await server?.stop()
  await folder?.remove()
}

const dropDatabases = async (url: string, start: string): Promise<void> => {
  const client = await MongoClient.connect(url)
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) if (name.startsWith(start)) await client.db(name).dropDatabase()
  } finally {
    await client.close()
  }
}
