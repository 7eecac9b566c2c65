import type { Texts } from '../languages.ts'
import type { FieldRole } from '../roles.ts'

/**
 * What is said of a field when it is left empty, by what its declaration demands always or because of what stands beside it.
 *
 * @param siblings what stands beside the field.
 * @returns undefined where it may be empty.
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
