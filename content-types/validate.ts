import { richTextBlocks } from './fields/rich-text.ts'
import { getDataFields, walkDataFields, type DataField } from './fields/walk.ts'
import { languages, type Texts } from './languages.ts'
import { fileKinds, type ContentType, type FixedVocabulary, type Settings } from './roles.ts'

/** All declarations, as the registry holds them. */
export interface Declarations {
  contentTypes: readonly ContentType[]
  fixedVocabularies: readonly FixedVocabulary[]
  settings: readonly Settings[]
}

/**
 * Validates all declarations and throws one error listing every fault with its path and what to do. Called when the registry is
 * loaded, so that a wrong declaration never reaches an editor.
 */
export const assertDeclarations = (declarations: Declarations): void => {
  const faults = findFaults(declarations)
  if (faults.length)
    throw new Error(
      `The content types have ${faults.length} fault(s):\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    )
}

/** All faults in the declarations, one sentence each. */
export const findFaults = (declarations: Declarations): string[] => {
  const { contentTypes, fixedVocabularies, settings } = declarations
  return [
    ...findDuplicates(
      'slug',
      [...contentTypes, ...settings, ...fixedVocabularies].map(({ slug }) => slug),
    ),
    ...findDuplicates(
      'address',
      [
        ...contentTypes.map((type) => type.custom.site.address),
        ...fixedVocabularies.map(({ address }) => address),
      ].filter((address) => address !== undefined),
    ),
    ...findFileFaults(contentTypes),
    ...(contentTypes.filter(({ custom }) => custom.site.ownsDocuments).length === 1
      ? []
      : ['custom.site.ownsDocuments must stand on exactly one type: editors belong to its values.']),
    ...contentTypes.flatMap((type) => [
      ...findTypeFaults(type),
      ...findFieldFaults(type.slug, type.fields, declarations),
    ]),
    ...settings.flatMap(({ slug, fields }) => findFieldFaults(slug, fields, declarations)),
    ...richTextBlocks.flatMap((block) => findFieldFaults(`rich text.${block.slug}`, block.fields, declarations)),
  ]
}

const findDuplicates = (what: string, values: string[]): string[] =>
  [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map(
    (value) => `${what} "${value}" is declared more than once: give each its own.`,
  )

/** The slug of the type to whose values editors belong. */
const findOwnerType = (contentTypes: readonly ContentType[]): string | undefined =>
  contentTypes.find(({ custom }) => custom.site.ownsDocuments)?.slug

/** Pictures in texts, the sound of an episode and a file to take home each have one place where they lie. */
const findFileFaults = (contentTypes: readonly ContentType[]): string[] =>
  fileKinds.flatMap((kind) => {
    const slugs = contentTypes.filter(({ custom }) => custom.site.file?.kind === kind).map(({ slug }) => slug)
    if (slugs.length === 1) return []
    return [
      `custom.site.file.kind "${kind}" is declared by ${slugs.join(' and ') || 'no type'}: exactly one type holds such files.`,
    ]
  })

const inAll = languages.join(', ')

/** Whether a text says something in every language. */
const isSaid = (texts: unknown): boolean =>
  typeof texts === 'object' &&
  texts !== null &&
  languages.every((language) => Boolean((texts as Partial<Texts>)[language]))

const findTypeFaults = ({ slug, labels, admin, custom, fields }: ContentType): string[] => {
  const faults: string[] = []
  const { kind, address, file } = custom.site
  if (!isSaid(labels?.singular) || !isSaid(labels?.plural))
    faults.push(`${slug}: has no labels in ${inAll}: write what editors call it.`)
  if (!isSaid(admin.description)) faults.push(`${slug}: has no admin.description in ${inAll}: say what it is for.`)
  const hasPage = kind === 'document' || kind === 'vocabulary'
  if (hasPage && !address) faults.push(`${slug}: a ${kind} has a page, so it needs custom.site.address.`)
  if (address && !/^\/([a-z-]+\/)*$/.test(address))
    faults.push(`${slug}: address "${address}" must begin and end with a slash.`)
  if ((kind === 'file') !== Boolean(file))
    faults.push(`${slug}: custom.site.file says what a type of kind "file" holds, and stands on no other.`)
  const names = getDataFields(fields).map(({ name }) => name)
  if (hasPage && !names.includes('slug')) faults.push(`${slug}: has a page, so it needs the field slug.`)
  if (hasPage && !names.includes('title') && !names.includes('name'))
    faults.push(`${slug}: needs a field title or name.`)
  return faults
}

const findFieldFaults = (owner: string, fields: ContentType['fields'], declarations: Declarations): string[] => {
  const all = walkDataFields(fields)
  return [
    ...findDuplicates(
      `${owner}: field`,
      all.map(({ path }) => path),
    ),
    ...all.flatMap(({ path, field, parents }) =>
      findOneFieldsFaults(`${owner}.${path}`, field, parents, all, declarations),
    ),
  ]
}

const findOneFieldsFaults = (
  path: string,
  field: DataField,
  parents: DataField[],
  all: ReturnType<typeof walkDataFields>,
  { contentTypes, fixedVocabularies }: Declarations,
): string[] => {
  const faults: string[] = []
  const role = field.custom?.site
  if (!isSaid(field.label)) faults.push(`${path}: has no label in ${inAll}.`)
  const admin: { description?: unknown } | undefined = field.admin
  if (!isSaid(admin?.description) && field.type !== 'group')
    faults.push(`${path}: has no admin.description in ${inAll}: say what it is for.`)
  if (field.type === 'relationship' || field.type === 'upload') {
    for (const target of [field.relationTo].flat())
      if (!contentTypes.some(({ slug }) => slug === target))
        faults.push(`${path}: points at "${target}", which is no content type.`)
  }
  if (role?.searchWeight !== undefined && (role.searchWeight < 0 || role.searchWeight > 10))
    faults.push(`${path}: searchWeight is ${role.searchWeight}, but must be from 0 to 10.`)
  if (role?.facet) {
    // Only the page of a vocabulary's value lists the projects that have it, and offers them as a feed.
    const isVocabulary = (slug: string): boolean =>
      contentTypes.some((type) => type.slug === slug && type.custom.site.kind === 'vocabulary')
    if (field.type !== 'relationship' && !(field.type === 'select' && role.vocabulary))
      faults.push(`${path}: is a facet, so it must be a relationship or a select with a fixed vocabulary.`)
    else if (field.type === 'relationship') {
      if (Array.isArray(field.relationTo))
        faults.push(
          `${path}: is a facet of several types: let it point at one vocabulary, and give each other a field.`,
        )
      for (const target of [field.relationTo].flat().filter((slug) => !isVocabulary(slug)))
        faults.push(
          `${path}: is a facet, but "${target}" is no vocabulary: point it at a type of kind "vocabulary", or take the facet away.`,
        )
    }
    if (parents.length)
      faults.push(`${path}: is a facet inside "${parents.at(-1)!.name}": facets stand at the top of a type.`)
  }
  if (role?.ownedBy) {
    const isOne = field.type === 'relationship' && field.relationTo === findOwnerType(contentTypes) && !field.hasMany
    if (!isOne || parents.length)
      faults.push(
        `${path}: ownedBy must stand on a relationship to one of the ${findOwnerType(contentTypes)}, at the top of a type.`,
      )
  }
  const isIdentity = 'unique' in field && field.unique && !('required' in field && field.required)
  if (isIdentity && !field.disableDuplicate)
    faults.push(`${path}: no two documents may have the same, so a copy starts without it: set disableDuplicate.`)
  if (role?.vocabulary && !fixedVocabularies.some(({ slug }) => slug === role.vocabulary))
    faults.push(`${path}: names the vocabulary "${role.vocabulary}", which is not declared.`)
  if (role?.openData && !/^[a-z_]+$/.test(role.openData))
    faults.push(`${path}: openData "${role.openData}" must be lower case, a–z and _.`)
  if (role?.requiredWhen) {
    const { relation, flag } = role.requiredWhen
    const target = all.find(({ path: other }) => other === relation)?.field
    const targetType =
      target?.type === 'relationship' && typeof target.relationTo === 'string'
        ? contentTypes.find(({ slug }) => slug === target.relationTo)
        : undefined
    if (!targetType) faults.push(`${path}: requiredWhen.relation "${relation}" is no relationship of this type.`)
    else if (!getDataFields(targetType.fields).some(({ name, type }) => name === flag && type === 'checkbox'))
      faults.push(`${path}: requiredWhen.flag "${flag}" is no checkbox of ${targetType.slug}.`)
  }
  if (role?.progress) {
    const target =
      field.type === 'relationship' ? contentTypes.find(({ slug }) => slug === field.relationTo) : undefined
    const names = target ? getDataFields(target.fields).map(({ name }) => name) : []
    for (const name of [role.progress.field, role.progress.stopped])
      if (!names.includes(name))
        faults.push(`${path}: progress names "${name}", which is no field of what it points at.`)
    const { reached } = role.progress
    if (
      reached !== undefined &&
      !all.some(({ path: other, field: { type } }) => other === reached && type === 'number')
    )
      faults.push(`${path}: progress.reached "${reached}" is no number at the top of this type.`)
  }
  if (role?.expectedWhenRealised && !all.some((one) => one.field.custom?.site?.progress))
    faults.push(`${path}: is expected when realised, but no field of the type has the role progress.`)
  if (role?.contactMethods) {
    const inside = field.type === 'array' ? getDataFields(field.fields).map(({ name }) => name) : []
    for (const name of role.contactMethods)
      if (!inside.includes(name)) faults.push(`${path}: contactMethods names "${name}", which is no field of the list.`)
  }
  for (const name of [
    role?.expectedWhenRealised?.beside,
    role?.expectedWhenRealised?.unless?.field,
    role?.due?.unless.field,
  ])
    if (name && !all.some((one) => one.field.name === name))
      faults.push(`${path}: names the field "${name}", which is not declared.`)
  if (role?.publicWhen) {
    const inside = field.type === 'group' ? getDataFields(field.fields) : []
    if (!inside.some(({ name, type }) => name === role.publicWhen && type === 'checkbox'))
      faults.push(`${path}: publicWhen "${role.publicWhen}" is no checkbox in this group.`)
  }
  return faults
}
