import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import type { ContentType } from '../../content-types/index.ts'
import { getTitle, type Content, type File, type Image, type PageDocument, type RichText } from '../content/content.ts'
import { getDocumentUrn } from '../feeds/document-urn.ts'
import { getChoiceLabel } from '../content/labels.ts'
import { richTextToHtml } from '../feeds/rich-text-to-html.ts'

type Plain = Record<string, unknown>
/** What is needed of the content: addresses are whole, and choices are called what the language calls them. */
type Where = Pick<Content, 'origin' | 'language'>

/**
 * A document as open data: the fields with an `openData` name (`custom.site.openData`), under that name. Empty fields and groups
 * that are not public are left out.
 */
export const toOpenData = (type: ContentType, document: PageDocument, content: Where): Plain => {
  const { id, ...fields } = toPlainFields(type.fields, document as unknown as Plain, content)
  return { id, adress: content.origin + document.address, identifierare: getDocumentUrn(document), ...fields }
}

/** The fields in the open data, each with its name there. */
export const getOpenDataFields = (fields: ContentType['fields']): { name: string; field: DataField }[] =>
  getDataFields(fields).flatMap((field) => {
    const name = field.custom?.site?.openData
    return name === undefined ? [] : [{ name, field }]
  })

/** False for a group that is not public (`publicWhen`). */
export const isPublicGroup = (field: DataField, value: unknown): boolean => {
  const flag = field.custom?.site?.publicWhen
  return flag === undefined || (value as Plain | undefined)?.[flag] === true
}

const toPlainFields = (fields: ContentType['fields'], values: Plain, content: Where): Plain =>
  Object.fromEntries(
    getOpenDataFields(fields).flatMap(({ name, field }) => {
      const value = values[field.name]
      if (value === undefined || !isPublicGroup(field, value)) return []
      const plain = toPlainValue(field, value, content)
      return plain === undefined || (Array.isArray(plain) && !plain.length) ? [] : [[name, plain]]
    }),
  )

const toPlainValue = (field: DataField, value: unknown, content: Where): unknown => {
  const { origin, language } = content
  switch (field.type) {
    case 'array':
      return (value as Plain[]).map((row) => toPlainFields(field.fields, row, content))
    case 'group':
      return toPlainFields(field.fields, value as Plain, content)
    case 'richText':
      return richTextToHtml(value as RichText, origin)
    case 'upload':
      return mapOne(value, (file) => toFileData(file as File | Image, origin))
    case 'relationship':
      return mapOne(value, (document) => toReference(document as PageDocument, origin))
    case 'select':
      return mapOne(value, (one) =>
        typeof one === 'object' ? toReference(one as PageDocument, origin) : getChoiceLabel(language, field, one),
      )
    default:
      return typeof value === 'string' ? value.toWellFormed() : value
  }
}

const mapOne = (value: unknown, map: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(map) : map(value)

const toReference = (document: PageDocument, origin: string): Plain => ({
  id: document.slug,
  namn: getTitle(document),
  adress: origin + document.address,
  identifierare: getDocumentUrn(document),
})

const toFileData = (file: File | Image, origin: string): Plain => ({
  adress: origin + file.address,
  typ: file.mimeType,
  storlek: file.bytes,
  ...('alt' in file && file.alt ? { beskrivning: file.alt } : {}),
})
