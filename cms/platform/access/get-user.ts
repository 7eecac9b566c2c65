import type { IncomingMessage } from 'node:http'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'

/** Who asks, by the same rules as the CMS's own addresses; null for nobody. */
export const getUser = async (payload: Payload, { headers }: IncomingMessage): Promise<TypedUser | null> => {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  // `payload.auth` would also work out everything that this person may do anywhere, which nobody asks for here.
  const { user } = await executeAuthStrategies({ headers: new Headers(entries), payload })
  return user
}
