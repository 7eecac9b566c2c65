import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, type ContentType } from '../../content-types/index.ts'
import {
  getTitle,
  type Audio,
  type Content,
  type File,
  type Image,
  type PageDocument,
  type RichText,
} from './content.ts'
import { toPlainText } from './plain-text.ts'

type Plain = Record<string, unknown>

/** The schema.org type of a fixed vocabulary's values. */
const termType = 'DefinedTerm'

/** What only works have: of anything else, it is said of its page. */
const pageProperties = ['datePublished', 'dateModified']
/** What holds a place: that of which a work tells, and that where something is or happens. */
const placeProperties = ['contentLocation', 'location']

const getRole = (document: PageDocument) => contentTypes.find(({ slug }) => slug === document.collection)

const getSchemaType = (document: PageDocument): string => getRole(document)?.custom.site.structuredData ?? termType

/**
 * The JSON-LD of a document's page, derived from the `structuredData` of its type and fields. If several fields have the same
 * property, it becomes a list.
 */
export const getStructuredData = (document: PageDocument, content: Content): Plain =>
  describeAs(getRole(document), document, content)

/**
 * The JSON-LD of a document of a type.
 *
 * @param type nothing for a value of a vocabulary that nobody edits.
 */
export const describeAs = (
  type: ContentType | undefined,
  document: PageDocument,
  { origin, language }: Pick<Content, 'origin' | 'language'>,
): Plain => {
  const url = origin + document.address
  const isCreativeWork = type !== undefined && type.custom.site.isCreativeWork !== false
  const data: Plain = {
    '@context': 'https://schema.org',
    '@type': type?.custom.site.structuredData ?? termType,
    '@id': url,
    url,
    name: getTitle(document),
    ...('description' in document && document.description ? { description: document.description } : {}),
    ...(isCreativeWork ? { inLanguage: language.code } : {}),
  }
  const filled = new Map<string, unknown[]>()
  for (const field of getDataFields(type?.fields ?? [])) {
    const property = field.custom?.site?.structuredData
    const value: unknown = Reflect.get(document, field.name)
    if (!property || value === undefined) continue
    const values = [value].flat().map((one) => toValue(field, property, one, origin))
    filled.set(property, [...(filled.get(property) ?? []), ...values.filter((one) => one !== undefined)])
  }
  const ofPage: Plain = {}
  for (const [property, values] of filled)
    if (values.length)
      (isCreativeWork || !pageProperties.includes(property) ? data : ofPage)[property] =
        values.length === 1 ? values[0] : values
  if (Object.keys(ofPage).length) data['mainEntityOfPage'] = { '@type': 'WebPage', '@id': url, ...ofPage }
  return data
}

const toValue = (field: DataField, property: string, value: unknown, origin: string): unknown => {
  switch (field.type) {
    case 'richText':
      return toPlainText(value as RichText)
    case 'relationship':
    case 'select':
      return isDocument(value) ? toReference(value, origin) : value
    case 'upload':
      return toFile(field, value as Image | Audio | File, origin)
    case 'group':
      return placeProperties.includes(property) ? toPlace(value as Plain) : undefined
    case 'array':
      return property === 'identifier' ? toIdentifier(field, value as Plain) : undefined
    case 'number':
      return property === 'partOfSeason' ? { '@type': 'PodcastSeason', seasonNumber: value } : value
    default:
      return value
  }
}

const isDocument = (value: unknown): value is PageDocument =>
  typeof value === 'object' && value !== null && 'address' in value && 'collection' in value

const toReference = (document: PageDocument, origin: string): Plain => ({
  '@type': getSchemaType(document),
  '@id': origin + document.address,
  name: getTitle(document),
  url: origin + document.address,
})

/** A file as a media object. A picture's own fields are mapped by their declarations. */
const toFile = (field: DataField, file: Image | Audio | File, origin: string): Plain => {
  const common = { contentUrl: origin + file.address, encodingFormat: file.mimeType }
  if ('duration' in file)
    return {
      '@type': 'AudioObject',
      ...common,
      contentSize: `${file.bytes} B`,
      duration: `PT${Math.round(file.duration)}S`,
    }
  if (!('sources' in file)) return { '@type': 'MediaObject', ...common }
  const relationTo = field.type === 'upload' ? String(field.relationTo) : ''
  const own = getDataFields(contentTypes.find(({ slug }) => slug === relationTo)?.fields ?? []).flatMap(
    ({ name, custom }) => {
      const value: unknown = Reflect.get(file, name)
      return custom?.site?.structuredData && value ? [[custom.site.structuredData, value]] : []
    },
  )
  return {
    '@type': 'ImageObject',
    ...common,
    width: toPixels(file.width),
    height: toPixels(file.height),
    ...Object.fromEntries(own),
  }
}

/** A number or name that others know the document by, of the kind that the open data calls it: its row's only field. */
const toIdentifier = (field: DataField & { type: 'array' }, row: Plain): Plain => ({
  '@type': 'PropertyValue',
  propertyID: field.custom?.site?.openData,
  value: row[getDataFields(field.fields)[0]!.name],
})

/** A number of pixels, with the unit's UN/CEFACT code. */
const toPixels = (value: number): Plain => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' })

const toPlace = ({ name, latitude, longitude }: Plain): Plain => ({
  '@type': 'Place',
  ...(name ? { name } : {}),
  ...(latitude !== undefined && longitude !== undefined
    ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
    : {}),
})
