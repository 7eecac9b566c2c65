import { getText } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import { t } from '../texts.ts'
import type { CheckedDocument, PlacedValue } from '../checked-document.ts'
import { toKey, type Facts } from '../facts.ts'
import type { QualityRule } from '../finding.ts'
import { isEmptyText } from '../../../../content-types/fields/rich-text-nodes.ts'
import { getId, isValues } from '../../../platform/rich-text.ts'
import { isEmpty } from './required.ts'

/** The stage of a document. */
export type Stage = 'underWay' | 'realised' | 'stopped'

/** The stage of a document, according to the related document that its type declares; undefined when nothing says so. */
export const getStage = ({ values }: CheckedDocument, { documents }: Facts): Stage | undefined => {
  for (const { field, value } of values) {
    const role = field.custom?.site?.progress
    const id = getId(value)
    if (!role || !id || field.type !== 'relationship' || typeof field.relationTo !== 'string') continue
    const status = documents.get(toKey({ collection: field.relationTo, id }))
    if (!status) continue
    if (status[role.stopped]) return 'stopped'
    return Number(status[role.field]) >= 100 ? 'realised' : 'underWay'
  }
  return undefined
}

/** The value of a sibling field or, if there is none, of a field further out. */
export const findAround = ({ scopes }: PlacedValue, name: string): unknown =>
  scopes.find((scope) => name in scope)?.[name]

/**
 * What a realised project should tell its readers: a result for each effect, an outcome for each indicator. A warning, not an
 * error, because a result may honestly be late or unknown, and nobody should have to invent one to fix a typo elsewhere on the
 * page. The given reason is stored.
 */
export const expectedWhenRealised: QualityRule = {
  name: 'expected-when-realised',
  severity: 'warning',
  find: (document, facts) => {
    if (getStage(document, facts) !== 'realised') return []
    return document.values.flatMap((at) => {
      const role = at.field.custom?.site?.expectedWhenRealised
      if (!role || hasContent(at)) return []
      const { beside, unless, message } = role
      if (beside && isNothing(findAround(at, beside))) return []
      if (unless && findAround(at, unless.field) === unless.is) return []
      return [{ at, message: t.quality.expected(at.places.join(', '), getText(message, adminLanguage)) }]
    })
  },
}

/** Whether a field has content; a list does if at least one entry has. */
const hasContent = ({ field, value }: PlacedValue): boolean =>
  field.type === 'array' && Array.isArray(value)
    ? value.some((row) => isValues(row) && Object.entries(row).some(([name, own]) => name !== 'id' && !isNothing(own)))
    : !isEmpty(field, value)

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (isValues(value) && 'root' in value && isEmptyText(value))
