import type { CollectionSlug, FieldHook } from 'payload'
import { t } from '../texts.ts'

/**
 * Names a copy after its original, where no two may have the same name: the first name of its kind that is free. What else is a
 * document's identity and may be empty is not copied at all: `disableDuplicate` in the declarations.
 */
export const nameCopy: FieldHook = async ({ value, field, collection, req }) => {
  if (typeof value !== 'string' || !collection || !field.name) return value
  const maxLength = 'maxLength' in field && field.maxLength ? field.maxLength : Infinity
  const cut = (name: string, number: number): string => {
    const excess = t.content.copy(name, number).length - maxLength
    return t.content.copy(excess > 0 ? name.slice(0, -excess).trimEnd() : name, number)
  }
  for (let number = 1; ; number++) {
    const name = cut(value, number)
    const where = { [field.name]: { equals: name } }
    const { totalDocs } = await req.payload.count({ collection: collection.slug as CollectionSlug, where, req })
    if (!totalDocs) return name
  }
}
