import { addNote, countNote, type Place, type Ways, type Walk, type WalkApart } from './conversion.ts'
import { readTarget } from './addresses.ts'
import { addEmbed, addMediaFile } from './embeds.ts'
import { addFigure } from './figures.ts'
import { addShortcode } from './known-shortcodes.ts'
import { convertList } from './lists.ts'
import { blockNode, bold, italic, ruleNode, toRichText } from './nodes.ts'
import { addPicture } from './pictures.ts'
import { convertQuote } from './quotes.ts'
import { readBlockComment } from './block-comments.ts'
import { toRaised } from './raised-text.ts'
import { convertTable } from './tables.ts'
import { arrangeHeadings } from './arrange-headings.ts'
import { findElement, getTextContent, isElement, unseen, type Element, type Piece } from './tree.ts'
import { Writer } from './writer.ts'
import { t } from '../texts.ts'

/** Elements that stand on lines of their own, besides those that have a converter. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside body center dd dialog dir div dl fieldset figcaption footer form frameset header hgroup html legend li main menu nav noframes optgroup option p search section tbody td tfoot th thead tr'.split(
    ' ',
  ),
)

const walk: Walk = (pieces, place) => {
  for (const piece of pieces) {
    if ('text' in piece) place.writer.addText(piece.text, place)
    else if ('comment' in piece) readBlockComment(piece.comment, place)
    else walkElement(piece, place)
  }
}

const walkApart: WalkApart = (pieces, place) => {
  const writer = new Writer(place.isNarrow)
  walk(pieces, { ...place, writer })
  return writer.finish()
}

const ways: Ways = { walk, walkApart }

/** Converts pieces of HTML to the nodes of a rich text. */
export const convertPieces = walkApart

type Convert = (element: Element, place: Place) => void

/** Adds what a converter makes of an element. */
const asBlocks =
  (convert: typeof convertList): Convert =>
  (element, place) =>
    place.writer.addBlocks(...convert(element, place, ways))

const formatted =
  (format: number): Convert =>
  (element, place) =>
    walk(element.children, { ...place, format: place.format | format })

const heading: Convert = ({ name, children }, place) => {
  place.writer.writeAs(name as `h${number}`, () => walk(children, place))
}

const link: Convert = (element, place) => {
  const { href, target } = element.attributes
  if (href === undefined || !href.trim()) return walk(element.children, place)
  const found = readTarget(href, place.conversion.base)
  const words = getTextContent(element).replace(/\s+/g, ' ').trim()
  if ('refused' in found) addNote(place, { kind: 'lost', text: t.html.refusedLink(words), value: found.refused })
  if ('place' in found) {
    if (words) countNote(place, 'kept', 'place', t.html.placeLinks, words)
    return walk(element.children, { ...place, link: undefined })
  }
  const url = 'address' in found ? { $address: found.address } : 'url' in found ? found.url : undefined
  walk(element.children, { ...place, link: url === undefined ? undefined : { url, isNewTab: target === '_blank' } })
}

const raised: Convert = (element, place) => {
  const isMark = findElement(
    element,
    ({ name, attributes }) => name === 'a' && attributes.href?.startsWith('#') === true,
  )
  const text = getTextContent(element)
  if (isMark)
    return place.writer.addText(/^[\s[(]/.test(text) ? text : `[${text.trim()}]`, { ...place, link: undefined })
  const sign = toRaised(text, element.name)
  if (sign === undefined || findElement(element, ({ name }) => name !== element.name)) walk(element.children, place)
  else place.writer.addText(sign, place)
}

const struck: Convert = (element, place) => {
  const words = getTextContent(element).trim()
  if (words) addNote(place, { kind: 'proposal', text: t.html.struck, value: words })
  walk(element.children, place)
}

const details: Convert = (element, place) => {
  const isSummary = (piece: Piece): boolean => isElement(piece) && piece.name === 'summary'
  const summary = element.children.find(isSummary)
  const rest = element.children.filter((piece) => piece !== summary)
  const title = summary ? getTextContent(summary).replace(/\s+/g, ' ').trim() : ''
  const body = walkApart(rest, { ...place, isNarrow: true, format: 0, link: undefined })
  const isLinked = summary && isElement(summary) && holdsMore(summary)
  if (title && body.length && !place.isNarrow && !isLinked)
    place.writer.addBlocks(blockNode('factBox', { title, body: toRichText(arrangeHeadings(body)) }))
  else
    place.writer.addBlocks(...(summary ? walkApart([summary], { ...place, format: place.format | bold }) : []), ...body)
}

/** Whether something holds more than words, which a block's field cannot. */
const holdsMore = (element: Element): boolean =>
  findElement(element, ({ name, shortcode }) => name === 'a' || name === 'img' || shortcode !== undefined) !== undefined

const media: Convert = ({ name, attributes, children }, place) => {
  const source = children.find((piece) => isElement(piece) && piece.name === 'source' && piece.attributes.src)
  const src = attributes.src ?? (source && isElement(source) ? source.attributes.src : undefined)
  if (src) addMediaFile(name as 'video' | 'audio', src, attributes.title ?? attributes['aria-label'] ?? '', place)
  const words = children.map(getTextContent).join(' ').replace(/\s+/g, ' ').trim()
  if (words) addNote(place, { kind: 'kept', text: t.html.unseen, value: words })
}

const frame: Convert = ({ attributes, children }, place) => {
  const src = [attributes.src, attributes['data-src'], attributes.data].find((one) => one && !one.startsWith('about:'))
  if (src) addEmbed(src, attributes.title ?? '', place)
  walk(children, place)
}

const field: Convert = ({ name, attributes, children }, place) => {
  if (name === 'input' && attributes.type === 'checkbox')
    return place.writer.addText('checked' in attributes ? '☑ ' : '☐ ', place)
  const isSeen = name !== 'input' || /^(submit|button|reset)$/.test(attributes.type ?? '')
  const value = isSeen ? (attributes.value ?? '') : ''
  countNote(place, 'kept', 'form', t.html.form, [attributes.placeholder, value].filter(Boolean).join(' '))
  walk(children, place)
}

/** What is shown only where scripts do not run: often the pictures that they would show, never words for a reader. */
const withoutScript: Convert = (element, place) => {
  const picture = findElement(element, ({ name }) => name === 'img')
  const before = place.conversion.pictures.size
  if (picture) {
    const other: Place = { ...place, writer: new Writer(place.isNarrow) }
    addPicture(picture.attributes, other)
    if (place.conversion.pictures.size > before) place.writer.addBlocks(...other.writer.finish())
  }
  const words = getTextContent(element).trim()
  if (words) addNote(place, { kind: 'kept', text: t.html.unseen, value: words })
}

const description: Convert = ({ children }, place) => {
  place.writer.endLine()
  walk(children, { ...place, format: place.format | bold })
  place.writer.endLine()
}

const converters: Record<string, Convert> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  ...Object.fromEntries(['ul', 'ol', 'menu', 'dir'].map((name) => [name, asBlocks(convertList)])),
  ...Object.fromEntries(['b', 'strong'].map((name) => [name, formatted(bold)])),
  ...Object.fromEntries(['i', 'em', 'cite', 'dfn', 'var'].map((name) => [name, formatted(italic)])),
  ...Object.fromEntries(['s', 'del', 'strike'].map((name) => [name, struck])),
  ...Object.fromEntries(['input', 'button', 'select', 'textarea'].map((name) => [name, field])),
  ...Object.fromEntries(['iframe', 'embed', 'object', 'frame'].map((name) => [name, frame])),
  sub: raised,
  sup: raised,
  a: link,
  br: (_, { writer }) => writer.addLineBreak(),
  hr: (_, { writer }) => writer.addBlocks(ruleNode()),
  img: ({ attributes }, place) => addPicture(attributes, place),
  blockquote: asBlocks(convertQuote),
  table: asBlocks(convertTable),
  figure: (element, place) => addFigure(element, place, ways),
  details,
  video: media,
  audio: media,
  noscript: withoutScript,
  dt: description,
  summary: description,
  q: ({ children }, place) => {
    place.writer.addText('”', { ...place, isPre: false })
    walk(children, place)
    place.writer.addText('”', { ...place, isPre: false })
  },
  pre: ({ children }, place) => {
    place.writer.endLine()
    walk(children, { ...place, isPre: true })
    place.writer.endLine()
  },
  wbr: () => undefined,
}
for (const name of ['listing', 'xmp', 'plaintext']) converters[name] = converters.pre!

const walkElement = (element: Element, place: Place): void => {
  const { name, attributes } = element
  if (unseen.has(name)) return
  if (element.shortcode) return addShortcode(element.shortcode, element, place, ways)
  if (isHidden(attributes)) {
    const words = getTextContent(element).replace(/\s+/g, ' ').trim()
    if (words) addNote(place, { kind: 'kept', text: t.html.unseen, value: words })
    return
  }
  const convert = converters[name]
  if (convert) return convert(element, place)
  const isBlock = blocks.has(name)
  if (isBlock) place.writer.endLine()
  walk(element.children, place)
  if (isBlock) place.writer.endLine()
}

const isHidden = ({ hidden, style = '' }: Record<string, string>): boolean =>
  hidden !== undefined || /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
