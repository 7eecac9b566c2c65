import { cleanLine, cleanText } from '../../../../../content-types/format/clean-text.ts'
import type { DataField } from '../../../../../content-types/fields/walk.ts'
import { fixedVocabularies, getContentType } from '../../../../../content-types/index.ts'
import { getOptions, getText } from '../../../../../content-types/texts.ts'
import { adminLanguage } from '../../../../platform/language.ts'
import type { Note, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { getFileName } from './file-name.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import { readYesNo } from './read-yes-no.ts'
import { splitNames, toNameKey } from './split-names.ts'
import { textToHtml } from './text-to-html.ts'
import type { VocabularyRecords } from './vocabulary-records.ts'

/** What is needed to read the values of a source. */
export interface Reading {
  vocabularies: VocabularyRecords
  /** Whether only semicolons part values, and no line is an entry of a list. */
  isStrict: boolean
  /** Takes what else becomes of a value: a file. */
  add: (record: SourceRecord) => void
  note: (note: Note) => void
}

/**
 * The value of a field that is written as text.
 *
 * @param name how the column or the field is called, for the notes.
 * @returns nothing when it cannot be read, which is noted with the text.
 */
export const readValue = (
  field: DataField,
  written: string,
  name: string,
  reading: Reading,
): SourceValue | undefined => {
  const text = cleanText(written).trim()
  if (!text) return undefined
  const lose = (words: (name: string) => string): undefined =>
    reading.note({ kind: 'lost', field: name, text: words(name), value: text }) as undefined
  switch (field.type) {
    case 'number': {
      const number = readNumber(text)
      if (number === undefined) return lose(t.values.noNumber)
      const isInside = number >= (field.min ?? -Infinity) && number <= (field.max ?? Infinity)
      return isInside ? number : lose(t.values.tooSmallOrLarge)
    }
    case 'date':
      return readDate(text) ?? lose(t.values.noDate)
    case 'checkbox':
      return readYesNo(text) ?? lose(t.values.noYesNo)
    case 'richText':
      return textToHtml(text, !reading.isStrict)
    case 'select':
      return readChoices(field, text, name, reading)
    case 'relationship':
      return readNames(field, text, name, reading)
    case 'upload':
      return readFiles(field, text, name, reading)
    default: {
      const isLong = 'maxLength' in field && text.length > (field.maxLength ?? Infinity)
      if (isLong && 'maxLength' in field)
        reading.note({ kind: 'proposal', field: name, text: t.values.tooLong(name, field.maxLength!), value: text })
      return field.type === 'textarea' ? text : cleanLine(text)
    }
  }
}

const readNames = (
  field: DataField & { type: 'relationship' },
  text: string,
  name: string,
  { vocabularies, isStrict, note }: Reading,
): SourceValue => {
  const type = [field.relationTo].flat()[0]!
  // A field for one value holds a name with commas rather than several names.
  const names = splitNames(text, (key) => vocabularies.has(type, key), !isStrict && Boolean(field.hasMany))
  if (field.hasMany) return names.map((one) => vocabularies.refer(type, one))
  if (names.length > 1)
    note({ kind: 'kept', field: name, text: t.values.onlyOne(name), value: names.slice(1).join('; ') })
  return vocabularies.refer(type, names[0]!)
}

const readChoices = (
  field: DataField & { type: 'select' },
  text: string,
  name: string,
  { isStrict, note }: Reading,
): SourceValue | undefined => {
  const choices = new Map<string, string>()
  const vocabulary = fixedVocabularies.find(({ slug }) => slug === field.custom?.site?.vocabulary)
  for (const { value, label } of getOptions(field, (texts) => getText(texts, adminLanguage))) {
    for (const one of [value, label]) choices.set(toNameKey(one), value)
  }
  for (const { value, slug, name: words } of vocabulary?.values ?? [])
    for (const one of [getText(words, adminLanguage), slug]) choices.set(toNameKey(one), value)
  const find = (one: string): string | undefined =>
    choices.get(toNameKey(one)) ?? (vocabulary && choices.get(/\d+/.exec(one)?.[0] ?? ''))
  const names = splitNames(text, (key) => choices.has(key), !isStrict)
  const wrong = names.filter((one) => find(one) === undefined)
  if (wrong.length) note({ kind: 'lost', field: name, text: t.values.noChoice(name), value: wrong.join('; ') })
  const found = [...new Set(names.flatMap((one) => find(one) ?? []))]
  if (!found.length) return undefined
  return field.hasMany ? found : found[0]!
}

const readFiles = (
  field: DataField & { type: 'upload' },
  text: string,
  name: string,
  { add, note }: Reading,
): SourceValue | undefined => {
  const type = [field.relationTo].flat()[0]!
  const addresses = text.split(/[;\s]+/).filter(Boolean)
  const wrong = addresses.filter((one) => !URL.canParse(one) || !/^https?:/i.test(one))
  if (wrong.length) note({ kind: 'lost', field: name, text: t.values.noFile(name), value: text })
  const found = addresses.filter((one) => !wrong.includes(one))
  for (const from of found) {
    const title = getFileName(from)
    add({ id: `${type}:${from}`, type: getContentType(type).slug, title, state: 'public', data: {}, file: { from } })
  }
  if (!found.length) return undefined
  const references = [...new Set(found)].map((from) => ({ $reference: `${type}:${from}` }))
  if (field.hasMany) return references
  if (references.length > 1)
    note({ kind: 'kept', field: name, text: t.values.onlyOne(name), value: found.slice(1).join('; ') })
  return references[0]!
}
