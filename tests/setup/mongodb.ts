import type { TestProject } from 'vitest/node'
import { startMongoServer, type MongoServer } from '../helpers/mongodb-server.ts'
import './provided.ts'

let server: MongoServer | undefined

/** Starts one MongoDB server for all tests. Each makes a database of its own in it. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  server = await startMongoServer()
  provide('database', { kind: 'mongodb', url: server.url('') })
}

export const teardown = async (): Promise<void> => server?.stop()
