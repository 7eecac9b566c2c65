import { walkDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, fixedVocabularies, settings } from '../../content-types/index.ts'
import type { Texts } from '../../content-types/languages.ts'
import * as declared from '../../content-types/texts.ts'
import { language } from '../i18n/index.ts'
import type { AllSettings, Collections } from './content.ts'

type Owner = keyof Collections | keyof AllSettings

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

/** What a text of a declaration says in the language of the site. */
export const getText = (texts: Texts): string => declared.getText(texts, language)

/** What a declared field is called. */
export const getFieldLabel = (field: DataField): string => declared.getLabel(field, language)

/** What the values of a declared select are called, in the order in which they are declared. */
export const getFieldOptions = (field: DataField): { value: string; label: string }[] =>
  declared.getOptions(field, language)

/** The label of a field as it is declared: `getLabelOf('projects', 'what')` is `Vad?`. */
export const getLabelOf = (owner: Owner, path: string): string => getFieldLabel(getField(owner, path))

/** What the page of a value calls the projects in which it stands in a field: `getPartLabel('drivenBy')` is `Driver`. */
export const getPartLabel = (path: string): string => {
  const field = getField('projects', path)
  const label = field.custom?.site?.facet?.partLabel
  return label ? getText(label) : getFieldLabel(field)
}

/** The labels of a select's values, in the order in which they are declared. */
export const getOptionsOf = (owner: Owner, path: string): { value: string; label: string }[] => {
  const field = getField(owner, path)
  if (field.type !== 'select') throw new Error(`The field "${path}" in "${owner}" is no select, so it has no options.`)
  return getFieldOptions(field)
}

/** The label of one value of a select. */
export const getOptionLabel = (owner: Owner, path: string, value: string): string =>
  getOptionsOf(owner, path).find((option) => option.value === value)?.label ?? value

/** What a collection is called: `Projekt`, `Globala mål`. */
export const getCollectionLabels = (collection: keyof Collections): { singular: string; plural: string } => {
  const type = [...contentTypes, ...fixedVocabularies].find(({ slug }) => slug === collection)
  if (!type) throw new Error(`There is no collection "${collection}" in content-types/.`)
  return { singular: getText(type.labels.singular), plural: getText(type.labels.plural) }
}

/** The address of a collection's own list, which its documents' addresses begin with. */
export const getCollectionAddress = (collection: keyof Collections): string => {
  const type = contentTypes.find(({ slug }) => slug === collection)?.custom.site
  const address = type?.address ?? fixedVocabularies.find(({ slug }) => slug === collection)?.address
  if (!address) throw new Error(`The documents of "${collection}" have no pages, so they have no address.`)
  return address
}
