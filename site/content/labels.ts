import type { Facet } from '../../content-types/facets.ts'
import { walkDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, fixedVocabularies, settings, type ContentType } from '../../content-types/index.ts'
import {
  getLabelTexts,
  getOptionLabel as getDeclaredLabel,
  getOptions as getDeclaredOptions,
} from '../../content-types/texts.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import type { AllSettings, Collections } from './content.ts'

/*
 * What declarations call things. The only file of the site that reads a label, so that each is read in the language of the page.
 */

type Owner = keyof Collections | keyof AllSettings

/** What one thing of a kind is called, and many: `Projekt`, `Globala mål`. */
export interface KindLabels {
  singular: string
  plural: string
}

const fieldsByPath = new Map<string, DataField>(
  [...contentTypes, ...settings].flatMap(({ slug, fields }) =>
    walkDataFields(fields).map(({ path, field }): [string, DataField] => [`${slug}.${path}`, field]),
  ),
)

const getField = (owner: Owner, path: string): DataField => {
  const field = fieldsByPath.get(`${owner}.${path}`)
  if (!field) throw new Error(`There is no field "${path}" in "${owner}": look at its declaration in content-types/.`)
  return field
}

/** The label of a field. */
export const getFieldLabel = ({ read }: SiteLanguage, field: DataField): string => read(getLabelTexts(field))

/** The label of a field that is known by its path: of `projects` and `what` it is `Vad?`. */
export const getLabelOf = (language: SiteLanguage, owner: Owner, path: string): string =>
  getFieldLabel(language, getField(owner, path))

/** What the page of a value calls the projects in which it stands in a field: of `drivenBy` it is `Driver`. */
export const getPartLabel = (language: SiteLanguage, path: string): string => {
  const label = getField('projects', path).custom?.site?.facet?.partLabel
  return label === undefined ? getLabelOf(language, 'projects', path) : language.read(label)
}

/** The heading above a filter. */
export const getFacetLabel = ({ read }: SiteLanguage, { label }: Pick<Facet, 'label'>): string => read(label)

/** The values of a select with their labels, in the order in which they are declared. None for any other field. */
export const getOptions = ({ read }: SiteLanguage, field: DataField): { value: string; label: string }[] =>
  getDeclaredOptions(field, read)

/** The label of one value of a select; the value itself when none is declared. */
export const getChoiceLabel = ({ read }: SiteLanguage, field: DataField, value: unknown): string =>
  getDeclaredLabel(field, String(value), read)

/** The values of a select that is known by its path, with their labels. */
export const getOptionsOf = (
  language: SiteLanguage,
  owner: Owner,
  path: string,
): { value: string; label: string }[] => {
  const field = getField(owner, path)
  if (field.type !== 'select') throw new Error(`The field "${path}" in "${owner}" is no select, so it has no options.`)
  return getOptions(language, field)
}

/** The label of one value of a select that is known by its path. */
export const getOptionLabel = (language: SiteLanguage, owner: Owner, path: string, value: string): string =>
  getChoiceLabel(language, getField(owner, path), value)

/** What documents of a type are called. */
export const getTypeLabels = ({ read }: SiteLanguage, { labels }: Pick<ContentType, 'labels'>): KindLabels => ({
  singular: read(labels.singular),
  plural: read(labels.plural),
})

/** What the documents of a collection are called. */
export const getCollectionLabels = (language: SiteLanguage, collection: keyof Collections): KindLabels => {
  const type = [...contentTypes, ...fixedVocabularies].find(({ slug }) => slug === collection)
  if (!type) throw new Error(`There is no collection "${collection}": look at content-types/index.ts.`)
  return getTypeLabels(language, type)
}

/** The address of a collection's list, which is the prefix of its documents' addresses. */
export const getCollectionAddress = (collection: keyof Collections): string => {
  const type = contentTypes.find(({ slug }) => slug === collection)?.custom.site
  const address = type?.address ?? fixedVocabularies.find(({ slug }) => slug === collection)?.address
  if (!address) throw new Error(`The documents of "${collection}" have no pages, so they have no address.`)
  return address
}
