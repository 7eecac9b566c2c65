/** Values as they come from others' databases: anything may stand anywhere. */

/** Whether a value is an object with names, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text, without white space around it. Numbers are texts too; everything else is ''. */
export const toText = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

/** The rows of a repeater: those that are objects. PHP turns a list with a gap into an object with numbers as names. */
export const toRows = (value: unknown): Record<string, unknown>[] => toList(value).filter(isObject)

/** The entries of a list, or the only one. Nothing for what is empty. */
export const toList = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value as unknown[]
  if (isObject(value) && Object.keys(value).length && Object.keys(value).every((key) => /^\d+$/.test(key)))
    return Object.values(value)
  return value === null || value === undefined || value === '' || value === false ? [] : [value]
}

/** Whether a box was ticked: `true`, `1`, `"1"`. */
export const isTicked = (value: unknown): boolean =>
  value === true || value === 1 || /^(1|true|yes|on)$/i.test(toText(value))

/**
 * A number, however it was written: `1 200 000 kr`, `12,5`, `"56.04"`.
 *
 * @returns undefined for what is no number.
 */
export const toNumber = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const text = toText(value)
    .replace(/\s*(kr|kronor|sek|:-)\.?$/i, '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/−/g, '-')
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^-?\d+,\d+$/.test(text)) return Number(text.replace(',', '.'))
  return undefined
}

/** An address of the web, whole. Undefined for what is none. */
export const toWebAddress = (value: unknown): string | undefined => {
  const text = toText(value)
  const whole = /^https?:\/\//i.test(text) ? text : /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : ''
  return URL.parse(whole)?.href
}
