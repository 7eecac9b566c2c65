import { Forbidden, ValidationError, type PayloadRequest } from 'payload'

/**
 * The error that refuses a save: shown beside the field, in the language of whoever saves.
 *
 * @param message what is wrong and what to do, in Swedish.
 */
export const refuse = (collection: string, path: string, message: string, req: PayloadRequest): ValidationError =>
  new ValidationError({ collection, errors: [{ path, message }], req }, req.t)

/**
 * The error that refuses what somebody may not do, when more can be said than that.
 *
 * @param message what they may not do and what to do instead, in Swedish.
 */
export const forbid = (message: string, req: PayloadRequest): Forbidden =>
  Object.assign(new Forbidden(req.t), { message })
