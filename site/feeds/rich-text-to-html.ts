import { getCells, isInline } from '../../content-types/fields/rich-text-nodes.ts'
import type { Image, PageDocument, RichText, RichTextNode } from '../content/content.ts'
import { toAbsoluteAddress } from './absolute-address.ts'
import { escapeMarkup } from './escape-markup.ts'

/** The bits of a text's format, innermost first, and their HTML elements. */
const formats: [bit: number, tag: string][] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [2, 'em'],
  [1, 'strong'],
]

/**
 * Rich text as plain HTML for feed readers: every address is absolute, and there are no classes, scripts or forms, only elements
 * that feed readers and podcast apps support.
 */
export const richTextToHtml = (text: RichText, origin: string): string => renderChildren(text.root, origin)

/** A link, or only its text if the address is invalid. */
const linkHtml = (address: string | undefined, html: string, origin: string): string => {
  const href = address && toAbsoluteAddress(address, origin)
  return href ? `<a href="${escapeMarkup(href)}">${html}</a>` : html
}

/** A picture with its description. */
const imageHtml = ({ address, alt, width, height }: Image, origin: string): string =>
  `<p><img src="${escapeMarkup(toAbsoluteAddress(address, origin) ?? '')}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}"></p>`

const renderChildren = ({ children }: RichTextNode, origin: string): string =>
  (children ?? []).map((node) => renderNode(node, origin)).join('')

const renderNode = (node: RichTextNode, origin: string): string => {
  const inside = (): string => renderChildren(node, origin)
  switch (node.type) {
    case 'text':
      return renderText(node)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children?.length ? `<p>${inside()}</p>` : ''
    case 'heading':
      return `<h3>${inside()}</h3>`
    case 'quote':
      return (node.children ?? []).every(isInline)
        ? `<blockquote><p>${inside()}</p></blockquote>`
        : `<blockquote>${inside()}</blockquote>`
    case 'list': {
      const tag = node.listType === 'number' ? 'ol' : 'ul'
      return `<${tag}${tag === 'ol' && node.start && node.start > 1 ? ` start="${node.start}"` : ''}>${inside()}</${tag}>`
    }
    case 'listitem':
      return `<li>${inside()}</li>`
    case 'link':
    case 'autolink':
      return linkHtml(getLinkAddress(node), inside(), origin)
    case 'table':
      return renderTable(node, origin)
    case 'upload':
      return isImage(node.value) ? imageHtml(node.value, origin) : ''
    case 'horizontalrule':
      return '<hr>'
    case 'block':
      return renderBlock(node.fields ?? {}, origin)
    default:
      return inside()
  }
}

const renderTable = (table: RichTextNode, origin: string): string => {
  const rows = getCells(table).map((cells) => {
    const shown = cells.map(({ node, scope, colSpan, rowSpan }) => {
      const attributes = Object.entries({ scope, colspan: colSpan, rowspan: rowSpan })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${value}"`)
      const tag = scope ? 'th' : 'td'
      return `<${tag}${attributes.join('')}>${renderChildren(node, origin)}</${tag}>`
    })
    return `<tr>${shown.join('')}</tr>`
  })
  return `<table>${rows.join('')}</table>`
}

const renderText = ({ text = '', format }: RichTextNode): string =>
  formats.reduce(
    (html, [bit, tag]) => (typeof format === 'number' && format & bit ? `<${tag}>${html}</${tag}>` : html),
    escapeMarkup(text),
  )

/** The target of a link: an address, or the page of the referenced document. */
const getLinkAddress = ({ fields }: RichTextNode): string | undefined => {
  if (fields?.linkType === 'internal') return (fields.doc as PageDocument | undefined)?.address
  return typeof fields?.url === 'string' ? fields.url : undefined
}

const isImage = (value: unknown): value is Image => typeof value === 'object' && value !== null && 'alt' in value

const renderBlock = (fields: Record<string, unknown>, origin: string): string => {
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
  switch (fields.blockType) {
    case 'sourcedQuote':
      return `<blockquote><p>${escapeMarkup(text('quote'))}</p><p>${linkHtml(text('url'), escapeMarkup(text('source')), origin)}</p></blockquote>`
    case 'factBox':
      return `<h3>${escapeMarkup(text('title'))}</h3>${fields.body ? richTextToHtml(fields.body as RichText, origin) : ''}`
    case 'video':
      return `<p>${linkHtml(text('url'), escapeMarkup(text('title') || text('url')), origin)}</p>`
    default:
      throw new Error(
        `Rich text holds a block "${String(fields.blockType)}", which has no plain form: add it to rich-text-to-html.ts.`,
      )
  }
}
