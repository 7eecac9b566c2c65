import { addNote, countNote, type Place, type Ways } from './conversion.ts'
import { addEmbed, addMediaFile } from './embeds.ts'
import { addPicture, showPicture } from './pictures.ts'
import { toWholeAddress } from './addresses.ts'
import { linkNode, paragraphNode, textNode } from './nodes.ts'
import { toSourcedQuote } from './quotes.ts'
import { decodeText } from './decode-text.ts'
import { getTextContent, type Element } from './tree.ts'
import type { Shortcode } from './shortcodes.ts'
import { addFigure } from './figures.ts'
import { t } from '../texts.ts'

/** Shows what a shortcode stands for; of one that is not known, what it holds. */
export const addShortcode = (shortcode: Shortcode, element: Element, place: Place, ways: Ways): void => {
  const { name, attributes, written } = shortcode
  const value = (key: string): string => decodeText(attributes[key] ?? '')
  const inside = getTextContent(element).trim()
  switch (name) {
    case 'caption':
    case 'wp_caption':
      return addFigure(element, place, ways, value('caption'))
    case 'gallery':
      return addGallery(value('ids') || value('include'), written, place)
    case 'embed':
    case 'youtube':
    case 'vimeo':
      return addEmbed(inside || value('src') || value('url') || written, value('title'), place)
    case 'audio':
    case 'video': {
      const source = Object.entries(attributes).find(([key]) =>
        /^(src|mp3|m4a|ogg|wav|mp4|m4v|webm|ogv|wmv|flv)$/.test(key),
      )
      ways.walk(element.children, place)
      if (source) return addMediaFile(name, decodeText(source[1]), value('title'), place)
      return inside ? undefined : addNote(place, { kind: 'lost', text: t.html.noEmbed, value: written })
    }
    case 'extended_quote':
      place.writer.addBlocks(...toSourcedQuote(value('quote'), value('author'), place))
      return ways.walk(element.children, place)
    case 'post_type_link':
      addPageLink(value, place)
      return ways.walk(element.children, place)
    default:
      countNote(place, 'kept', `shortcode:${name}`, (times) => t.html.shortcode(name, times), written)
      return ways.walk(element.children, place)
  }
}

const addGallery = (ids: string, written: string, place: Place): void => {
  const pictures = ids.split(/[\s,]+/).filter(Boolean)
  const missing = pictures.filter((id) => {
    const stored = place.conversion.findAttachment?.(id)
    if (!stored) return true
    showPicture({ ...stored, attachment: id }, place)
    if (stored.caption) place.writer.addBlocks(paragraphNode([textNode(stored.caption, 2)]))
    return false
  })
  if (missing.length || !pictures.length)
    addNote(place, { kind: 'lost', text: t.html.gallery(missing), value: written })
}

const addPageLink = (value: (key: string) => string, place: Place): void => {
  const { base } = place.conversion
  const id = value('id')
  const address = value('url')
    ? toWholeAddress(value('url'), base)
    : /^\d+$/.test(id)
      ? toWholeAddress(`/?p=${id}`, base)
      : undefined
  const words = value('title') || value('buttontext') || address || ''
  if (value('imageurl')) addPicture({ src: value('imageurl'), alt: '' }, place)
  const after = [value('meta'), value('title') && value('buttontext')].filter(Boolean).join(', ')
  const line = [
    ...(address ? [linkNode({ $address: address }, value('blank') === '1', [textNode(words)])] : [textNode(words)]),
    ...(after ? [textNode(` (${after})`)] : []),
  ]
  if (words) place.writer.addBlocks(paragraphNode(line))
  if (!address) addNote(place, { kind: 'lost', text: t.html.noPage, value: id || words })
}
