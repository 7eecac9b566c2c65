import type { TypedUser } from 'payload'
import { addUser, askRest, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'

/**
 * Everyone who may come to the CMS: nobody, an editor whom nothing concerns, one who is allowed to publish but whom nothing
 * concerns, the one who made a document, one whose organisation drives it, one of these who may publish, a publisher, an
 * administrator.
 */
export const people = [
  'anonymous',
  'stranger',
  'trustedStranger',
  'author',
  'member',
  'trustedMember',
  'publisher',
  'admin',
] as const
export type Person = (typeof people)[number]

/** Those who have signed in. */
export const signedIn: Person[] = people.filter((person) => person !== 'anonymous')
/** Those who publish anything. */
export const publishers: Person[] = ['publisher', 'admin']
/** Administrators. */
export const admins: Person[] = ['admin']
/** Nobody at all. */
export const none: Person[] = []

/** A person as the Local API and the REST API know them. */
export interface Account {
  user: TypedUser | null
  rest: RestClient
}

/** Makes everyone, each with a session of their own. */
export const addPeople = async (cms: TestCms, organisation: string): Promise<Record<Person, Account>> => {
  const { payload } = cms
  const sign = async (user: TypedUser): Promise<Account> => ({ user, rest: await askRest(user) })
  const organisations = [organisation]
  return {
    anonymous: { user: null, rest: await askRest() },
    stranger: await sign(await addUser(payload, 'editor', 'stranger')),
    trustedStranger: await sign(await addUser(payload, 'editor', 'trusted-stranger', { mayPublish: true })),
    author: await sign(await addUser(payload, 'editor', 'author')),
    member: await sign(await addUser(payload, 'editor', 'member', { organisations })),
    trustedMember: await sign(await addUser(payload, 'editor', 'trusted-member', { organisations, mayPublish: true })),
    publisher: await sign(await addUser(payload, 'publisher')),
    admin: await sign(await addUser(payload, 'admin')),
  }
}

/** Who are you, you may not, there is no such thing, and the API does not offer that. */
const refusals = [401, 403, 404, 501]

/** Tries something. False when it is refused or there is nothing to be seen; throws for every other fault. */
export const isAllowed = async (attempt: () => Promise<unknown>): Promise<boolean> => {
  try {
    await attempt()
    return true
  } catch (error) {
    const { status } = error as { status?: number }
    if (status !== undefined && refusals.includes(status)) return false
    throw error
  }
}

/** Asks the REST API; throws what it refuses, as the Local API does. */
export const requestOrThrow = async (
  rest: RestClient,
  method: string,
  address: string,
  data?: unknown,
): Promise<Record<string, unknown>> => {
  const { status, body } = await rest.send(method, address, data)
  if (status >= 400)
    throw Object.assign(new Error(`${method} ${address} answered ${status}: ${JSON.stringify(body)}`), { status })
  return body
}
