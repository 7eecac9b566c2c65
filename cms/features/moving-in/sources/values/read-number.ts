import { t } from '../../texts.ts'

const plain = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
/** Groups of three digits with a mark between them. */
const grouped = /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*$/

/**
 * A number as people write it in Sweden: `1 234,5`, `1.234.567,50 kr`, `2,5 mnkr`, `75 %`, `−3`. A lone point is a decimal mark, as
 * programs write it.
 *
 * @returns nothing when the text is no number, or more than one.
 */
export const readNumber = (text: string): number | undefined => {
  const tight = text.trim().replace(/[\s\u00a0\u2007\u2009\u202f]/g, '')
  if (plain.test(tight)) return toFinite(tight)
  const match = /^([-+−–]?)([\d.,']+?)(?::-|,-|:–)?(\p{L}*|%)\.?$/u.exec(tight)
  if (!match) return undefined
  const [, sign = '', digits = '', unit = ''] = match
  const factor = unit === '' || unit === '%' ? 1 : getFactor(unit.toLowerCase())
  const number = readDigits(digits)
  if (factor === undefined || number === undefined) return undefined
  // Decimal fractions do not survive multiplication: 2.3 million is no whole number of doubles.
  const whole = factor === 1 ? number : Number((number * factor).toPrecision(15))
  return /[-−–]/.test(sign) ? -whole : whole
}

const getFactor = (unit: string): number | undefined =>
  Object.hasOwn(t.values.units, unit) ? t.values.units[unit] : undefined

const readDigits = (text: string): number | undefined => {
  const [lastComma, lastPoint] = [text.lastIndexOf(','), text.lastIndexOf('.')]
  if (lastComma >= 0 && lastPoint >= 0) {
    const [mark, group] = lastComma > lastPoint ? [',', '.'] : ['.', ',']
    const [whole = '', decimals = '', ...rest] = text.split(mark)
    if (rest.length || !/^\d*$/.test(decimals) || !/^\d+$/.test(whole.replaceAll(group, ''))) return undefined
    return toFinite(`${whole.replaceAll(group, '')}.${decimals}`)
  }
  const isGrouped = grouped.test(text) && (text.match(/[.,]/g)?.length ?? 0) > 1
  const simple = isGrouped || text.includes("'") ? text.replace(/[.,']/g, '') : text.replace(',', '.')
  return /^(\d+\.?\d*|\.\d+)$/.test(simple) ? toFinite(simple) : undefined
}

const toFinite = (text: string): number | undefined => {
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}
