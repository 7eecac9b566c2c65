import { getTextContent, parseHtml } from './tree.ts'

/** The text of a value that holds character references and perhaps elements. */
export const decodeText = (html: string): string => getTextContent(parseHtml(html)).replace(/\s+/g, ' ').trim()
