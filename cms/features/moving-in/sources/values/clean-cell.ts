import { cleanLine } from '../../../../../content-types/format/clean-text.ts'
import type { Html } from '../../record.ts'
import { toPlainText } from '../project-manager/plain-text.ts'
import { textToHtml } from './text-to-html.ts'

const names =
  'a|abbr|address|article|b|big|blockquote|br|caption|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video|audio|source'
const element = String.raw`<\/?(?:${names})(?:\s[^<>]*)?\/?>`
const isHtml = new RegExp(element, 'i')
/**
 * An element; an address, in which an escape is its own; a sign that stands for markup but is none; an escape that Stratsys writes in
 * place of a line break, a tab or a per cent sign.
 */
const pieces = new RegExp(
  String.raw`(${element})|(https?:\/\/[^\s<>"']*?(?=%0[ad9]|[\s<>"']|$))|(<)|(&(?!#?\w{1,31};))|%(0a|0d|09|25)`,
  'gi',
)

/** A text as HTML in which whatever is no element that pages have is text. */
const toHtml = (written: string, lineBreak: string): string =>
  written.replace(pieces, (all, tag?: string, address?: string, sign?: string, and?: string, code?: string) => {
    if (tag ?? address) return (address ?? all).replace(/&(?!#?\w{1,31};)/g, '&amp;')
    if (sign) return '&lt;'
    if (and) return '&amp;'
    return { '0a': lineBreak, '0d': '', '09': '\t' }[code!.toLowerCase()] ?? '%'
  })

/** What stands in a cell as text, with a line for each line, paragraph or entry of a list. */
export const cellToText = (written: string): string =>
  toPlainText(toHtml(written, isHtml.test(written) ? '<br>' : '\n'))

/** The same on one line. */
export const cellToLine = (written: string): string => cleanLine(cellToText(written)).replace(/\s+/g, ' ').trim()

/** What stands in a cell as HTML: as it was written there, or each line a paragraph. */
export const cellToHtml = (written: string): Html =>
  isHtml.test(written) ? { $html: toHtml(written, '<br>') } : textToHtml(cellToText(written))
