import { getDataFields } from '../../../../content-types/fields/walk.ts'
import { getEntryName, getLabel } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import { t } from '../texts.ts'
import { getRows } from '../checked-document.ts'
import type { QualityRule } from '../finding.ts'
import { isEmpty, nameOf } from './required.ts'

/** Every contact can be reached. */
export const reachableContacts: QualityRule = {
  name: 'reachable-contacts',
  severity: 'warning',
  find: ({ values }) =>
    values.flatMap((list) => {
      const names = list.field.custom?.site?.contactMethods
      if (!names || list.field.type !== 'array') return []
      const ways = getDataFields(list.field.fields).filter(({ name }) => names.includes(name))
      const [first] = ways
      const labels = ways.map((way) => getLabel(way, adminLanguage).toLowerCase())
      return getRows(list.value).flatMap(({ row, index }) => {
        if (!first || ways.some((way) => !isEmpty(way, row[way.name]))) return []
        const place = `${getEntryName(list.field, adminLanguage)} ${index + 1}`
        const at = values.find(({ path }) => path === `${list.path}.${index}.${first.name}`) ?? list
        return [{ at, message: t.quality.unreachable(place, labels) }]
      })
    }),
}

/** E-mail addresses are valid. An error, because others could not be stored anyway. */
export const emailFormat: QualityRule = {
  name: 'email-format',
  severity: 'error',
  find: ({ values }) =>
    values
      .filter(({ field, value }) => field.type === 'email' && !isEmpty(field, value) && !isEmail(value))
      .map((at) => ({ at, message: t.quality.wrongEmail(nameOf(at)) })),
}

const isEmail = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/.test(value)

/** A telephone number has digits to dial. */
export const phoneFormat: QualityRule = {
  name: 'phone-format',
  severity: 'warning',
  find: ({ values }) =>
    values
      .filter(
        ({ field, value }) =>
          field.custom?.site?.format === 'phone' &&
          typeof value === 'string' &&
          !isEmpty(field, value) &&
          !/\d/.test(value),
      )
      .map((at) => ({ at, message: t.quality.wrongPhone(nameOf(at)) })),
}
