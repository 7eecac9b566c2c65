import { isValues } from '../../../platform/rich-text.ts'
import type { Html, Reference, SourceValue } from '../record.ts'

/** Whether a value names another record. */
export const isReference = (value: unknown): value is Reference =>
  isValues(value) && typeof value.$reference === 'string'

/** Whether a value is HTML of the source. */
export const isHtml = (value: unknown): value is Html => isValues(value) && typeof value.$html === 'string'

/**
 * The records that must be stored before one that holds this value. A link in a text is none of them: it may lead to what comes
 * later.
 */
export const getNeeded = (value: unknown): string[] => {
  if (isReference(value)) return [value.$reference]
  if (Array.isArray(value)) return value.flatMap(getNeeded)
  if (!isValues(value) || isHtml(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'doc' ? [] : getNeeded(inner)))
}

/** What stands for nothing, where a reference led to nothing. */
const nothing = Symbol('nothing')

/**
 * A value with the ids of documents in place of references.
 *
 * @param resolve the id of a record's document. Undefined when there is none: the reference is then left out, a link in a text
 * becomes the text that it stood on.
 */
export const replaceReferences = (value: SourceValue, resolve: (record: string) => string | undefined): unknown => {
  const replaced = replace(value, resolve)
  return replaced === nothing ? null : replaced
}

const replace = (value: unknown, resolve: (record: string) => string | undefined): unknown => {
  if (isReference(value)) return resolve(value.$reference) ?? nothing
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown) => {
      const replaced = replace(inner, resolve)
      if (replaced === nothing) return []
      return isLeftOver(replaced) ? replaced.children : [replaced]
    })
  }
  if (!isValues(value)) return value
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, replace(inner, resolve)])
  const isLost = entries.some(([, inner]) => inner === nothing)
  // A picture in a text, a file in a list: a row that was about what is missing.
  if (isLost && (value.type === 'upload' || value.relationTo)) return nothing
  return Object.fromEntries(entries.map(([name, inner]) => [name, inner === nothing ? null : inner]))
}

/** Whether a link in a text leads to nothing any more. */
const isLeftOver = (node: unknown): node is { children: unknown[] } =>
  isValues(node) &&
  (node.type === 'link' || node.type === 'autolink') &&
  isValues(node.fields) &&
  node.fields.linkType === 'internal' &&
  node.fields.doc === null &&
  Array.isArray(node.children)
