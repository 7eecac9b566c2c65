import type { DataField } from '../../content-types/fields/walk.ts'
import type { ContentType } from '../../content-types/index.ts'
import type { Content } from '../content/content.ts'
import { getFieldLabel, getOptions, getTypeLabels } from '../content/labels.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { getSchemaAddress, licence } from './data-sets.ts'
import { getOpenDataFields } from './to-open-data.ts'

type Schema = Record<string, unknown>

const reference = { $ref: '#/$defs/hanvisning' }
const file = { $ref: '#/$defs/bilaga' }
const text = { type: 'string', minLength: 1 }
const webAddress = { type: 'string', format: 'uri' }
const moment = { type: 'string', format: 'date-time' }
const urn = { type: 'string', pattern: '^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }

/**
 * The JSON Schema of a type's open data, generated from the same declarations as the data. The schema itself describes the file
 * of all documents; `#/$defs/ett` describes the file next to each page.
 */
export const writeSchema = (name: string, type: ContentType, { origin, language }: Content): string => {
  const { t, format } = language
  const texts = t.openData.schema
  const labels = getTypeLabels(language, type)
  const where = {
    $schema: withTitle(webAddress, texts.self),
    kalla: withTitle(webAddress, texts.source),
    utgivare: withTitle(text, texts.publisher),
    licens: withTitle({ const: licence.id }, t.openData.licence),
  }
  const document = toProperties(language, type.fields)
  const own = {
    id: withTitle(text, texts.id),
    adress: withTitle(webAddress, t.openData.address),
    identifierare: withTitle(urn, texts.urn),
  }
  const all = { ...where, uppdaterad: withTitle(moment, texts.changed), antal: withTitle(count, texts.count) }
  const list = { type: 'array', items: { $ref: '#/$defs/dokument' } }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: origin + getSchemaAddress(name),
    title: `${t.openData.title}: ${format.lower(labels.plural)}`,
    ...toObject({ ...all, [name]: list }, [...Object.keys(where), 'antal', name]),
    $defs: {
      dokument: {
        title: labels.singular,
        ...toObject({ ...document.properties, ...own }, [...Object.keys(own), ...document.required]),
      },
      ett: {
        title: t.openData.oneDocument,
        ...toObject({ ...where, ...document.properties, ...own }, [
          ...Object.keys(where),
          ...Object.keys(own),
          ...document.required,
        ]),
      },
      hanvisning: {
        title: texts.reference,
        ...toObject({ ...own, namn: withTitle(text, texts.name) }, [...Object.keys(own), 'namn']),
      },
      bilaga: {
        title: texts.file,
        ...toObject(
          {
            adress: webAddress,
            typ: withTitle({ type: 'string', pattern: '^[\\w.+-]+/[\\w.+-]+$' }, texts.mimeType),
            storlek: withTitle(count, texts.size),
            beskrivning: withTitle(text, texts.alt),
          },
          ['adress', 'typ', 'storlek'],
        ),
      },
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const count = { type: 'integer', minimum: 0 }

const withTitle = (schema: Schema, title: string): Schema => ({ title, ...schema })

const toObject = (properties: Record<string, Schema>, required: string[]): Schema => ({
  type: 'object',
  properties,
  ...(required.length ? { required: [...new Set(required)] } : {}),
  additionalProperties: false,
})

/** The properties of a document, group or row. Empty fields are left out of the data, so only mandatory ones are required. */
const toProperties = (
  language: SiteLanguage,
  fields: ContentType['fields'],
): { properties: Record<string, Schema>; required: string[] } => {
  const listed = getOpenDataFields(fields)
  return {
    properties: Object.fromEntries(
      listed.map(({ name, field }) => [name, withTitle(toSchema(language, field), getFieldLabel(language, field))]),
    ),
    required: listed
      .filter(({ field }) => 'required' in field && field.required && field.type !== 'array')
      .map(({ name }) => name),
  }
}

const toSchema = (language: SiteLanguage, field: DataField): Schema => {
  const one = toOne(language, field)
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany)
  return isList ? { type: 'array', minItems: 1, items: one } : one
}

const toOne = (language: SiteLanguage, field: DataField): Schema => {
  switch (field.type) {
    case 'array':
    case 'group': {
      const { properties, required } = toProperties(language, field.fields)
      return toObject(properties, required)
    }
    case 'number':
      return { type: 'number' }
    case 'checkbox':
      return { type: 'boolean' }
    case 'date':
      return moment
    case 'richText':
      return { ...text, contentMediaType: 'text/html' }
    case 'relationship':
      return reference
    case 'upload':
      return file
    case 'select':
      return field.custom?.site?.vocabulary
        ? reference
        : { enum: getOptions(language, field).map(({ label }) => label) }
    default:
      return { type: 'string' }
  }
}
