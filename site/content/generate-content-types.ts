import {
  contentTypes,
  fixedVocabularies,
  settings,
  type ContentType,
  type FileKind,
  type FixedVocabulary,
} from '../../content-types/index.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { defaultLanguage } from '../../content-types/languages.ts'
import { getText } from '../../content-types/texts.ts'
import { toTypeName } from './type-name.ts'

/** The types of files: see `files.ts`. */
const fileTypeNames: Record<FileKind, string> = { image: 'Image', sound: 'Audio', document: 'File' }

/** The name of the TypeScript type for a content type's documents: `Project` for `projects`. */
const typeNames = new Map<string, string>([
  ...contentTypes.map(({ slug, custom: { site } }): [string, string] => [
    slug,
    site.file ? fileTypeNames[site.file.kind] : toTypeName(slug),
  ]),
  ...fixedVocabularies.map(({ slug }): [string, string] => [slug, toTypeName(slug)]),
])

/** Generates the source of `generated/content.ts`, the types of the content that pages get, from the declarations. */
export const generateContentTypes = (): string =>
  [
    '// Made from content-types/ by `npm run generate`. Do not edit: `npm run check` compares.',
    "import type { RichText } from '../../../content-types/fields/rich-text-nodes.ts'",
    "import type { Audio, File, Image } from '../files.ts'",
    '',
    ...contentTypes.filter(({ custom }) => custom.site.kind !== 'file').map(generateType),
    ...fixedVocabularies.map(generateFixedVocabulary),
    ...settings.map(
      ({ slug, fields }) =>
        `/** The settings \`${slug}\`. */\nexport interface ${toTypeName(slug)}Settings {\n${generateFields(fields)}}\n`,
    ),
    '/** The documents that the public may read, by collection. */',
    'export interface Collections {',
    ...[...contentTypes.filter(({ custom }) => custom.site.kind !== 'file'), ...fixedVocabularies].map(
      ({ slug }) => `  readonly ${slug}: readonly ${typeNames.get(slug)}[]`,
    ),
    '}',
    '',
    '/** The settings, by slug. */',
    'export interface AllSettings {',
    ...settings.map(({ slug }) => `  readonly ${slug}: ${toTypeName(slug)}Settings`),
    '}',
    '',
    '/** A document that has a page of its own. */',
    `export type PageDocument = ${[...contentTypes.filter(({ custom }) => custom.site.address), ...fixedVocabularies]
      .map(({ slug }) => typeNames.get(slug))
      .join(' | ')}`,
    '',
  ].join('\n')

const generateType = ({ slug, fields, labels, custom }: ContentType): string =>
  `/** ${getText(labels.singular, defaultLanguage)} */
export interface ${typeNames.get(slug)} {
  readonly collection: '${slug}'
  readonly id: string
${custom.site.address ? '  /** The address of its page, from the root: begins and ends with a slash. */\n  readonly address: string\n' : ''}${generateFields(fields)}}
`

const generateFixedVocabulary = ({ slug, labels }: FixedVocabulary): string =>
  `/** ${getText(labels.singular, defaultLanguage)} */
export interface ${typeNames.get(slug)} {
  readonly collection: '${slug}'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly value: string
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly number: number
}
`

const generateFields = (fields: ContentType['fields'], indent = '  '): string =>
  getDataFields(fields)
    .map((field) => {
      const isList = field.type === 'array' || ('hasMany' in field && field.hasMany)
      const isOptional =
        !isList && field.type !== 'checkbox' && field.name !== 'slug' && !('required' in field && field.required)
      return `${indent}readonly ${field.name}${isOptional ? '?' : ''}: ${generateFieldType(field, indent)}\n`
    })
    .join('')

const generateFieldType = (field: DataField, indent: string): string => {
  const isMany = 'hasMany' in field && field.hasMany
  const toList = (type: string): string => (isMany ? `readonly ${type}[]` : type)
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'date':
      return toList('string')
    case 'number':
      return toList('number')
    case 'checkbox':
      return 'boolean'
    case 'select': {
      const vocabulary = field.custom?.site?.vocabulary
      if (vocabulary) return toList(typeNames.get(vocabulary)!)
      const union = field.options.map((option) => `'${typeof option === 'string' ? option : option.value}'`).join(' | ')
      return isMany ? toList(`(${union})`) : union
    }
    case 'richText':
      return 'RichText'
    case 'relationship':
    case 'upload':
      return toList(typeNames.get(String(field.relationTo))!)
    case 'group':
      return `{\n${generateFields(field.fields, `${indent}  `)}${indent}}`
    case 'array':
      return `readonly {\n${indent}  /** Stays the same wherever the row is moved. The examples have none. */\n${indent}  readonly rowId?: string\n${generateFields(field.fields, `${indent}  `)}${indent}}[]`
    default:
      throw new Error(
        `The field "${field.name}" is of type "${field.type}", which the site does not know: add it to generate-content-types.ts.`,
      )
  }
}
