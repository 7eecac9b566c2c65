import { ValidationError } from 'payload'
import { expect } from 'vitest'

/** The field errors of a refused save, by path. */
export type Refusal = Record<string, string>

/** The field errors with which something is refused. Fails if it is not refused, or not because of fields. */
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

/** The error of one field with which something is refused. */
export const getRefusalOf = async (path: string, attempt: Promise<unknown>): Promise<string> => {
  const refusal = await getRefusal(attempt)
  expect(Object.keys(refusal)).toContain(path)
  return refusal[path]!
}
