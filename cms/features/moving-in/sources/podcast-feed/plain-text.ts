import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

const blocks = /^(p|div|h[1-6]|ul|ol|blockquote|table|tr|section|article|figure|pre|hr)$/

/** Whether a text is HTML: feeds do not say. */
const isHtml = (text: string): boolean => /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text)

/** A text of a feed as plain text: HTML as paragraphs, with the address of each link after its words. */
export const toPlainText = (text: string): string => {
  const written = isHtml(text) ? parseFragment(text).childNodes.map(toText).join('') : text
  return written
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A text that stands on one line. */
export const toLine = (text: string): string => toPlainText(text).replace(/\s+/g, ' ')

/** A text as HTML: a plain one in paragraphs, as its lines are. */
export const toHtml = (text: string): string => {
  if (isHtml(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${escape(paragraph.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('')
}

/** The words of a text alone, to see whether one text holds another. */
export const toWords = (text: string): string =>
  ` ${(
    toPlainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `

/** The beginning of a text, at most `max` characters, cut between words. */
export const cutText = (text: string, max: number): string => {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const end = cut.search(/\s\S*$/)
  return `${(end > max / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:\u2013-]+$/, '')}…`
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const toText = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ')
  if (!('childNodes' in node)) return ''
  if (node.nodeName === 'script' || node.nodeName === 'style') return ''
  const inside = node.childNodes.map(toText).join('')
  if (node.nodeName === 'br') return '\n'
  if (node.nodeName === 'li') return `\n– ${inside.trim()}`
  if (node.nodeName === 'img') return getAttribute(node, 'alt')
  if (node.nodeName === 'a') return addAddress(inside, getAttribute(node, 'href'))
  return blocks.test(node.nodeName) ? `\n\n${inside}\n\n` : inside
}

const getAttribute = (node: Node, name: string): string =>
  ('attrs' in node && node.attrs.find((one) => one.name === name)?.value.trim()) || ''

const addAddress = (text: string, address: string): string => {
  const isSaid = !address || text.includes(address.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, ''))
  return isSaid ? text : `${text} (${address})`
}
