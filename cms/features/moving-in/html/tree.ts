import { Parser } from 'htmlparser2'
import type { Shortcode, WithShortcodes } from './shortcodes.ts'

/** A piece of HTML: text with its character references decoded, a comment, or an element. */
export type Piece = { text: string } | { comment: string } | Element

/** An element. Names are in lower case. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Piece[]
  /** The shortcode that stood in its place. */
  shortcode?: Shortcode
}

/** How deep elements are followed. What is nested deeper stands beside its ancestor: no editor makes such a page. */
const maxDepth = 120

export const isElement = (piece: Piece): piece is Element => 'name' in piece

/** Reads HTML of any origin: what is not closed ends where its parent does. */
export const parseHtml = (html: string, found?: WithShortcodes): Element => {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let tooDeep = 0
  const add = (piece: Piece): number => open.at(-1)!.children.push(piece)
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const shortcode = name === found?.tag ? found.shortcodes.get(attributes.n ?? '') : undefined
      const element: Element = {
        name,
        attributes: { ...attributes },
        children: [],
        ...(shortcode ? { shortcode } : {}),
      }
      add(element)
      if (open.length > maxDepth) tooDeep += 1
      else open.push(element)
    },
    onclosetag: () => {
      if (tooDeep) tooDeep -= 1
      else open.pop()
    },
    ontext: (text) => {
      const last = open.at(-1)!.children.at(-1)
      if (last && 'text' in last) last.text += text
      else add({ text })
    },
    oncomment: (comment) => add({ comment }),
  })
  parser.end(html)
  return root
}

/** Elements whose text nobody sees. */
export const unseen: ReadonlySet<string> = new Set(
  'script style template head title meta link base noembed datalist param source track area desc annotation metadata'.split(
    ' ',
  ),
)

/** All that can be read in a piece, with the words of its pictures, and its shortcodes as they were written. */
export const getTextContent = (piece: Piece): string => {
  if ('text' in piece) return piece.text
  if (!isElement(piece) || unseen.has(piece.name)) return ''
  const own =
    piece.name === 'img' ? ` ${piece.attributes.alt ?? ''} ` : piece.shortcode ? ` ${piece.shortcode.written} ` : ''
  return own + piece.children.map(getTextContent).join('')
}

/** The first element below that is asked for, or the element itself. */
export const findElement = (piece: Piece, isIt: (element: Element) => boolean): Element | undefined => {
  if (!isElement(piece)) return undefined
  if (isIt(piece)) return piece
  for (const child of piece.children) {
    const found = findElement(child, isIt)
    if (found) return found
  }
  return undefined
}
