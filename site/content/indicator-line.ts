import type { Effect } from './effects.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { getLabelOf } from './labels.ts'

type Indicator = NonNullable<Effect['indicator']>

/** The values of an indicator in chronological order: baseline, target, outcome. Unknown ones are omitted. */
export const getIndicatorRows = (language: SiteLanguage, indicator: Indicator) =>
  (['baseline', 'target', 'outcome'] as const).flatMap((key) => {
    const value = indicator[key]
    return value === undefined
      ? []
      : [{ key, value, label: getLabelOf(language, 'projects', `effects.indicator.${key}`) }]
  })

/** A number with its unit: `12 dagar`, `40 %`. */
export const formatMeasure = ({ format }: SiteLanguage, value: number, unit: string | undefined): string =>
  [format.number(value), unit].filter(Boolean).join(unit === '%' ? '\u00a0' : ' ')

/** An indicator as a line of text: `Kötid: före 30 dagar, mål 14 dagar, utfall 12 dagar`. Empty when no value is known. */
export const toIndicatorLine = (language: SiteLanguage, indicator: Indicator): string => {
  const rows = getIndicatorRows(language, indicator)
  if (!rows.length) return ''
  const name = indicator.name ?? getLabelOf(language, 'projects', 'effects.indicator')
  const numbers = rows.map(
    ({ label, value }) => `${language.format.lower(label)} ${formatMeasure(language, value, indicator.unit)}`,
  )
  return `${name}: ${numbers.join(', ')}`
}
