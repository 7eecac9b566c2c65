import type { Texts } from '../languages.ts'
import type { FieldRole } from '../roles.ts'

/**
 * The error message for an empty field, from what its declaration requires always or depending on its siblings.
 *
 * @param siblings the values of the fields next to it.
 * @returns undefined if it may be empty.
 */
export const getRequirementMessage = (
  { requiredOnSave, requiredUnless }: FieldRole,
  siblings: Readonly<Record<string, unknown>>,
): Texts | undefined => {
  if (requiredOnSave) return requiredOnSave.message
  if (!requiredUnless) return undefined
  const { flag, is, message } = requiredUnless
  return (is === undefined ? Boolean(siblings[flag]) : siblings[flag] === is) ? undefined : message
}
