/** One cell. Several values stand in one cell, with semicolons between. */
export type CsvValue = string | number | boolean | undefined

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: with a byte order mark, so that they see UTF-8, and with an
 * apostrophe before texts that they would run as a formula.
 */
export const writeCsv = (columns: string[], rows: CsvValue[][]): string =>
  byteOrderMark + writeCsvRows([columns, ...rows])

/** What such a table begins with. */
export const byteOrderMark = '\ufeff'

/** The rows of such a table, each with its line's end. */
export const writeCsvRows = (rows: CsvValue[][]): string =>
  rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')

const toCell = (value: CsvValue): string => {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const text = defuse(value.toWellFormed().replaceAll('\0', ''))
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** https://owasp.org/www-community/attacks/CSV_Injection: also after blanks, and in the full-width forms. */
const defuse = (text: string): string => (/^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text)
