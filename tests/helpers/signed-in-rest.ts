import { handleEndpoints, type Payload, type TypedUser } from 'payload'
import { testOrigin, testPassword } from './open-test-cms.ts'

/** What the REST API answers. */
export interface Answer {
  status: number
  body: Record<string, unknown>
}

/** Asks the REST API of the CMS that is open in this process, without a server between. */
export type Ask = (method: string, path: string, data?: unknown) => Promise<Answer>

/** Signs somebody in, who then asks the REST API. */
export const signIn = async (payload: Payload, { email }: TypedUser): Promise<Ask> => {
  const { token } = await payload.login({ collection: 'users', data: { email: String(email), password: testPassword } })
  return async (method, path, data) => {
    const request = new Request(`${testOrigin}/api/${path}`, {
      method,
      headers: { Authorization: `JWT ${String(token)}`, 'Content-Type': 'application/json' },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const response = await handleEndpoints({ config: payload.config, payloadInstanceCacheKey: 'test', request })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
}
