import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Field } from '../../../content-types/fields/field.ts'
import { isValues, type Values } from '../../../content-types/fields/values.ts'
import { getDataFields } from '../../../content-types/fields/walk.ts'

/** Digests of what is in a document, by the path of the field: `title`, `contact.email`. */
export type Digests = Readonly<Record<string, string>>

/** What Payload keeps of a file beside the declared fields, and an editor can change. */
const fileFields = ['filename', 'filesize', 'focalX', 'focalY']

/**
 * Digests of everything in a document that an editor can write. What a field is empty of, and what it has by default, has none; nor
 * has what is filled in by the system alone.
 *
 * @param data as Payload reads it, with ids in place of what is referenced.
 */
export const digestContent = (fields: readonly Field[], data: Values): Digests => ({
  ...digestFields(fields, data, ''),
  ...Object.fromEntries(
    [...fileFields, '_status'].flatMap((name) => (name in data ? [[name, digest(settle(data[name]))]] : [])),
  ),
})

const digestFields = (fields: readonly Field[], data: Values, prefix: string): Record<string, string> =>
  Object.assign(
    {},
    ...getDataFields(fields).map((field): Record<string, string> => {
      if (field.admin && 'readOnly' in field.admin && field.admin.readOnly) return {}
      const path = prefix + field.name
      const value = data[field.name]
      if (field.type === 'group') return digestFields(field.fields, isValues(value) ? value : {}, `${path}.`)
      const settled = settle(value)
      const byDefault = 'defaultValue' in field ? settle(field.defaultValue) : undefined
      return settled === undefined || isDeepStrictEqual(settled, byDefault) ? {} : { [path]: digest(settled) }
    }),
  ) as Record<string, string>

/**
 * A value in the one form that both databases give it: no empty part, no ids of rows, names in order.
 *
 * @returns undefined when nothing is left.
 */
const settle = (value: unknown): unknown => {
  if (value === null || value === '' || value === false || typeof value === 'function') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const rows = value.map(settle).filter((one) => one !== undefined)
    return rows.length ? rows : undefined
  }
  if (!isValues(value)) return value
  const entries = Object.keys(value)
    .filter((name) => name !== 'id')
    .sort()
    .flatMap((name) => {
      const settled = settle(value[name])
      return settled === undefined ? [] : [[name, settled] as const]
    })
  return entries.length ? Object.fromEntries(entries) : undefined
}

const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url')
    .slice(0, 16)

/** The paths of the fields in which two digests differ. */
export const compareDigests = (before: Digests, now: Digests): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((path) => before[path] !== now[path])
