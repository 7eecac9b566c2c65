import type { Block } from '../../../content-types/fields/field.ts'
import { richTextBlocks } from '../../../content-types/fields/rich-text.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import type { ContentType } from '../../../content-types/index.ts'
import { getEntryName, getLabel, getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { getTextNodes, isValues, type Values } from '../../platform/rich-text.ts'

/** The value of one field at any depth in a document, with its location. */
export interface PlacedValue {
  /** Its path in the form: `effects.2.results.0.text`. Values inside a rich text's blocks have the path of that text. */
  path: string
  /** The path with row ids instead of indexes, so that it stays the same when rows move. */
  key: string
  field: DataField
  value: unknown
  /** Its siblings, then those of its parent, up to the document itself. */
  scopes: Values[]
  /** The list entries that contain it, as editors call them: `Effektmål 3`, `Resultat 1`. */
  places: string[]
}

/** A document to be checked by the rules. */
export interface CheckedDocument {
  type: ContentType
  /** Its id; undefined while it is new. */
  id: string | undefined
  data: Values
  /** The values of all its fields. Lists and groups come before their contents. */
  values: PlacedValue[]
}

/** How many levels of texts within blocks are checked. The editor offers one. */
const maxTextDepth = 4

/** Prepares a document for the rules. `data` may be anything: nothing in it is trusted to have the right shape. */
export const toCheckedDocument = (type: ContentType, data: Values, id?: string): CheckedDocument => ({
  type,
  id,
  data,
  values: getValues(type.fields, { path: '', key: '', scopes: [data], places: [] }, 0),
})

type Place = Pick<PlacedValue, 'path' | 'key' | 'scopes' | 'places'>

const getValues = (fields: ContentType['fields'], place: Place, depth: number): PlacedValue[] =>
  getDataFields(fields).flatMap((field): PlacedValue[] => {
    const { scopes, places } = place
    const value = scopes[0]?.[field.name]
    const own = { ...place, path: join(place.path, field.name), key: join(place.key, field.name), field, value }
    switch (field.type) {
      case 'group':
        return [
          own,
          ...getValues(field.fields, { ...own, scopes: [isValues(value) ? value : {}, ...scopes], places }, depth),
        ]
      case 'array':
        return [
          own,
          ...getRows(value).flatMap(({ row, index }) => {
            const entry = {
              path: join(own.path, String(index)),
              key: join(own.key, typeof row.id === 'string' ? row.id : String(index)),
              scopes: [row, ...scopes],
              places: [...places, `${getEntryName(field, adminLanguage)} ${index + 1}`],
            }
            return getValues(field.fields, entry, depth)
          }),
        ]
      case 'richText':
        return depth < maxTextDepth ? [own, ...getBlockValues(own, depth + 1)] : [own]
      default:
        return [own]
    }
  })

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name)

/** The valid rows of a list, with their indexes. */
export const getRows = (value: unknown): { row: Values; index: number }[] =>
  Array.isArray(value) ? value.flatMap((row: unknown, index) => (isValues(row) ? [{ row, index }] : [])) : []

/** The field values of the blocks in a rich text, which have no path of their own in the form. */
const getBlockValues = (text: PlacedValue, depth: number): PlacedValue[] =>
  getTextNodes(text.value).flatMap((node) => {
    const data = node.type === 'block' && isValues(node.fields) ? node.fields : undefined
    const block = richTextBlocks.find(({ slug }) => slug === data?.blockType)
    if (!data || !block) return []
    const place = {
      path: '',
      key: `${text.key}.${typeof data.id === 'string' ? data.id : block.slug}`,
      scopes: [data, ...text.scopes],
      places: [...text.places, `”${getLabel(text.field, adminLanguage)}”`, getBlockName(block)],
    }
    return getValues(block.fields, place, depth).map((value) => ({ ...value, path: text.path }))
  })

const getBlockName = ({ slug, labels }: Block): string =>
  labels ? getText(labels.singular, adminLanguage).toLowerCase() : slug
