import { getDataFields } from '../fields/walk.ts'
import type { FieldRole, Settings } from '../roles.ts'

const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0)

/**
 * Why a field must be filled.
 *
 * @param siblings what stands beside the field.
 * @returns the declaration's message when the field is demanded and empty; undefined otherwise.
 */
export const getDemand = (
  { demanded, requiredUnless }: FieldRole,
  value: unknown,
  siblings: Record<string, unknown>,
): string | undefined => {
  if (!isEmpty(value)) return undefined
  if (demanded) return demanded.message
  if (!requiredUnless) return undefined
  const { flag, is, message } = requiredUnless
  return (is === undefined ? Boolean(siblings[flag]) : siblings[flag] === is) ? undefined : message
}

/** The labels of the fields that settings must have and have not. Lists and groups are not opened. */
export const findMissingFacts = ({ fields }: Settings, stored: Record<string, unknown>): string[] =>
  getDataFields(fields)
    .filter((field) => getDemand(field.custom?.site ?? {}, stored[field.name], stored))
    .map(({ label, name }) => (typeof label === 'string' ? label : name))
