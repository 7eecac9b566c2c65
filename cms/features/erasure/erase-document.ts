import type { FlattenedField } from 'payload'
import { slugify } from '../../../content-types/slugify.ts'
import { richTextBlocks } from '../../../content-types/fields/rich-text.ts'
import { getDataFields } from '../../../content-types/fields/walk.ts'
import { eraseFromAnything, eraseFromRichText, eraseFromText } from './erase-text.ts'
import { erasedMark, type Matcher } from './matcher.ts'

type Data = Record<string, unknown>
/** What this needs to know of a field: one of Payload's, or a declared one. */
type AnyField = Pick<FlattenedField, 'name' | 'type'> & {
  custom?: FlattenedField['custom']
  required?: boolean
  unique?: boolean
  hasMany?: boolean
  flattenedFields?: FlattenedField[]
}

/** What is left of a document, and which of its fields something was erased from, by their paths. */
export interface Erased {
  data: Data
  places: string[]
}

/**
 * A document without what is erased.
 *
 * - The whole entry goes from a list of people: their role and their other number are theirs too.
 * - An address (e-mail, web) goes as a whole; an entry that cannot do without it goes with it.
 * - In all other texts a mark takes its place, so that readers see that something is missing.
 */
export const eraseFromDocument = (document: Data, fields: readonly AnyField[], matcher: Matcher): Erased => {
  const places: string[] = []
  return { data: eraseFields(document, fields, { matcher, path: '', places }), places }
}

interface Place {
  matcher: Matcher
  path: string
  places: string[]
}

const eraseFields = (data: Data, fields: readonly AnyField[], { matcher, path, places }: Place): Data => {
  const known = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const own = path ? `${path}.${name}` : name
      const field = known.get(name)
      const left = eraseField(value, field, { matcher, path: own, places })
      const isList = field && 'flattenedFields' in field && field.flattenedFields
      if (!isList && !isSame(left, value)) places.push(own)
      return [name, left]
    }),
  )
}

/** Fields that hold nothing that anybody wrote, and must stay as they are. */
const unwritten: ReadonlySet<string> = new Set([
  'checkbox',
  'date',
  'number',
  'radio',
  'relationship',
  'select',
  'upload',
])

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const eraseField = (value: unknown, field: AnyField | undefined, place: Place): unknown => {
  const { matcher } = place
  if (value === null || value === undefined || unwritten.has(field?.type ?? '') || /(^|\.)id$/.test(place.path))
    return value
  const inner = field?.flattenedFields
  if (field?.type === 'array' && inner && Array.isArray(value))
    return value.flatMap((row: Data) => eraseRow(row, field, inner, place))
  if (inner && typeof value === 'object') return eraseFields(value as Data, inner, place)
  if (field?.type === 'richText')
    return eraseFromRichText(value, matcher, (type, data) => eraseBlock(type, data, place))
  if (typeof value !== 'string') return eraseFromAnything(value, matcher)
  if (!matcher.isIn(value)) return value
  if (field?.type === 'email' || field?.custom?.site?.format === 'url') return null
  if (field?.name === 'slug' || field?.name === 'from') return eraseFromText(value, matcher, slugify(erasedMark))
  return eraseFromText(value, matcher)
}

const eraseRow = (row: Data, list: AnyField, fields: readonly AnyField[], { matcher, path, places }: Place): Data[] => {
  const found: string[] = []
  const left = eraseFields(row, fields, { matcher, path, places: found })
  places.push(...found)
  if (!found.length) return [row]
  return list.custom?.site?.holdsPeople || isIncomplete(fields, row, left) ? [] : [left]
}

/**
 * Blocks of rich text are stored with it, so what Payload knows of them is not at hand; the declarations are.
 *
 * @returns undefined when the block lacks something then that it cannot do without.
 */
const eraseBlock = (blockType: string, data: Data, place: Place): Data | undefined => {
  const block = richTextBlocks.find(({ slug }) => slug === blockType)
  const fields = block ? (getDataFields(block.fields) as unknown as AnyField[]) : []
  const left = eraseFields(data, fields, { ...place, path: '', places: [] })
  return isIncomplete(fields, data, left) ? undefined : left
}

const isIncomplete = (fields: readonly AnyField[], before: Data, after: Data): boolean =>
  fields.some(({ name, required }) => required && before[name] && !after[name])
