import { handleEndpoints, type Payload } from 'payload'
import type { RestAnswer } from './rest-client.ts'
import { testOrigin, testPassword } from './open-test-cms.ts'

/** Asks the REST API of the CMS that is open in this process, without a server in between. */
export const askRest = async (
  payload: Payload,
  method: string,
  path: string,
  { data, token, body }: { data?: unknown; token?: string; body?: string } = {},
): Promise<RestAnswer> => {
  const text = body ?? (data === undefined ? undefined : JSON.stringify(data))
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: 'test',
    request: new Request(`${testOrigin}/api${path}`, {
      method,
      headers: {
        ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      ...(text === undefined ? {} : { body: text }),
    }),
  })
  const answer = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: response.headers.get('content-type')?.includes('json') ? JSON.parse(answer) : { text: answer },
  }
}

/** Signs a user under test in. */
export const signIn = async (payload: Payload, email: string): Promise<string> => {
  const { token } = await payload.login({ collection: 'users', data: { email, password: testPassword } })
  if (!token) throw new Error(`${email} could not sign in.`)
  return token
}
