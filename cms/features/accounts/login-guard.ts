import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { countAttempt, forgetAllAttempts, forgetAttempts, toAccount, type Attempt } from './login-attempts.ts'

/** How Payload 3.90 hashes passwords (auth/strategies/local/generatePasswordSaltHash.js); held against it by a test. */
export const passwordHash = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

/**
 * Makes the login tell nothing but whether name and password belong together. An account that does not exist, or that the sender
 * has tried too often, is refused with the same words and after the same work as a wrong password.
 *
 * Payload's own lock is switched off (see `users-collection.ts`): it would let anybody who knows an address keep its holder out.
 */
export const guardLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const attempt = readAttempt(args as { data?: unknown }, req)
  // Without a name or a password Payload says so itself, whoever exists.
  if (!attempt) return args
  const { payload } = req
  const isCounted = await countAttempt(payload, attempt)
  const email = toAccount(attempt.email)
  const account = await payload.db.findOne({ collection: 'users', where: { email: { equals: email } } })
  if (isCounted && account) return args
  const { iterations, keyLength, digest } = passwordHash
  await promisify(pbkdf2)(attempt.password, randomBytes(32), iterations, keyLength, digest)
  throw new AuthenticationError(req.t)
}

/** Whoever has signed in has a clean slate. */
export const forgetOwnAttempts: CollectionAfterLoginHook = async ({ req, user }) => {
  await forgetAttempts(req, String(user.email))
}

/** Lets everybody try again to sign in to an account that an administrator unlocks. */
export const forgetUnlockedAttempts: CollectionAfterOperationHook = async ({ args, operation, result, req }) => {
  const { email } = (args as { data?: { email?: unknown } }).data ?? {}
  // Payload's types know no `unlock`, but its operation calls these hooks (auth/operations/unlock.js).
  if ((operation as string) === 'unlock' && typeof email === 'string') await forgetAllAttempts(req, email)
  return result
}

const readAttempt = (
  { data }: { data?: unknown },
  { headers }: PayloadRequest,
): (Attempt & { password: string }) | undefined => {
  const { email, password } = (data ?? {}) as Record<string, unknown>
  if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password.trim()) return undefined
  return { email, password, headers: headers ?? new Headers() }
}
