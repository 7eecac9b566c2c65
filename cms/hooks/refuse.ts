import { ValidationError, type PayloadRequest } from 'payload'

/**
 * The error that refuses a save: shown beside the field, in the language of whoever saves.
 *
 * @param message what is wrong and what to do, in Swedish.
 */
export const refuse = (collection: string, path: string, message: string, req: PayloadRequest): ValidationError =>
  new ValidationError({ collection, errors: [{ path, message }], req }, req.t)
