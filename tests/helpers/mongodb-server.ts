import { MongoClient } from 'mongodb'
import { DryMongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server'
import { findProgram } from './debian-packages.ts'
import { startSecantus } from './secantus-server.ts'

/** A MongoDB server for tests: a replica set of one node, so that transactions work. */
export interface MongoServer {
  /** Its name for people. */
  name: string
  /** The address of a database in it. */
  url: (databaseName: string) => string
  stop: () => Promise<void>
}

/** The version that is downloaded where no MongoDB is installed. */
const version = '8.2.6'

/** One way to get a server: undefined when it is not available here. */
type Source = () => Promise<MongoServer | undefined>

/**
 * Starts a MongoDB server, or uses the one that `MONGODB_TEST_URL` names.
 *
 * @throws when there is none to be had, saying what was tried and what to install.
 */
export const startMongoServer = async (): Promise<MongoServer> => {
  const tried: string[] = []
  const sources: [string, Source][] = [
    ['MONGODB_TEST_URL', useNamedServer],
    ['mongod on the path', startSystemServer],
    ['mongodb-memory-server', startDownloadedServer],
    ['SecantusDB from PyPI', startSecantus],
  ]
  for (const [name, start] of sources) {
    try {
      const server = await start()
      if (server) return server
      tried.push(`- ${name}: not here`)
    } catch (error) {
      tried.push(`- ${name}: ${error instanceof Error ? error.message : String(error)}`)
      // An explicitly configured server must not silently be replaced.
      if (start === useNamedServer) break
    }
  }
  throw new Error(
    `These tests need a MongoDB server. Install MongoDB (mongod), or python3 with venv, or set MONGODB_TEST_URL to a replica set.\nTried:\n${tried.join('\n')}`,
  )
}

/** The address of a database in the server that an address points at. */
export const nameDatabase = (serverUrl: string, databaseName: string): string => {
  const [, start, options] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(serverUrl) ?? []
  if (!start)
    throw new Error(
      `"${serverUrl}" is no address of a MongoDB server: it must begin with mongodb:// or mongodb+srv://.`,
    )
  return `${start}/${databaseName}${options ?? ''}`
}

const useNamedServer: Source = async () => {
  const url = process.env.MONGODB_TEST_URL
  if (!url) return undefined
  const client = await MongoClient.connect(nameDatabase(url, ''), { serverSelectionTimeoutMS: 10_000 })
  await client.close()
  return { name: 'MONGODB_TEST_URL', url: (database) => nameDatabase(url, database), stop: async () => {} }
}

const startSystemServer: Source = async () => {
  const systemBinary = await findProgram('mongod')
  return systemBinary ? startReplicaSet('mongod on the path', { systemBinary }) : undefined
}

const startDownloadedServer: Source = async () => {
  const isHere = Boolean(await DryMongoBinary.locateBinary({ version }))
  // Offline, the download would retry for minutes.
  if (!isHere && !(await isReachable('https://fastdl.mongodb.org/'))) return undefined
  if (!isHere) console.info(`Downloading MongoDB ${version}.`)
  return startReplicaSet('mongodb-memory-server', { version })
}

const isReachable = (address: string): Promise<boolean> =>
  fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(8_000) }).then(
    ({ status }) => status < 500,
    () => false,
  )

const startReplicaSet = async (
  name: string,
  binary: { systemBinary?: string; version?: string },
): Promise<MongoServer> => {
  const set = await MongoMemoryReplSet.create({
    binary: { checkMD5: false, ...binary },
    replSet: { count: 1, ip: '127.0.0.1', storageEngine: 'wiredTiger' },
  })
  return {
    name,
    url: (database) => nameDatabase(set.getUri(), database),
    stop: async () => {
      await set.stop({ doCleanup: true })
    },
  }
}
