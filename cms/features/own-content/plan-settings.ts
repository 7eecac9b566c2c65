import type { Payload } from 'payload'
import { isValues, type Values } from '../../../content-types/fields/values.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { settings, type Settings } from '../../../content-types/index.ts'
import { findMissingFields } from '../../../content-types/settings/missing-fields.ts'
import { compareDigests, digestContent } from '../example-content/digest-content.ts'
import type { ExampleRecord } from '../example-content/example-records.ts'
import { readSettingsContent } from '../example-content/read-documents.ts'
import type { FoundRecord } from '../example-content/recognise-examples.ts'

/** What becomes of settings that once were those of the examples. */
export interface SettingsPlan {
  declaration: Settings
  /** Whether they are as they were, and go as a whole. */
  isUntouched: boolean
  /** The paths of what somebody has changed. */
  changed: string[]
  /** The paths that keep the example's value, because the settings may not lack it. */
  demanded: string[]
  /** What is written over what goes; nothing when they go as a whole. */
  cleared: Values
  /** What is left then. */
  kept: Values
}

/** Plans for every setting that is known to have been filled with an example. */
export const planSettings = async (
  payload: Payload,
  records: ReadonlyMap<string, ExampleRecord | FoundRecord>,
): Promise<SettingsPlan[]> => {
  const plans: SettingsPlan[] = []
  for (const declaration of settings) {
    const record = records.get(declaration.slug)
    if (record)
      plans.push(plan(declaration, record.digests ?? {}, await readSettingsContent(payload, declaration.slug)))
  }
  return plans
}

/** What becomes of one setting. Pure. */
const plan = (declaration: Settings, before: Readonly<Record<string, string>>, stored: Values): SettingsPlan => {
  const { fields } = declaration
  const changed = compareDigests(before, digestContent(fields, stored))
  if (!changed.length) return { declaration, isUntouched: true, changed, demanded: [], cleared: {}, kept: {} }
  const going = Object.keys(before).filter((path) => !changed.includes(path))
  const clearAll = (paths: readonly string[]): Values =>
    paths.reduce<Values>((cleared, path) => clear(getDataFields(fields), cleared, stored, path.split('.')), {})
  const wouldLack = new Set(findMissingFields(declaration, { ...stored, ...clearAll(going) }).map(({ name }) => name))
  const demanded = going.filter((path) => wouldLack.has(path.split('.')[0]!))
  const cleared = clearAll(going.filter((path) => !demanded.includes(path)))
  return { declaration, isUntouched: false, changed, demanded, cleared, kept: { ...stored, ...cleared } }
}

/** Adds a field with its value by default to what is cleared; a group is written as a whole. */
const clear = (
  fields: readonly DataField[],
  cleared: Values,
  stored: Values,
  [name = '', ...rest]: readonly string[],
): Values => {
  const field = fields.find((one) => one.name === name)
  if (!field) return cleared
  if (field.type !== 'group') return { ...cleared, [name]: getDefault(field) }
  const group = [cleared[name], stored[name]].find(isValues) ?? {}
  return { ...cleared, [name]: clear(getDataFields(field.fields), group, group, rest) }
}

const getDefault = (field: DataField): unknown => {
  if ('defaultValue' in field && field.defaultValue !== undefined && typeof field.defaultValue !== 'function')
    return field.defaultValue
  return field.type === 'array' || ('hasMany' in field && field.hasMany) ? [] : null
}
