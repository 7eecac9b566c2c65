import type { XmlElement } from '../../../xml/read-xml.ts'

/** The value of an attribute, whatever its namespace. */
export const getAttribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value

/** The elements in an element, of one name or all. */
export const getElements = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter((one): one is XmlElement => typeof one !== 'string' && (name === undefined || one.name === name))

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376, part 1, section 22.9.2.19). */
const unescape = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text

/** The texts that stand directly in an element. */
export const getText = ({ children }: XmlElement): string =>
  unescape(children.filter((one) => typeof one === 'string').join(''))

/** The text of a string item, also when its parts look different. How it is pronounced (`rPh`) is left out. */
export const getStringItem = (item: XmlElement): string =>
  getElements(item)
    .map((one) =>
      one.name === 't' ? getText(one) : one.name === 'r' ? getElements(one, 't').map(getText).join('') : '',
    )
    .join('')

const cellForm = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i
/** The last column and row that there can be: XFD1048576. */
const maxColumn = 16_384
const maxRow = 1_048_576

export interface Place {
  /** From 0. */
  column: number
  /** From 1, as it is shown. */
  row: number
}

/** Where a cell is: `B3`. Nothing when there can be no such cell. */
export const readPlace = (reference: string): Place | undefined => {
  const [, letters, digits] = cellForm.exec(reference) ?? []
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return column <= maxColumn && row >= 1 && row <= maxRow ? { column: column - 1, row } : undefined
}

/** From where to where an area goes: `A1:C1`, or a single cell. */
export const readArea = (reference: string): { first: Place; last: Place } | undefined => {
  const [first, last = first] = reference.split(':').map(readPlace)
  return first && last ? { first, last } : undefined
}
