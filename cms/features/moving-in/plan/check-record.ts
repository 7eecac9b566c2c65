import { getDataFields, type DataField } from '../../../../content-types/fields/walk.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { getLabel } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import type { Values } from '../../../platform/rich-text.ts'
import { runRules } from '../../quality/check-quality.ts'
import { toCheckedDocument, type CheckedDocument, type PlacedValue } from '../../quality/checked-document.ts'
import type { Facts } from '../../quality/facts.ts'
import { qualityRules } from '../../quality/rules/index.ts'
import { t } from '../texts.ts'

/**
 * The rules that block a publication, without those that ask where typed addresses lead on the site: an old site's do not lead
 * anywhere here, and publishing turns what leads nowhere into text. Nor is a page kept back because a picture in it was never
 * described: on most sites that is every other one, and each stands among what editors are to look after.
 */
const passed = new Set(['internal-links', 'link-places', 'alt-text'])
const blockingRules = qualityRules.filter(({ name, severity }) => severity === 'error' && !passed.has(name))

/** What keeps a document from being published, each in a sentence. */
export const findFaults = (type: string, data: Values, documents: Facts['documents'], origin: string): string[] => {
  const document = toCheckedDocument(getContentType(type), data)
  const facts: Facts = {
    now: new Date(),
    origin,
    documents,
    paths: new Map(),
    places: new Map(),
    deadLinks: new Map(),
  }
  return [
    ...new Set([
      ...findLimitFaults(document),
      ...runRules(document, facts, blockingRules).map(({ message }) => message),
    ]),
  ]
}

/** What Payload itself would refuse: a text that is too long, a number or choice that the field does not take. */
const findLimitFaults = ({ values }: CheckedDocument): string[] =>
  values.flatMap((at) => {
    const fault = findLimitFault(at)
    return fault ? [t.run.fault([...at.places, getLabel(at.field, adminLanguage)].join(' › '), fault)] : []
  })

const findLimitFault = ({ field, value }: PlacedValue): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' && field.maxLength && value.length > field.maxLength
        ? t.run.tooLong(value.length, field.maxLength)
        : undefined
    case 'number':
      return typeof value === 'number' && isWithin(field, value) ? undefined : t.run.badNumber(String(value))
    case 'select':
      return [value].flat().every((one: unknown) => isOption(field, one)) ? undefined : t.run.badChoice(String(value))
    case 'date':
      return Number.isNaN(Date.parse(String(value))) ? t.run.badDate(String(value)) : undefined
    default:
      return undefined
  }
}

const isWithin = (field: DataField & { type: 'number' }, value: number): boolean =>
  Number.isFinite(value) && value >= (field.min ?? -Infinity) && value <= (field.max ?? Infinity)

const isOption = (field: DataField & { type: 'select' }, value: unknown): boolean =>
  field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)

/** The fields of a record that its type does not have. */
export const findUnknownFields = (type: string, data: Values): string[] => {
  const known = new Set(getDataFields(getContentType(type).fields).map(({ name }) => name))
  return Object.keys(data).filter((name) => !known.has(name))
}
