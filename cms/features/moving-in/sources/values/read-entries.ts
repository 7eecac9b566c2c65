import { getDataFields, type DataField } from '../../../../../content-types/fields/walk.ts'
import type { SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import { readValue, type Reading } from './read-value.ts'
import { bullet, splitLines } from './text-to-html.ts'

/** An entry of a list, as it is put together. */
export type Entry = Record<string, SourceValue>
type List = DataField & { type: 'array' }

/** The texts of the entries in a cell: a line each, or parted by bullets or semicolons. */
export const splitEntries = (text: string, isStrict: boolean): string[] =>
  isStrict
    ? text.split('; ').filter((one) => one.trim())
    : splitLines(text.replace(/\s*(?:[•·▪●]|;(?=\s|$))\s*/gu, '\n')).map((line) => line.replace(bullet, '').trim())

/** The entries of a list that stands in one cell: each with its values in the order of the form, parted by commas. */
export const readEntries = (list: List, text: string, name: string, reading: Reading): Entry[] => {
  const fields = getDataFields(list.fields).filter(({ type }) => type !== 'array' && type !== 'group')
  const entries = splitEntries(text, reading.isStrict)
  // Where an entry is one short text, commas part entries rather than values.
  const isOneLine = fields.length === 1 && fields[0]!.type === 'text'
  const parted = isOneLine && !reading.isStrict ? entries.flatMap((entry) => entry.split(/,\s+/)) : entries
  return parted.map((entry) => readEntry(fields, reading.isStrict ? entry : partAmount(entry), name, reading))
}

const units = Object.keys(t.values.units).join('|')
const amount = new RegExp(
  String.raw`(?<=\p{L}\)?)(?:,|\s*[:–-])?\s+\(?((?:\d[\d\s]*)(?:[.,]\d+)*\s*(?:miljoner\s+)?(?:${units}))\b\)?(?:,\s+|\s+|$)`,
  'iu',
)

/** Sets an amount of money apart from what stands around it: of `Vinnova 500 000 kr (etapp 1)` it makes three values. */
const partAmount = (entry: string): string => entry.replace(amount, ', $1, ').replace(/, $/, '')

/** What tells a value by its look. Nothing for plain texts. */
const getLook = (field: DataField): ((piece: string) => boolean) | undefined => {
  const format = field.custom?.site?.format
  if (field.type === 'email') return (piece) => /^\S+@\S+$/.test(piece)
  if (field.type === 'upload' || format === 'url') return (piece) => /^https?:\/\/\S+$/i.test(piece)
  if (format === 'phone') return (piece) => /^\+?[\d\s()/-]{5,}$/.test(piece)
  if (field.type === 'date') return (piece) => readDate(piece) !== undefined
  if (field.type === 'number') return (piece) => /^-?\d/.test(piece) && readNumber(piece) !== undefined
  if (field.type === 'select') {
    const names = field.options.flatMap((option) =>
      typeof option === 'string' ? [option] : [option.value, ...Object.values(option.label)],
    )
    return (piece) => names.includes(piece)
  }
  return undefined
}

const readEntry = (fields: DataField[], text: string, name: string, reading: Reading): Entry => {
  const entry: Entry = {}
  const set = (field: DataField, value: string): void => {
    const read = readValue(field, value, name, reading)
    if (read !== undefined) entry[field.name] = read
  }
  const pieces = text.split(', ')
  let waiting: DataField[] = []
  let cursor = 0
  /** Gives the plain texts before what has been found to the fields before it: one each, the last one the rest. */
  const give = (end: number): void => {
    const plain = pieces.slice(cursor, end)
    for (const [index, field] of waiting.entries())
      set(field, index === waiting.length - 1 ? plain.slice(index).join(', ') : (plain[index] ?? ''))
    waiting = []
  }
  let last: DataField | undefined
  for (const field of fields) {
    const look = getLook(field)
    if (!look) {
      waiting.push(field)
      last = field
      continue
    }
    const index = pieces.findIndex((piece, at) => at >= cursor && look(piece))
    if (index === -1) continue
    if (waiting.length) give(index)
    set(field, pieces[index]!)
    cursor = index + 1
  }
  // What is left belongs to the fields that wait, or else to the last text.
  if (waiting.length) give(pieces.length)
  else if (last && cursor < pieces.length)
    set(last, [entry[last.name], ...pieces.slice(cursor)].filter((one) => typeof one === 'string').join(', '))
  return entry
}
