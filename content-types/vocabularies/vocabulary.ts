import { adminGroups } from '../admin-groups.ts'
import type { Field } from '../fields/field.ts'
import { descriptionField, nameField, slugField } from '../fields/identity.ts'
import type { Names, Texts } from '../languages.ts'
import type { ContentType } from '../roles.ts'

/** Defines a vocabulary: values with a name, an address and a description, plus its own fields. */
export const defineVocabulary = (vocabulary: {
  slug: string
  labels: Names
  /** The prefix of the values' addresses. */
  address: string
  /** What an editor should know before adding a value. */
  help: Texts
  nameHelp: Texts
  structuredData?: string
  openData?: string
  ownsDocuments?: true
  examples: ContentType['examples']
  fields?: Field[]
}): ContentType => ({
  slug: vocabulary.slug,
  labels: vocabulary.labels,
  admin: {
    useAsTitle: 'name',
    group: adminGroups.vocabularies,
    description: vocabulary.help,
    defaultColumns: ['name', 'slug', 'updatedAt'],
  },
  custom: {
    site: {
      kind: 'vocabulary',
      address: vocabulary.address,
      structuredData: vocabulary.structuredData ?? 'DefinedTerm',
      isCreativeWork: false,
      searchGroup: vocabulary.labels.plural,
      ...(vocabulary.ownsDocuments ? { ownsDocuments: true } : {}),
    },
  },
  examples: vocabulary.examples,
  fields: [nameField(vocabulary.nameHelp), slugField, descriptionField, ...(vocabulary.fields ?? [])],
})
