import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, type ContentType } from '../../content-types/index.ts'
import { getTitle, type Content, type File, type PageDocument, type RichText } from '../content/content.ts'
import { getDocumentUrn } from '../feeds/document-urn.ts'
import { getChoiceLabel } from '../content/labels.ts'
import { richTextToText } from '../content/plain-text.ts'
import { tracedText } from '../tracing/traced-text.ts'
import { getOpenDataFields, isPublicGroup } from './to-open-data.ts'
import { byteOrderMark, writeCsvRows, type CsvValue } from '../../content-types/format/csv.ts'

type Plain = Record<string, unknown>
/** What is needed of the content: addresses are whole, and choices are called what the language calls them. */
type Where = Pick<Content, 'origin' | 'language'>

/** A table of the open data: one row per document, or per entry of a list that does not fit in a cell. */
export interface Table {
  /** The file's name, without `.csv`. */
  name: string
  type: ContentType
  /** The list whose entries are the rows, if these are not the documents. */
  list?: DataField & { type: 'array' }
}

/** All tables: one per type in the open data, and one per nested list. */
export const getTables = (): Table[] =>
  contentTypes.flatMap((type): Table[] => {
    const name = type.custom.site.openData
    if (name === undefined) return []
    const lists = getOpenDataFields(type.fields).flatMap(({ name: listName, field }): Table[] =>
      field.type === 'array' && holdsLists(field) ? [{ name: listName, type, list: field }] : [],
    )
    return [{ name, type }, ...lists]
  })

/** The table as CSV. */
export const writeTable = (table: Table, content: Content): string => {
  const { type } = table
  const documents = content.pageDocuments.filter(({ collection }) => collection === type.slug)
  const writeRows = rowsOfTables.get(table.name)!
  const rows = documents.map((document) => writeRows(content, document))
  return byteOrderMark + writeCsvRows([getHead(table)]) + rows.join('')
}

const getIdName = ({ type }: Table): string =>
  getOpenDataFields(type.fields).find(({ field }) => field.name === 'slug')?.name ?? 'id'

/** The columns of a table besides those that identify a row's document. */
const getTableColumns = (table: Table): Column[] =>
  table.list
    ? getColumns(table.list.fields)
    : getColumns(table.type.fields).filter(({ name }) => name !== getIdName(table))

const getHead = (table: Table): string[] => {
  const names = getTableColumns(table).map(({ name }) => name)
  const parent = table.type.custom.site.openData
  return table.list
    ? [`${parent}_id`, `${parent}_titel`, 'adress', 'nummer', 'identifierare', ...names]
    : [getIdName(table), 'adress', 'identifierare', ...names]
}

/** The rows of one document. */
const getRowsOf = ({ list }: Table, columns: Column[], document: PageDocument, content: Where): CsvValue[][] => {
  const address = content.origin + document.address
  const read = (row: Plain): CsvValue[] => columns.map((column) => column.read(row, content))
  const urn = getDocumentUrn(document)
  if (!list) return [[document.slug, address, urn, ...read(document as unknown as Plain)]]
  return getRows(document, list).map((row, index) => [
    document.slug,
    getTitle(document),
    address,
    index + 1,
    `${urn}#${index + 1}`,
    ...read(row),
  ])
}

interface Column {
  name: string
  read: (row: Plain, content: Where) => CsvValue
}

/** The columns of fields: one per field of a group, otherwise one per field. */
const getColumns = (fields: ContentType['fields'], prefix = ''): Column[] =>
  getOpenDataFields(fields).flatMap(({ name, field }): Column[] => {
    const own = prefix + name
    if (field.type !== 'group')
      return field.type === 'array' && holdsLists(field)
        ? []
        : [{ name: own, read: (row, content) => toCell(field, row[field.name], content) }]
    return getColumns(field.fields, `${own}_`).map((column) => ({
      name: column.name,
      read: (row, content) => {
        const group = row[field.name]
        return group && isPublicGroup(field, group) ? column.read(group as Plain, content) : undefined
      },
    }))
  })

const toCell = (field: DataField, value: unknown, content: Where): CsvValue => {
  const { origin, language } = content
  if (value === undefined) return undefined
  switch (field.type) {
    case 'array':
      return (value as Plain[])
        .map((row) =>
          getColumns(field.fields)
            .map(({ read }) => read(row, content))
            .filter((cell) => cell !== undefined && cell !== '')
            .join(', '),
        )
        .join('; ')
    case 'richText':
      return richTextToText(value as RichText)
    case 'upload':
      return [value]
        .flat()
        .map((file) => origin + (file as File).address)
        .join('; ')
    case 'relationship':
    case 'select':
      return [value]
        .flat()
        .map((one) => (typeof one === 'object' ? getTitle(one as PageDocument) : getChoiceLabel(language, field, one)))
        .join('; ')
    case 'checkbox':
      return value ? language.t.openData.yes : language.t.openData.no
    case 'number':
      return Number(value)
    default:
      return String(value)
  }
}

/** A nested list does not fit in a cell, so it gets its own table. */
const holdsLists = (field: DataField & { type: 'array' }): boolean =>
  getDataFields(field.fields).some(({ type }) => type === 'array')

const getRows = (document: PageDocument, list: DataField): Plain[] =>
  (document as unknown as Record<string, Plain[] | undefined>)[list.name] ?? []

/** The row writers by table name, each for one document. */
const rowsOfTables = new Map(
  getTables().map((table) => {
    const columns = getTableColumns(table)
    return [
      table.name,
      tracedText((content, document: PageDocument): string =>
        writeCsvRows(getRowsOf(table, columns, document, content)),
      ),
    ]
  }),
)
