import { Parser } from 'htmlparser2'
import { cleanLine, cleanText } from '../../../../../content-types/format/clean-text.ts'

/** Elements after which a new line begins. */
const blocks =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/
const unseen = /^(script|style|template|noscript)$/

/** The text of HTML without markup: character references decoded, a line for each block, blank lines between paragraphs. */
export const toPlainText = (html: string): string => {
  let text = ''
  let hidden = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (unseen.test(name)) hidden += 1
      if (blocks.test(name)) text += name === 'p' ? '\n\n' : '\n'
    },
    onclosetag: (name) => {
      if (unseen.test(name)) hidden -= 1
      if (blocks.test(name) && name !== 'br') text += name === 'p' ? '\n\n' : '\n'
    },
    ontext: (piece) => {
      if (!hidden) text += piece
    },
  })
  parser.end(html)
  return cleanText(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The text of HTML on one line: titles and names, in which WordPress keeps `&amp;` and `&#8211;`. */
export const toPlainLine = (html: string): string => cleanLine(toPlainText(html)).replace(/\s+/g, ' ').trim()

/** What was written between brackets for a program, as in `[gallery ids="1,2"]`: no text for people. */
const shortcode = /\[\/?[a-z][\w-]*(?:\s[^\]\n]*|_[^\]\n]*)?\/?\](?:\(.*?\))?/gi

/**
 * The first paragraph of HTML with something to read in it, as plain text.
 *
 * @returns '' when there is none.
 */
export const getFirstParagraph = (html: string): string => {
  // Headings and what stands under pictures say little by themselves.
  const withoutHeadings = html.replace(/<(h[1-6]|figure|table)\b[\s\S]*?<\/\1\s*>/gi, '\n\n')
  return (
    toPlainText(withoutHeadings)
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replace(shortcode, ' ').replace(/\s+/g, ' ').trim())
      .find((paragraph) => /\p{L}.*\p{L}/u.test(paragraph)) ?? ''
  )
}

/** Shortens a text at the end of a sentence if one ends in its second half, otherwise after a word, with `…`. */
export const shorten = (text: string, max: number): string => {
  if (text.length <= max) return text
  const start = text.slice(0, max)
  const sentences = [...start.matchAll(/[.!?][”"')]*(?=\s)/g)]
  const last = sentences.at(-1)
  if (last && last.index + last[0].length > max / 2) return start.slice(0, last.index + last[0].length)
  const words = text.slice(0, max - 1)
  const space = words.search(/\s\S*$/)
  // Half a character would be no character.
  return `${words
    .slice(0, space > max / 2 ? space : undefined)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}
