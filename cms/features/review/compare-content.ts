import type { Field } from '../../../content-types/fields/field.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { getLabel } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'
import { toReadable, type NameOf } from './readable-value.ts'

/** One difference between two states of a document, in words. */
export interface Change {
  /** Where it is in the newer state: `effects.0.goal`. */
  path: string
  /** What editors call that place: `Effektmål och resultat 1 › Effektmål`. */
  label: string
  before: string
  after: string
}

type Content = Record<string, unknown>
interface Place {
  path: string
  label: string
}

/**
 * What is different between two states of a document, field by field in the order of the declaration, as text that people read:
 * rich text without its formatting, relations by name, choices by label.
 *
 * @param nameOf what a document, value or file is called.
 */
export const compareContent = async (
  fields: readonly Field[],
  { before, after }: { before: Content; after: Content },
  nameOf: NameOf,
): Promise<Change[]> => compareFields(fields, before, after, nameOf, { path: '', label: '' })

const compareFields = async (
  fields: readonly Field[],
  before: Content,
  after: Content,
  nameOf: NameOf,
  place: Place,
): Promise<Change[]> => {
  const changes: Change[] = []
  for (const field of getDataFields(fields)) {
    const here = {
      path: join(place.path, '.', field.name),
      label: join(place.label, ' › ', getLabel(field, adminLanguage)),
    }
    changes.push(...(await compareField(field, before[field.name], after[field.name], nameOf, here)))
  }
  return changes
}

const compareField = async (
  field: DataField,
  before: unknown,
  after: unknown,
  nameOf: NameOf,
  place: Place,
): Promise<Change[]> => {
  if (field.type === 'group') return compareFields(field.fields, toContent(before), toContent(after), nameOf, place)
  if (field.type === 'array') return compareRows(field.fields, toRows(before), toRows(after), nameOf, place)
  const [was, is] = [await toReadable(field, before, nameOf), await toReadable(field, after, nameOf)]
  if (was !== is) return [{ ...place, before: was, after: is }]
  const isFormattedOtherwise = field.type === 'richText' && was !== '' && getShape(before) !== getShape(after)
  return isFormattedOtherwise ? [{ ...place, before: was, after: t.review.changes.formatting }] : []
}

/** Rows are the same when their ids are; where they have none, those in the same place are. */
const compareRows = async (
  fields: readonly Field[],
  before: Content[],
  after: Content[],
  nameOf: NameOf,
  place: Place,
): Promise<Change[]> => {
  const nameless = before.filter(({ id }) => !id)
  const rowBefore = (row: Content): Content | undefined =>
    row.id && !nameless.length ? before.find(({ id }) => id === row.id) : nameless.shift()
  const changes: Change[] = []
  const kept: Content[] = []
  for (const [index, row] of after.entries()) {
    const old = rowBefore(row)
    if (old) kept.push(old)
    const here = { path: `${place.path}.${index}`, label: `${place.label} ${index + 1}` }
    if (old) changes.push(...(await compareFields(fields, old, row, nameOf, here)))
    else changes.push({ ...here, before: '', after: await summarise(fields, row, nameOf) })
  }
  for (const [index, row] of before.entries())
    if (!kept.includes(row))
      changes.push({
        path: `${place.path}.${index}`,
        label: `${place.label} ${index + 1}`,
        before: await summarise(fields, row, nameOf),
        after: '',
      })
  const order = before.filter((row) => kept.includes(row))
  if (order.some((row, index) => row !== kept[index])) {
    const list = async (rows: Content[]): Promise<string> =>
      (await Promise.all(rows.map((row) => summarise(fields, row, nameOf)))).map((text) => `– ${text}`).join('\n')
    const label = join(place.label, ' › ', t.review.changes.order)
    changes.push({ path: place.path, label, before: await list(order), after: await list(kept) })
  }
  return changes
}

/** All that a row says, in one line. */
const summarise = async (fields: readonly Field[], row: Content, nameOf: NameOf): Promise<string> => {
  const parts: string[] = []
  for (const field of getDataFields(fields)) {
    const value = row[field.name]
    if (field.type === 'group') parts.push(await summarise(field.fields, toContent(value), nameOf))
    else if (field.type === 'array')
      for (const inner of toRows(value)) parts.push(await summarise(field.fields, inner, nameOf))
    else if (field.type !== 'checkbox' || value) parts.push(await toReadable(field, value, nameOf))
  }
  return parts.filter(Boolean).join(' · ')
}

const join = (one: string, between: string, other: string): string => (one ? `${one}${between}${other}` : other)

const toContent = (value: unknown): Content => (typeof value === 'object' && value !== null ? { ...value } : {})

const toRows = (value: unknown): Content[] => (Array.isArray(value) ? value.map(toContent) : [])

/** Rich text without the marks that a machine puts into it. */
const getShape = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) =>
    ['id', 'version', 'direction', 'textStyle', 'textFormat', 'indent'].includes(key) || inner === ''
      ? undefined
      : inner,
  )
