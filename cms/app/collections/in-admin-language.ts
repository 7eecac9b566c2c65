import { languages, type Texts } from '../../../content-types/languages.ts'
import { getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'

/**
 * A collection, global or block with each of its texts in the admin's language alone. Payload takes texts in several languages, but
 * does not read them everywhere: its names of buttons that sort a list or add a related document say "[object Object]"
 * (`SortColumn` and `RelationshipTable` of @payloadcms/ui 3.90.2). What stands in `custom` is ours, and stays as it is declared.
 */
export const inAdminLanguage = <Declared>(declared: Declared): Declared => translate(declared) as Declared

const translate = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(translate)
  if (!isPlain(value)) return value
  if (isTexts(value)) return getText(value, adminLanguage)
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'custom' ? inner : translate(inner)]),
  )
}

/** Whether something is a plain object: functions and instances of classes are left alone. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Whether an object holds a text in each language, and nothing else. */
const isTexts = (value: Record<string, unknown>): value is Texts =>
  Object.keys(value).length === languages.length && languages.every((language) => typeof value[language] === 'string')
