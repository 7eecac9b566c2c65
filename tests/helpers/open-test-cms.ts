import type { Payload, TypedUser } from 'payload'
import { inject, vi } from 'vitest'
import type { Role } from '../../cms/platform/access/roles.ts'
import type { ProvidedDatabase } from '../setup/provided.ts'
import { chooseForms, emptyInstallation } from './empty-installation.ts'
import { RestClient } from './rest-client.ts'
import { forgetCms, instanceKey, testOrigin, useTestSettings, worker, type TestSettings } from './test-settings.ts'

/** The CMS open in this process, with nothing in its database and its folder. */
export interface TestCms {
  payload: Payload
  kind: ProvidedDatabase['kind']
  dataDir: string
  /** What another process needs in its environment to open the same installation. */
  env: TestSettings
  close: () => Promise<void>
}

export { testOrigin }

/** How a test file wants its CMS. */
export interface TestCmsOptions {
  /** Settings of the file's own. Settings are read once, so everything is then loaded anew, for this file alone. */
  settings?: Record<string, string>
  /** Whether pictures are drawn in every form, which takes seconds for a large one. Otherwise in one small one. */
  hasEveryForm?: boolean
}

/** Opens the CMS with nothing in it. Once a test file. */
export const openTestCms = async ({
  settings: more = {},
  hasEveryForm = false,
}: TestCmsOptions = {}): Promise<TestCms> => {
  const isAlone = Object.keys(more).length > 0
  if (isAlone) await closeCms()
  const env = { ...useTestSettings(), ...more }
  worker.vitrinOwnSettings = Object.keys(more)
  Object.assign(process.env, env)
  const payload = await (worker.vitrinTestCms ??= load())
  await emptyInstallation(payload, env.DATA_DIR)
  chooseForms(payload, hasEveryForm)
  return {
    payload,
    kind: inject('database').kind,
    dataDir: env.DATA_DIR,
    env,
    close: async () => {
      vi.restoreAllMocks()
      vi.useRealTimers()
      if (!isAlone) return
      useTestSettings()
      await closeCms()
    },
  }
}

const load = async (): Promise<Payload> => {
  const { openPayload } = await import('../../cms/app/open-payload.ts')
  return openPayload(instanceKey)
}

const closeCms = async (): Promise<void> => {
  const payload = await worker.vitrinTestCms
  forgetCms()
  await payload?.destroy()
}

/** Creates a user with a role, in the form the Local API expects of a signed-in user. */
export const addUser = async (
  payload: Payload,
  role: Role,
  name: string = role,
  more: { organisations?: string[]; mayPublish?: boolean } = {},
): Promise<TypedUser> => {
  const data = { email: `${name}@example.se`, password: testPassword, name, role, ...more }
  return { ...(await payload.create({ collection: 'users', data, depth: 0 })), collection: 'users' }
}

/** Carries a request to the API of the CMS in this process, without a server, through the gate that every request comes in by. */
export const carryToApi = async (request: Request): Promise<Response> => {
  const { default: config } = await import('../../cms/app/payload.config.ts')
  const { answerApi } = await import('../../cms/app/gate/answer-api.ts')
  return answerApi({ config, request, payloadInstanceCacheKey: instanceKey })
}

/** The REST API of the CMS in this process, without a server: anonymous, or as a user. */
export const askRest = async (user?: TypedUser): Promise<RestClient> =>
  user
    ? RestClient.signIn(testOrigin, { email: user.email, password: testPassword }, carryToApi)
    : new RestClient(testOrigin, undefined, carryToApi)

/** Signs a user in and returns the token of the session. */
export const signInForToken = async ({ email }: TypedUser): Promise<string> => {
  const { status, body } = await (await askRest()).send('POST', '/api/users/login', { email, password: testPassword })
  if (status !== 200) throw new Error(`Signing in as ${email} answered ${status}: ${JSON.stringify(body)}`)
  return String(body.token)
}

/** The password of every user under test. */
export const testPassword = 'en lång mening att minnas'
