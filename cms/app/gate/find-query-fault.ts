import { getFieldByPath, type FlattenedField, type SanitizedConfig } from 'payload'
import { validOperatorSet } from 'payload/shared'
import { toMoment } from '../../platform/database/moments.ts'
import { isValues, type Values } from '../../platform/rich-text.ts'
import { t } from '../texts.ts'

const texts = t.gate.query

/** The most documents that one answer holds. */
export const maxLimit = 1_000
/** How deep conditions may stand in each other: the admin's filters use three levels. */
const maxWhereDepth = 10
const maxSortFields = 10

/** Field names, with points between: what Payload takes for a path. */
const pathPattern = /^\w+(\.\w+)*$/
/** Parameters of which Payload expects one text. */
const textParameters = [
  'autosave',
  'data',
  'draft',
  'fallback-locale',
  'fallbackLocale',
  'flattenLocales',
  'locale',
  'overrideLock',
  'pagination',
  'prefix',
  'publishAllLocales',
  'publishSpecificLocale',
  'trash',
  'unpublishAllLocales',
]

/** What a question is about: its configuration, and the fields that can be asked for. */
export interface Asked {
  config: SanitizedConfig
  /** Of the collection or global. Undefined for addresses that belong to neither. */
  fields: FlattenedField[] | undefined
}

/**
 * What is wrong with the query of an address, in Swedish, before Payload reads it: its own checks let values through that then fail
 * in the database, or stand for everything (`limit=-1`).
 *
 * @param query as `qs-esm` reads it.
 * @returns undefined when nothing is wrong.
 */
export const findQueryFault = (asked: Asked, query: Values): string | undefined =>
  findNumberFault(query) ??
  findTextFault(query) ??
  findSortFault(query.sort) ??
  findChoiceFault(query) ??
  findWhereParameterFault(asked, query.where)

const findNumberFault = (query: Values): string | undefined => {
  for (const name of ['limit', 'page', 'depth']) {
    const value = query[name]
    if (value === undefined || value === '') continue
    if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) return texts.number(name)
    if (name === 'page' && Number(value) < 1) return texts.atLeastOne(name)
    if (name === 'limit' && Number(value) > maxLimit) return texts.tooMany(maxLimit)
  }
  return undefined
}

const findTextFault = (query: Values): string | undefined => {
  const name = textParameters.find((one) => query[one] !== undefined && typeof query[one] !== 'string')
  if (name !== undefined) return texts.text(name)
  const { data } = query
  return typeof data === 'string' && data && !isValues(parseJson(data)) ? texts.object('data') : undefined
}

const findSortFault = (sort: unknown): string | undefined => {
  if (sort === undefined || sort === '') return undefined
  const names = [sort].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [undefined]))
  const isKnown = names.every((name) => name !== undefined && pathPattern.test(name.trim().replace(/^-/, '')))
  return isKnown && names.length <= maxSortFields ? undefined : texts.sort
}

/** What is wrong with the parameters that say which fields an answer holds. */
const findChoiceFault = (query: Values): string | undefined => {
  for (const name of ['select', 'populate', 'joins']) {
    const value = query[name]
    if (value === undefined || value === '' || (name === 'joins' && value === 'false')) continue
    if (!isValues(value) || !isTree(value)) return texts.object(name)
  }
  return undefined
}

const isTree = (value: unknown): boolean =>
  isValues(value)
    ? Object.entries(value).every(([name, inner]) => /^\w+$/.test(name) && isTree(inner))
    : typeof value === 'string'

const findWhereParameterFault = (asked: Asked, where: unknown): string | undefined => {
  if (where === undefined || where === '') return undefined
  const conditions = typeof where === 'string' ? parseJson(where) : where
  return isValues(conditions) ? findWhereFault(asked, conditions, maxWhereDepth) : texts.where
}

const findWhereFault = (asked: Asked, where: Values, depth: number): string | undefined => {
  if (depth === 0) return texts.tooDeep
  for (const [name, value] of Object.entries(where)) {
    const fault = /^(and|or)$/i.test(name)
      ? findListFault(asked, name, value, depth)
      : findConditionFault(asked, name, value)
    if (fault !== undefined) return fault
  }
  return undefined
}

const findListFault = (asked: Asked, name: string, list: unknown, depth: number): string | undefined => {
  if (!Array.isArray(list)) return texts.list(name)
  for (const one of list) {
    const fault = isValues(one) ? findWhereFault(asked, one, depth - 1) : texts.list(name)
    if (fault !== undefined) return fault
  }
  return undefined
}

const findConditionFault = (asked: Asked, path: string, condition: unknown): string | undefined => {
  if (!pathPattern.test(path)) return texts.path(path)
  if (!isValues(condition)) return texts.where
  const field = findField(asked, path)
  for (const [operator, value] of Object.entries(condition)) {
    if (!validOperatorSet.has(operator as never) || isAboutPlaces(operator)) return texts.operator(path, operator)
    if (!isComparable(field, operator, value)) return texts.value(path)
  }
  return undefined
}

/** Comparisons with points on a map, of which no field is one. */
const isAboutPlaces = (operator: string): boolean => ['near', 'within', 'intersects'].includes(operator)

/** The field at a path, also of a version or a related document. Undefined when it is not known: Payload then refuses it itself. */
const findField = ({ config, fields }: Asked, path: string): FlattenedField | undefined => {
  const ownPath = path.replace(/^version\./, '')
  if (!fields) return undefined
  return getFieldByPath({ config, fields, includeRelationships: true, path: ownPath })?.field as
    FlattenedField | undefined
}

const isComparable = (field: FlattenedField | undefined, operator: string, value: unknown): boolean => {
  const isMany = ['in', 'not_in', 'all'].includes(operator)
  const values = Array.isArray(value) ? value : isMany && typeof value === 'string' ? value.split(',') : [value]
  if (Array.isArray(value) && !isMany) return false
  if (operator === 'exists') return ['true', 'false', '', true, false, null].includes(value as never)
  return values.every((one) => isOfKind(field?.type, one))
}

/** A value as it stands in an address, or in JSON there. */
const isOfKind = (kind: FlattenedField['type'] | undefined, value: unknown): boolean => {
  if (value === null || value === '' || value === 'null') return true
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false
  if (kind === 'date') return typeof value !== 'boolean' && toMoment(value) !== undefined
  if (kind === 'number') return typeof value !== 'boolean' && Number.isFinite(Number(value))
  if (kind === 'checkbox') return ['true', 'false'].includes(String(value))
  return true
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
