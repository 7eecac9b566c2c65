import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handleEndpoints, type Payload, type TypedUser } from 'payload'
import type { Role } from '../../cms/platform/access/roles.ts'
import { RestClient } from './rest-client.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

/** The CMS open in this process, on a database and in a folder of its own. */
export interface TestCms {
  payload: Payload
  kind: TestDatabase['kind']
  dataDir: string
  /** What another process needs in its environment to open the same installation. */
  env: Record<string, string>
  close: () => Promise<void>
}

/** The public address of installations under test. */
export const testOrigin = 'https://vitrin.example.se'

/** Tells the CMS of a test apart from others in its process. */
const instanceKey = 'test'

/** Opens the CMS on an empty database of the project's kind. Once a test file, because settings are read once a process. */
export const openTestCms = async (): Promise<TestCms> => {
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-cms-'))
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    SITE_URL: testOrigin,
    PAYLOAD_SECRET: 'known to every test and used nowhere else',
    PAYLOAD_LOG_LEVEL: 'error',
    DISABLE_PAYLOAD_HMR: 'true',
  }
  Object.assign(process.env, env)
  const { openPayload } = await import('../../cms/app/open-payload.ts')
  const payload = await openPayload(instanceKey)
  return {
    payload,
    kind: database.kind,
    dataDir,
    env,
    close: async () => {
      await payload.destroy()
      await database.dispose()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A user with a certain role, as the Local API takes one that has signed in. */
export const addUser = async (
  payload: Payload,
  role: Role,
  name: string = role,
  more: { organisations?: string[]; mayPublish?: boolean } = {},
): Promise<TypedUser> => {
  const data = { email: `${name}@example.se`, password: testPassword, name, role, ...more }
  return { ...(await payload.create({ collection: 'users', data, depth: 0 })), collection: 'users' }
}

/** The REST API of the CMS that is open in this process, without a server: for nobody, or for somebody who signs in. */
export const askRest = async (user?: TypedUser): Promise<RestClient> => {
  const { default: config } = await import('../../cms/app/payload.config.ts')
  const carry = (request: Request): Promise<Response> =>
    handleEndpoints({ config, request, payloadInstanceCacheKey: instanceKey })
  if (!user) return new RestClient(testOrigin, undefined, carry)
  return RestClient.signIn(testOrigin, { email: user.email, password: testPassword }, carry)
}

/** The password of every user under test. */
export const testPassword = 'en lång mening att minnas'
