import { getRequirementMessage as getDeclaredDemand } from '../../../../content-types/fields/requirement.ts'
import type { DataField } from '../../../../content-types/fields/walk.ts'
import { getLabel, getText } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import { t } from '../texts.ts'
import type { CheckedDocument, PlacedValue } from '../checked-document.ts'
import { toKey, type Facts } from '../facts.ts'
import type { QualityRule } from '../finding.ts'
import { isEmptyText } from '../../../../content-types/fields/rich-text-nodes.ts'
import { getId, isValues } from '../../../platform/rich-text.ts'

/** The label of a field with its location: `”Resultat” i Effektmål 2`. */
export const nameOf = ({ field, places }: PlacedValue): string =>
  t.quality.nameOf(getLabel(field, adminLanguage), places)

/** Whether a field has nothing useful for a reader. */
export const isEmpty = (field: DataField, value: unknown): boolean => {
  if (value === undefined || value === null) return true
  if (field.type === 'richText') return isEmptyText(value)
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}

/** What a declaration requires for publishing: always, unless a sibling is ticked, or depending on a referenced document. */
export const required: QualityRule = {
  name: 'required',
  severity: 'error',
  find: (document, facts) =>
    document.values.flatMap((at) => {
      const { field, value } = at
      const isGiven = !isEmpty(field, value) || (value === undefined && hasDefault(field))
      const message = isGiven ? undefined : getRequirementMessage(at, document, facts)
      return message ? [{ at, message }] : []
    }),
}

const hasDefault = (field: DataField): boolean => 'defaultValue' in field && field.defaultValue !== undefined

const getRequirementMessage = (
  at: PlacedValue,
  { data, values }: CheckedDocument,
  facts: Facts,
): string | undefined => {
  const { field, scopes } = at
  const role = field.custom?.site
  if ('required' in field && field.required) {
    if (field.type === 'array') return t.quality.addOne(nameOf(at))
    const isChoice = field.type === 'relationship' || field.type === 'upload' || field.type === 'select'
    return isChoice ? t.quality.choose(nameOf(at)) : t.quality.fillIn(nameOf(at))
  }
  if (!role) return undefined
  const declared = getDeclaredDemand(role, scopes[0] ?? {})
  if (declared || !role.requiredWhen) return declared && getText(declared, adminLanguage)
  const { relation, flag, message } = role.requiredWhen
  const target = values.find(({ path }) => path === relation)?.field
  const collection = target && 'relationTo' in target ? target.relationTo : undefined
  const id = getId(data[relation])
  if (typeof collection !== 'string' || !id) return undefined
  const related = facts.documents.get(toKey({ collection, id }))
  return isValues(related) && related[flag] ? getText(message, adminLanguage) : undefined
}
