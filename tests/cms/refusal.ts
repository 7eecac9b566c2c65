import { ValidationError } from 'payload'
import { expect } from 'vitest'

/** What a refused save says: the fields, by path, and what is wrong with each. */
export type Refusal = Record<string, string>

/** The words with which something is refused. Fails when it is not refused, or not by a rule about fields. */
export const getRefusal = async (attempt: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error !== undefined && !(error instanceof ValidationError)) throw error
  expect(error, 'This should have been refused').toBeDefined()
  const { errors } = (error as ValidationError).data
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}

/** The words about one field with which something is refused. */
export const getRefusalOf = async (path: string, attempt: Promise<unknown>): Promise<string> => {
  const refusal = await getRefusal(attempt)
  expect(Object.keys(refusal)).toContain(path)
  return refusal[path]!
}
