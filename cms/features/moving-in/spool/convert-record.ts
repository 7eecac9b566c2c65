import { getKind, isContentType } from '../plan/types.ts'
import { isValues } from '../../../platform/rich-text.ts'
import type { Html, Note, SourceRecord, SourceValue } from '../record.ts'
import type { AddressBook } from './address-book.ts'
import { isHtml, isReference } from './references.ts'

/** A picture that stands in a text. */
interface TextPicture {
  id: string
  from: string
  alt?: string
}

/** Finds a picture that a text names by its number alone. */
type FindAttachment = (id: string) => { id: string; from: string; alt?: string } | undefined

/** Turns HTML into rich text. Its pictures hold `$reference`, its links `$address`. */
export type ConvertHtml = (
  html: string,
  options: { base?: string; findAttachment?: FindAttachment },
) => { richText: unknown; notes: readonly Note[]; pictures: readonly TextPicture[] }

/** A record with rich text in place of its HTML, and the pictures that stood in it and are no records of the source. */
export const convertRecord = (
  record: SourceRecord,
  book: AddressBook,
  convertHtml: ConvertHtml,
): { record: SourceRecord; pictures: SourceRecord[] } => {
  const notes: Note[] = []
  const pictures: SourceRecord[] = []
  const convertText = ({ $html, base }: Html, field: string | undefined): SourceValue => {
    const converted = convertHtml($html, {
      ...(base === undefined ? {} : { base }),
      findAttachment: (id) => book.findAttachment(id),
    })
    notes.push(...converted.notes.map((note) => (field === undefined ? note : { field, ...note })))
    const known = new Map<string, string>()
    for (const picture of converted.pictures) {
      const own = book.find(picture.from, base)
      if (own?.type === 'media') known.set(picture.id, own.id)
      else pictures.push(toRecord(picture))
    }
    return settle(converted.richText, book, base, known) as SourceValue
  }
  const convert = (value: SourceValue, field: string | undefined): SourceValue => {
    if (isHtml(value)) return convertText(value, field)
    if (Array.isArray(value)) return value.map((inner: SourceValue) => convert(inner, field))
    if (!isValues(value) || isReference(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, convert(inner as SourceValue, field ?? name)]),
    )
  }
  const data = convert(record.data, undefined) as SourceRecord['data']
  const withNotes = notes.length ? { notes: [...(record.notes ?? []), ...notes] } : {}
  return { record: { ...record, data, ...withNotes }, pictures }
}

const toRecord = ({ id, from, alt }: TextPicture): SourceRecord => ({
  id,
  type: 'media',
  title: from.split('/').pop() || from,
  state: 'public',
  data: alt === undefined ? {} : alt.trim() ? { alt: alt.trim() } : { isDecorative: true },
  file: { from },
})

/** A converted text in which links lead to records where the source has what they led to, and pictures are those of the source. */
const settle = (
  value: unknown,
  book: AddressBook,
  base: string | undefined,
  known: ReadonlyMap<string, string>,
): unknown => {
  if (isReference(value)) return { $reference: known.get(value.$reference) ?? value.$reference }
  if (Array.isArray(value)) return value.map((inner: unknown) => settle(inner, book, base, known))
  if (!isValues(value)) return value ?? null
  const address = isValues(value.url) && typeof value.url.$address === 'string' ? value.url.$address : undefined
  if (address !== undefined) {
    const found = book.find(address, base)
    const { url: _url, ...rest } = value
    return found && isLinkable(found.type)
      ? { ...rest, linkType: 'internal', doc: { relationTo: found.type, value: { $reference: found.id } } }
      : { ...rest, url: address }
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, settle(inner, book, base, known)]))
}

const isLinkable = (type: string): boolean => isContentType(type) && ['document', 'vocabulary'].includes(getKind(type))
