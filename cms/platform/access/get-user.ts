import type { IncomingMessage } from 'node:http'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'

/** The user of a request, authenticated as for the CMS's own addresses; null when not signed in. */
export const getUser = async (payload: Payload, { headers }: IncomingMessage): Promise<TypedUser | null> => {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  // `payload.auth` would also compute all permissions of the user, which are not needed here.
  const { user } = await executeAuthStrategies({ headers: new Headers(entries), payload })
  return user
}
