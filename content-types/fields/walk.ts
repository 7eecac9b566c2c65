import type { FieldAffectingData } from 'payload'
import type { Field, InAllLanguages } from './field.ts'

/** A field with its own data, as opposed to tabs, rows and other layout fields. */
export type DataField = Exclude<InAllLanguages<FieldAffectingData>, { type: 'tab' | 'join' }>

/**
 * The fields with data, without the tabs, rows and collapsibles that only structure the form. Arrays, groups and blocks are
 * returned as they are, not flattened.
 */
export const getDataFields = (fields: readonly Field[]): DataField[] =>
  fields.flatMap((field): DataField[] => {
    switch (field.type) {
      case 'tabs':
        return field.tabs.flatMap((tab) =>
          'name' in tab && tab.name ? [{ ...tab, type: 'group' } as DataField] : getDataFields(tab.fields),
        )
      case 'row':
      case 'collapsible':
        return getDataFields(field.fields)
      case 'ui':
      case 'join':
        return []
      default:
        return [field as DataField]
    }
  })

/** All fields with data, at any depth, with their paths (`effects.results.text`). Groups and arrays come before their contents. */
export const walkDataFields = (
  fields: readonly Field[],
  prefix = '',
): { path: string; field: DataField; parents: DataField[] }[] => {
  const walk = (list: readonly Field[], path: string, parents: DataField[]): ReturnType<typeof walkDataFields> =>
    getDataFields(list).flatMap((field) => {
      const own = path ? `${path}.${field.name}` : field.name
      const children = 'fields' in field && field.fields ? walk(field.fields, own, [...parents, field]) : []
      return [{ path: own, field, parents }, ...children]
    })
  return walk(fields, prefix, [])
}
