import { getDataFields } from './fields/walk.ts'
import type { Texts } from './languages.ts'
import type { ContentType } from './roles.ts'
import { getLabelTexts } from './texts.ts'

/** A filter for the list of documents, from one field or several with the same key. */
export interface Facet {
  /** The name in addresses, such as `teknik`. */
  key: string
  label: Texts
  /** The names of the fields with its values. */
  fields: string[]
}

/** The facets of a type, in the order of its fields. */
export const getFacets = (type: ContentType): Facet[] => {
  const facets = new Map<string, Facet>()
  for (const field of getDataFields(type.fields)) {
    const role = field.custom?.site?.facet
    if (!role) continue
    const facet = facets.get(role.key)
    if (facet) facet.fields.push(field.name)
    else facets.set(role.key, { key: role.key, label: role.label ?? getLabelTexts(field), fields: [field.name] })
  }
  return [...facets.values()]
}
