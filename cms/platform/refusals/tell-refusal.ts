import type { AfterErrorHook } from 'payload'

/**
 * Tells which fields were refused and why. Payload does so itself, but only for errors of its own copy: hooks run in the server's
 * copy, and the admin's bundle has another, to which their errors are strangers.
 */
export const tellRefusal: AfterErrorHook = ({ error, result }) => {
  const { name, message, data } = error as { name?: string; message: string; data?: { errors?: unknown } }
  if (name !== 'ValidationError' || !Array.isArray(data?.errors)) return undefined
  return { response: { ...result, errors: [{ name, message, data: { ...data, errors: data.errors } }] } }
}
