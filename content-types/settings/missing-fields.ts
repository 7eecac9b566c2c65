import { getRequirementMessage } from '../fields/requirement.ts'
import { getDataFields, type DataField } from '../fields/walk.ts'
import type { Settings } from '../roles.ts'

/** Whether a field is empty. */
export const isUnfilled = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0)

/** The fields that settings must have and have not. Lists and groups are not opened. */
export const findMissingFields = ({ fields }: Settings, stored: Record<string, unknown>): DataField[] =>
  getDataFields(fields).filter(
    ({ name, custom }) => isUnfilled(stored[name]) && getRequirementMessage(custom?.site ?? {}, stored),
  )
