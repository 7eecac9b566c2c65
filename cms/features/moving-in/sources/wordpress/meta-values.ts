import { isSerialised, PhpFormatError, readPhpValue } from './php-values.ts'

/** The values that are kept with an item or a term. */
export interface MetaValues {
  /**
   * A value by name, as its programs give it: lists that were stored as serialised PHP or row by row are lists. Undefined when there
   * is none.
   */
  get: (name: string) => unknown
  /** The names of those that no program keeps for itself alone, without those of rows. */
  names: string[]
  /** The names of those that could not be read, with what stands there. */
  unreadable: Map<string, string>
}

/** More rows than anybody has typed. */
const maxRows = 2000

/**
 * Reads the values that WordPress keeps beside an item. A list of rows stands there in one of two ways: as one text that PHP has
 * serialised, or as Advanced Custom Fields stores it, `goals` = `2` beside `goals_0_text`, `goals_1_text` (rows may hold rows).
 */
export const readMetaValues = (meta: ReadonlyMap<string, string>): MetaValues => {
  const unreadable = new Map<string, string>()
  /** The names in rows, by the name of the list and the row: `goals_0` → `text`. Looked up once for each name. */
  const rows = groupRows(meta)
  const read = (name: string, depth = 0): unknown => {
    const text = meta.get(name)
    if (text === undefined) return undefined
    const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
    if (count > 0 && count <= maxRows && depth < 5 && rows.has(`${name}_0`)) {
      return Array.from({ length: count }, (_none, index) => {
        const fields = rows.get(`${name}_${index}`) ?? []
        return Object.fromEntries(fields.map((field) => [field, read(`${name}_${index}_${field}`, depth + 1)]))
      })
    }
    if (!isSerialised(text)) return text
    try {
      return readPhpValue(text)
    } catch (error) {
      if (!(error instanceof PhpFormatError)) throw error
      unreadable.set(name, text)
      return undefined
    }
  }
  const isOfRow = (name: string): boolean => {
    for (const place of name.matchAll(/_\d+_/g)) {
      const list = name.slice(0, place.index)
      if (/^\d{1,4}$/.test(meta.get(list) ?? '')) return true
    }
    return false
  }
  return {
    get: (name) => read(name),
    names: [...meta.keys()].filter((name) => name && !name.startsWith('_') && !isOfRow(name)),
    unreadable,
  }
}

const groupRows = (meta: ReadonlyMap<string, string>): Map<string, string[]> => {
  const rows = new Map<string, string[]>()
  for (const name of meta.keys()) {
    // `_goals_0_text` only says of which kind `goals_0_text` is.
    if (name.startsWith('_')) continue
    for (const place of name.matchAll(/_\d+_/g)) {
      const row = name.slice(0, place.index + place[0].length - 1)
      const field = name.slice(place.index + place[0].length)
      if (/_\d+_/.test(field)) continue
      const fields = rows.get(row)
      if (fields) fields.push(field)
      else rows.set(row, [field])
    }
  }
  return rows
}
