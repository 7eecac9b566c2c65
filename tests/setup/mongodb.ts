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
  await server?.stop()
  await folder?.remove()
}
