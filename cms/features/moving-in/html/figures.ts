import type { RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import type { Place, Ways } from './conversion.ts'
import { findElement, getTextContent, isElement, type Element, type Piece } from './tree.ts'
import { italic, paragraphNode, textNode } from './nodes.ts'
import { convertQuote } from './quotes.ts'
import { toTableCaption } from './tables.ts'
import { getWords } from './writer.ts'

/**
 * Shows a figure with what stands below it: the title of a film, the heading of a table, the source of a quotation, and the line
 * below a picture.
 *
 * @param title a caption that stands in no element.
 */
export const addFigure = (element: Element, place: Place, ways: Ways, title = ''): void => {
  const { writer } = place
  const [captions, shown] = parts(element, title)
  const caption: Element = { name: 'figcaption', attributes: {}, children: captions }
  const words = getTextContent(caption).replace(/\s+/g, ' ').trim()
  const quote = shown.find((piece): piece is Element => isElement(piece) && piece.name === 'blockquote')
  if (quote && words) {
    for (const piece of shown) {
      if (piece === quote) writer.addBlocks(...convertQuote(quote, place, ways, caption))
      else ways.walk([piece], place)
    }
    return
  }
  const inside = ways.walkApart(shown, { ...place, caption: words || place.caption })
  const line = ways.walkApart(captions, { ...place, format: place.format | italic, link: undefined })
  const videos = inside.filter(({ fields }) => fields?.blockType === 'video')
  const isTitle = videos.length === 1 && inside.length === 1 && !videos[0]!.fields!.title && isPlain(line)
  if (isTitle) Object.assign(videos[0]!.fields!, { title: words })
  const isTable = inside.some(({ type }) => type === 'table')
  writer.addBlocks(
    ...(isTable ? toTableCaption(line) : []),
    ...inside,
    ...(isTitle || isTable ? [] : line),
    ...(title && !captions.length ? [paragraphNode([textNode(title, italic)])] : []),
  )
}

/** What stands below, and what stands above it. */
const parts = (element: Element, title: string): [captions: Piece[], shown: Piece[]] => {
  if (element.name !== 'figure') {
    // In a shortcode the words after the picture are its caption.
    const isShown = (piece: Piece): boolean => isElement(piece) && findElement(piece, isSeen) !== undefined
    const shown = element.children.filter(isShown)
    if (!shown.length) return [[], element.children]
    const captions = element.children.filter((piece) => !isShown(piece))
    return [title ? [{ text: `${title} ` }, ...captions] : captions, shown]
  }
  const isCaption = (piece: Piece): boolean => isElement(piece) && piece.name === 'figcaption'
  return [
    element.children.filter(isCaption).flatMap((piece) => (isElement(piece) ? piece.children : [])),
    element.children.filter((piece) => !isCaption(piece)),
  ]
}

const isSeen = ({ name }: Element): boolean => ['img', 'iframe', 'video', 'table'].includes(name)

const isPlain = (line: readonly RichTextNode[]): boolean =>
  line.length === 1 && !line[0]!.children?.some(({ type }) => type !== 'text') && getWords(line[0]!).trim() !== ''
