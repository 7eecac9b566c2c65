import { getDataFields, type DataField } from '../../../../../content-types/fields/walk.ts'
import { escapeHtml } from '../../../../platform/escape-html.ts'
import type { SourceValue } from '../../record.ts'
import { textToHtml } from '../values/text-to-html.ts'
import type { ColumnField } from './targets.ts'

/** What a cell that leads somewhere says for the field of its column. */
export interface LinkedCell {
  /** What is read instead of what is shown. */
  text: string
  /** The value itself, where the field can hold a link. */
  value?: SourceValue
  /** What the address is called, where the field holds the address alone. */
  title?: string
  /** The address, where the field has no place for it. */
  rest?: string
}

/** The same address, with or without how it begins and ends. */
const toBare = (address: string): string =>
  address
    .trim()
    .replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/i, '')
    .replace(/[?#/]*$/, '')
    .toLowerCase()

const toEmail = (link: string): string => {
  const address = link.slice('mailto:'.length).replace(/\?.*$/, '')
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Reads a cell that leads somewhere. @param target of its column, when that is no field. */
export const readLinkedCell = (
  found: ColumnField | undefined,
  target: string,
  text: string,
  link: string,
): LinkedCell => {
  const isMail = /^mailto:/i.test(link)
  const isWeb = /^https?:/i.test(link)
  const field = found?.field
  const isSame = toBare(text) === toBare(link)
  if (isMail && field?.type === 'email') return { text: toEmail(link), ...(isSame ? {} : { title: text }) }
  const isAddress = field?.type === 'upload' || field?.custom?.site?.format === 'url' || target === '@address'
  if (isWeb && isAddress) return { text: link, ...(isSame ? {} : { title: text }) }
  if (field?.type === 'array' && holdsLink(field, isMail) && !text.trim().includes('\n')) {
    const address = isMail ? toEmail(link) : link
    return { text: isSame ? address : `${text.trim()}, ${address}` }
  }
  if (field?.type === 'richText') return { text, value: toHtml(text, link) }
  return isSame ? { text } : { text, rest: link }
}

/** Whether the entries of a list have a place for an address. */
const holdsLink = (list: DataField & { type: 'array' }, isMail: boolean): boolean =>
  getDataFields(list.fields).some((field) => (isMail ? field.type === 'email' : field.custom?.site?.format === 'url'))

const toHtml = (text: string, link: string): SourceValue => {
  const anchor = (words: string): string => `<p><a href="${escapeHtml(link)}">${escapeHtml(words)}</a></p>`
  return { $html: text.trim().includes('\n') ? textToHtml(text).$html + anchor(link) : anchor(text.trim()) }
}
