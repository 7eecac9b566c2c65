import type { AfterErrorHook } from 'payload'

/**
 * Tells which fields were rejected and why. Payload does this itself, but only for its own error classes: hooks run in the
 * server's copy of Payload, whose classes the copy in the admin's bundle does not recognise.
 */
export const tellRefusal: AfterErrorHook = ({ error, result }) => {
  const { name, message, data } = error as { name?: string; message: string; data?: { errors?: unknown } }
  if (name !== 'ValidationError' || !Array.isArray(data?.errors)) return undefined
  return { response: { ...result, errors: [{ name, message, data: { ...data, errors: data.errors } }] } }
}
