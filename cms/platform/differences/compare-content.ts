import type { Field } from '../../../content-types/fields/field.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { getLabel } from '../../../content-types/texts.ts'
import { adminLanguage } from '../language.ts'
import type { Values } from '../rich-text.ts'
import type { NameOf } from './readable-text.ts'
import { summarise, toReadable, toRows, toValues } from './readable-value.ts'
import { isSameValue } from './same-value.ts'
import { t } from './texts.ts'

/** One difference between two versions of a document, as text. */
export interface Change {
  /** Its path in the newer version: `effects.0.goal`. */
  path: string
  /** The label of that path: `Effektmål och resultat 1 › Effektmål`. */
  label: string
  before: string
  after: string
}

/** Two states of a document, the older one first. */
interface States {
  before: Values
  after: Values
}

/** The declared fields in which two states of a document differ. What a state does not hold is empty there. */
export const findDiffering = (fields: readonly Field[], { before, after }: States): DataField[] =>
  getDataFields(fields).filter((field) => !isSameValue(field, before[field.name], after[field.name]))

/** What two states of a document hold in fields in which they differ, whole fields side by side, in words. */
export const describeFields = (fields: readonly DataField[], states: States, nameOf: NameOf): Change[] =>
  fields.map((field) => ({
    path: field.name,
    label: getLabel(field, adminLanguage),
    ...readBoth(field, states.before[field.name], states.after[field.name], nameOf),
  }))

/**
 * What is different between two states of a document, as deep as it lies: of a list the entries, of a group the fields. In the
 * order of the declaration, and in the same words as `describeFields`.
 *
 * @param nameOf looks up the name of a document, value or file.
 */
export const compareContent = (fields: readonly Field[], states: States, nameOf: NameOf): Change[] =>
  new Comparison(nameOf).compareAll(fields, states, { path: '', label: '' })

/** Both sides in words. Where these are the same, the newer side says in what it differs. */
const readBoth = (
  field: DataField,
  before: unknown,
  after: unknown,
  nameOf: NameOf,
): Pick<Change, 'before' | 'after'> => {
  const [was, is] = [toReadable(field, before, nameOf), toReadable(field, after, nameOf)]
  if (was !== is) return { before: was, after: is }
  return { before: was, after: field.type === 'richText' ? t.differences.formatting : t.differences.looksTheSame }
}

type Place = Pick<Change, 'path' | 'label'>

class Comparison {
  readonly #nameOf: NameOf

  constructor(nameOf: NameOf) {
    this.#nameOf = nameOf
  }

  compareAll(fields: readonly Field[], states: States, place: Place): Change[] {
    return findDiffering(fields, states).flatMap((field) => {
      const [before, after] = [states.before[field.name], states.after[field.name]]
      const here = {
        path: join(place.path, '.', field.name),
        label: join(place.label, ' › ', getLabel(field, adminLanguage)),
      }
      if (field.type === 'group')
        return this.compareAll(field.fields, { before: toValues(before), after: toValues(after) }, here)
      if (field.type === 'array') return this.#compareRows(field.fields, toRows(before), toRows(after), here)
      return [{ ...here, ...readBoth(field, before, after, this.#nameOf) }]
    })
  }

  /** Rows are matched by id or, if they have none, by position. */
  #compareRows(fields: readonly Field[], before: Values[], after: Values[], place: Place): Change[] {
    const nameless = before.filter(({ id }) => !id)
    const findBefore = (row: Values): Values | undefined =>
      row.id && !nameless.length ? before.find(({ id }) => id === row.id) : nameless.shift()
    const summary = (row: Values): string => summarise(fields, row, this.#nameOf)
    const toPlace = (index: number): Place => ({ path: `${place.path}.${index}`, label: `${place.label} ${index + 1}` })
    const changes: Change[] = []
    const kept: Values[] = []
    for (const [index, row] of after.entries()) {
      const old = findBefore(row)
      if (old) {
        kept.push(old)
        changes.push(...this.compareAll(fields, { before: old, after: row }, toPlace(index)))
      } else changes.push({ ...toPlace(index), before: '', after: summary(row) })
    }
    for (const [index, row] of before.entries())
      if (!kept.includes(row)) changes.push({ ...toPlace(index), before: summary(row), after: '' })
    return [...changes, ...this.#compareOrder(before, kept, summary, place)]
  }

  #compareOrder(before: Values[], kept: Values[], summary: (row: Values) => string, place: Place): Change[] {
    const order = before.filter((row) => kept.includes(row))
    if (order.every((row, index) => row === kept[index])) return []
    const list = (rows: Values[]): string => rows.map((row) => `– ${summary(row)}`).join('\n')
    const label = join(place.label, ' › ', t.differences.order)
    return [{ path: place.path, label, before: list(order), after: list(kept) }]
  }
}

const join = (one: string, between: string, other: string): string => (one ? `${one}${between}${other}` : other)
