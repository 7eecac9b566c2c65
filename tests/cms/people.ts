import type { TypedUser } from 'payload'
import { addUser, askRest, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'

/**
 * Every kind of visitor: nobody, an unrelated editor, an unrelated editor who may publish, the author of a document, a member of
 * its organisation, one who may also publish, a publisher, an administrator.
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

/** Everyone who is signed in. */
export const signedIn: Person[] = people.filter((person) => person !== 'anonymous')
/** Those who can publish everything. */
export const publishers: Person[] = ['publisher', 'admin']
/** Administrators. */
export const admins: Person[] = ['admin']
/** Nobody at all. */
export const none: Person[] = []

/** A person as a user of the Local API and the REST API. */
export interface Account {
  user: TypedUser | null
  rest: RestClient
}

/** Creates all people, each with their own session. */
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

/** The statuses that mean refused: 401, 403, 404 and 405. */
const refusals = [401, 403, 404, 501]

/** Attempts something. False when it is refused or finds nothing; throws on any other error. */
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

/** Sends a REST request; throws when it is refused, as the Local API does. */
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
