import type { FlattenedField } from 'payload'
import { toMoment } from '../../platform/database/moments.ts'
import { isValues, type Values } from '../../platform/rich-text.ts'
import { t } from '../texts.ts'

const texts = t.gate.shape

/** What is wrong at a place of what was sent. */
export interface ShapeFault {
  /** As Payload writes it: `effects.0.goal`. */
  path: string
  /** In Swedish. */
  message: string
}

/** A document that something sent points at. */
export interface Reference {
  path: string
  collection: string
  id: string
}

/** What is found in what was sent: everything that is not of its field's kind, and everything that is pointed at. */
export interface ShapeReport {
  faults: ShapeFault[]
  references: Reference[]
}

/**
 * Compares what was sent with the fields that it is for, whatever rules they have besides. Payload and its hooks rely on lists being
 * lists and rows being objects, and fail otherwise. Fields that are not known are left to Payload, which drops them.
 */
export const inspectShape = (fields: FlattenedField[], data: Values, path = ''): ShapeReport => {
  const report: ShapeReport = { faults: [], references: [] }
  inspectFields(fields, data, path, report)
  return report
}

const inspectFields = (fields: FlattenedField[], data: Values, path: string, report: ShapeReport): void => {
  for (const field of fields)
    if (Object.hasOwn(data, field.name)) inspectField(field, data[field.name], `${path}${field.name}`, report)
}

const inspectField = (field: FlattenedField, value: unknown, path: string, report: ShapeReport): void => {
  const refuse = (message: string): void => void report.faults.push({ path, message })
  if (value === undefined) return
  switch (field.type) {
    case 'group':
    case 'tab':
      return isValues(value) ? inspectFields(field.flattenedFields, value, `${path}.`, report) : refuse(texts.object)
    case 'array':
      return inspectRows(value, path, report, () => field.flattenedFields)
    case 'blocks':
      return inspectRows(
        value,
        path,
        report,
        ({ blockType }) => field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields,
      )
    case 'relationship':
    case 'upload':
      return inspectRelation(field, value, path, report)
    case 'richText':
      return isEmpty(value) || (isValues(value) && isNode(value.root)) ? undefined : refuse(texts.richText)
    case 'text':
    case 'select':
      return inspectText('hasMany' in field && field.hasMany === true, value, refuse)
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
      return inspectText(false, value, refuse)
    case 'number':
      return isEmpty(value) || isNumber(value) ? undefined : refuse(texts.number)
    case 'checkbox':
      return value === null || ['true', 'false'].includes(String(value)) ? undefined : refuse(texts.truth)
    case 'date':
      return isEmpty(value) || (isScalar(value) && toMoment(value) !== undefined) ? undefined : refuse(texts.date)
    // Anything may stand there, and no point is declared.
    case 'json':
    case 'join':
    case 'point':
  }
}

const inspectRows = (
  rows: unknown,
  path: string,
  report: ShapeReport,
  getFields: (row: Values) => FlattenedField[] | undefined,
): void => {
  // The admin sends a list without rows as their number.
  if (rows === null || rows === 0 || rows === '0') return
  if (!Array.isArray(rows)) return void report.faults.push({ path, message: texts.list })
  for (const [index, row] of rows.entries()) {
    const place = `${path}.${index}`
    const fields = isValues(row) ? getFields(row) : undefined
    if (!isValues(row)) report.faults.push({ path: place, message: texts.object })
    else if (!fields) report.faults.push({ path: place, message: texts.block })
    else if (!isEmpty(row.id) && row.id !== undefined && typeof row.id !== 'string')
      report.faults.push({ path: `${place}.id`, message: texts.text })
    else inspectFields(fields, row, `${place}.`, report)
  }
}

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

const inspectRelation = (field: Relation, value: unknown, path: string, report: ShapeReport): void => {
  if (isEmpty(value)) return
  if (field.hasMany && !Array.isArray(value)) return void report.faults.push({ path, message: texts.list })
  const several = field.hasMany && Array.isArray(value) ? value : [value]
  for (const [index, one] of several.entries()) {
    const place = field.hasMany ? `${path}.${index}` : path
    const reference = readReference(field, one)
    if (reference) report.references.push({ path: place, ...reference })
    else report.faults.push({ path: place, message: texts.relation })
  }
}

/** Reads what a relation points at: an id, a document that holds one, or either with the name of its collection. */
const readReference = ({ relationTo }: Relation, value: unknown): Omit<Reference, 'path'> | undefined => {
  const isNamed = Array.isArray(relationTo)
  const collection = isNamed ? (isValues(value) ? value.relationTo : undefined) : relationTo
  const inner = isNamed && isValues(value) ? value.value : value
  const id = isValues(inner) ? inner.id : inner
  if (typeof id !== 'string' || !id || typeof collection !== 'string') return undefined
  return !isNamed || relationTo.includes(collection as never) ? { collection, id } : undefined
}

const inspectText = (isMany: boolean, value: unknown, refuse: (message: string) => void): void => {
  if (value === null || typeof value === 'string') return
  if (!isMany) return refuse(texts.text)
  if (!Array.isArray(value)) refuse(texts.list)
  else if (!value.every((one) => typeof one === 'string')) refuse(texts.text)
}

/** Whether a part of a rich text is made as the editor makes them, and all that is in it. */
const isNode = (node: unknown): boolean => {
  if (!isValues(node) || typeof node.type !== 'string') return false
  const { children, text, fields } = node
  if (text !== undefined && typeof text !== 'string') return false
  if (fields !== undefined && !isValues(fields)) return false
  return children === undefined || (Array.isArray(children) && children.every(isNode))
}

const isEmpty = (value: unknown): boolean => value === null || value === ''

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

const isNumber = (value: unknown): boolean => isScalar(value) && Number.isFinite(Number(value))
