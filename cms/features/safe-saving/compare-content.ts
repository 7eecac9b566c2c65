import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Field } from '../../../content-types/fields/field.ts'
import { getDataFields, walkDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { contentTypes } from '../../../content-types/index.ts'
import { getLabel } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { withoutMachineParts } from '../../platform/published-state.ts'
import { idOf, toPlainText, type NameOf } from './plain-text.ts'
import type { FieldConflict } from './save-conflict.ts'

type Data = Record<string, unknown>

/** The declared fields that a save sends and in which it differs from what is stored. */
export const getDifferences = (fields: readonly Field[], sent: Data, stored: Data): DataField[] =>
  getDataFields(fields).filter(({ name }) => name in sent && !isSame(sent[name], stored[name]))

/** Whether two stored versions hold the same declared content. What one does not hold is empty there. */
export const isSameContent = (fields: readonly Field[], one: Data, other: Data): boolean =>
  getDataFields(fields).every(({ name }) => isSame(one[name], other[name]))

const isSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(withoutMachineParts(one), withoutMachineParts(other))

/** What differs, with both sides as people read them. */
export const describeDifferences = async (
  differing: DataField[],
  yours: Data,
  theirs: Data,
  req: PayloadRequest,
): Promise<FieldConflict[]> => {
  const nameOf = await getNames(differing, [yours, theirs], req)
  return differing.map((field) => ({
    path: field.name,
    label: getLabel(field, adminLanguage),
    yours: toPlainText(field, yours[field.name], nameOf),
    theirs: toPlainText(field, theirs[field.name], nameOf),
  }))
}

/** Looks up what the documents are called that the fields point at, as far as whoever asks may read them. */
const getNames = async (fields: DataField[], versions: Data[], req: PayloadRequest): Promise<NameOf> => {
  const ids = new Map<string, Set<string>>()
  for (const { path, field } of walkDataFields(fields)) {
    if (field.type !== 'relationship' && field.type !== 'upload') continue
    const collection = [field.relationTo].flat()[0] ?? ''
    for (const value of versions.flatMap((version) => valuesAt(version, path.split('.'))))
      ids.set(collection, (ids.get(collection) ?? new Set()).add(idOf(value)))
  }
  const names = new Map<string, string>()
  for (const [collection, wanted] of ids) {
    const title = contentTypes.find(({ slug }) => slug === collection)?.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: [...wanted] } },
      depth: 0,
      draft: true,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const found of docs as unknown as Data[])
      names.set(`${collection} ${String(found.id)}`, String(found[title] ?? found.id))
  }
  return (collection, id) => names.get(`${collection} ${id}`)
}

/** Everything that stands at a path, in every row of the arrays on the way. */
const valuesAt = (value: unknown, [name, ...rest]: string[]): unknown[] => {
  if (value === undefined || value === null) return []
  if (Array.isArray(value) && name !== undefined) return value.flatMap((one) => valuesAt(one, [name, ...rest]))
  if (name === undefined) return [value].flat()
  return valuesAt((value as Data)[name], rest)
}
