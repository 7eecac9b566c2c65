/** One cell. Several values are separated by semicolons. */
export type CsvValue = string | number | boolean | undefined

/** What a table begins with, so that spreadsheets see that it is UTF-8. */
export const byteOrderMark = '\ufeff'

/**
 * Rows of a table as CSV (RFC 4180) that spreadsheets open as it is, each with its line's end. Texts that they would run as a
 * formula get an apostrophe before them.
 */
export const writeCsvRows = (rows: CsvValue[][]): string =>
  rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')

const toCell = (value: CsvValue): string => {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const text = defuse(value.toWellFormed().replaceAll('\0', ''))
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** https://owasp.org/www-community/attacks/CSV_Injection: also after spaces, and with full-width characters. */
const formula = String.raw`(?:[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r])`
const isFormula = new RegExp(`^${formula}`, 'u')
const guarded = new RegExp(`^'(?=${formula})`, 'u')

const defuse = (text: string): string => (isFormula.test(text) ? `'${text}` : text)

/** A text of a cell as it was before it was written by `writeCsvRows`: without the apostrophe before what looks like a formula. */
export const removeFormulaGuard = (text: string): string => text.replace(guarded, '')
