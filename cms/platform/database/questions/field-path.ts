import type { CollectionSlug, FlattenedField, Payload } from 'payload'

/** What the values at the end of a path are. */
export type ValueKind = 'text' | 'number' | 'date' | 'checkbox' | 'relation' | 'rows' | 'object'

/** A step from a document towards the values that a path names. */
export type Step =
  | { kind: 'group'; name: string }
  /** A list of rows. */
  | { kind: 'array'; name: string }
  /** One document that is pointed at, or many. */
  | { kind: 'relation'; name: string; to: CollectionSlug; isMany: boolean }

/** Where the values are that a path such as `effects.results.text` or `drivenBy.name` names. */
export interface FieldPath {
  /** The steps before the last one. */
  steps: Step[]
  /** The last step. */
  name: string
  kind: ValueKind
  /** Whether a document, or a row of a list, may hold several. */
  isMany: boolean
  /** The collection that a relation points to. */
  to?: CollectionSlug
}

const kinds: Partial<Record<FlattenedField['type'], ValueKind>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  code: 'text',
  select: 'text',
  radio: 'text',
  number: 'number',
  date: 'date',
  checkbox: 'checkbox',
  richText: 'object',
  json: 'object',
}

/**
 * Finds the way to the values of a path. Undefined where it leads through what only Payload knows its way in: inside JSON, blocks,
 * relations to several collections, joins, fields that are not stored.
 */
export const findFieldPath = (
  payload: Payload,
  fields: readonly FlattenedField[],
  path: string,
): FieldPath | undefined => {
  const steps: Step[] = []
  const segments = path.replaceAll('__', '.').split('.')
  let known = fields
  for (const [index, name] of segments.entries()) {
    const isLast = index === segments.length - 1
    const field = known.find((one) => one.name === name)
    // Rows have an id, whether it is declared or not. That of a document is Payload's business.
    if (name === 'id' && isLast)
      return steps.at(-1)?.kind === 'array' ? { steps, name, kind: 'text', isMany: false } : undefined
    if (!field || ('virtual' in field && field.virtual) || ('localized' in field && field.localized)) return undefined
    switch (field.type) {
      case 'group':
      case 'tab':
        if (isLast) return undefined
        steps.push({ kind: 'group', name })
        known = field.flattenedFields
        break
      case 'array':
        if (isLast) return { steps, name, kind: 'rows', isMany: true }
        steps.push({ kind: 'array', name })
        known = field.flattenedFields
        break
      case 'relationship':
      case 'upload': {
        const { relationTo: to } = field
        if (typeof to !== 'string') return undefined
        const isMany = Boolean(field.hasMany)
        if (isLast || (segments[index + 1] === 'id' && index === segments.length - 2))
          return { steps, name, kind: 'relation', isMany, to }
        steps.push({ kind: 'relation', name, to, isMany })
        known = payload.collections[to].config.flattenedFields
        break
      }
      default: {
        const kind = kinds[field.type]
        const isMany = 'hasMany' in field && Boolean(field.hasMany)
        // Lists of plain texts and numbers are found in settings alone.
        if (!kind || !isLast || (isMany && field.type !== 'select')) return undefined
        return { steps, name, kind, isMany }
      }
    }
  }
  return undefined
}
