import { Forbidden, ValidationError, type PayloadRequest } from 'payload'

/**
 * An error that rejects a save, shown at the field, in the user's language.
 *
 * @param message what is wrong and what to do, in Swedish.
 */
export const refuse = (collection: string, path: string, message: string, req: PayloadRequest): ValidationError =>
  new ValidationError({ collection, errors: [{ path, message }], req }, req.t)

/**
 * An error that rejects deleting something. A list of failed deletions shows only the error's own message, so that says it too.
 *
 * @param message what is wrong and what to do, in Swedish.
 */
export const refuseDeleting = (collection: string, message: string, req: PayloadRequest): ValidationError =>
  Object.assign(refuse(collection, 'id', message, req), { message })

/**
 * An error for something the user may not do, with a more helpful message than the default one.
 *
 * @param message what they may not do and what to do instead, in Swedish.
 */
export const forbid = (message: string, req: PayloadRequest): Forbidden =>
  Object.assign(new Forbidden(req.t), { message })
