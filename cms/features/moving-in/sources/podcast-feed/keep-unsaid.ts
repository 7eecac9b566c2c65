import type { XmlElement } from '../../xml/read-xml.ts'
import { getFullName } from './namespaces.ts'
import type { Noting } from './noting.ts'
import { toWords } from './plain-text.ts'
import { getElements, getText } from './taking.ts'

/** Elements whose text is read as a time, a number or one of a few words: what cannot be read as that has been told. */
const converted = new Set([
  'pubDate',
  'lastBuildDate',
  'dc:date',
  'dc:modified',
  'atom:published',
  'atom:updated',
  'itunes:duration',
  'itunes:complete',
  'itunes:type',
  'itunes:episodeType',
])
/** What says yes or no, or how to read the rest. */
const switches =
  /^(yes|no|true|false|clean|explicit|captions|self|next|first|last|previous|application\/rss\+xml|[\d.,:]+)$/i

/**
 * Tells of every element of which a word, in a text or in an attribute, has not come into what was made of them. Whatever a feed
 * puts where nobody expects it, such as an attribute on a title, is told by this.
 *
 * @param made is the data, the files and the notes.
 */
export const keepUnsaid = (elements: readonly XmlElement[], made: readonly unknown[], noting: Noting): void => {
  const said = new Set<string>()
  for (const text of [made, noting.notes].flatMap(getStrings))
    for (const word of [...split(text), ...split(toWords(text))]) said.add(word)
  for (const element of elements) {
    const isUnsaid = getValues(element).some(
      (value) => !switches.test(value.trim()) && split(toWords(value)).some((word) => !said.has(word)),
    )
    if (isUnsaid) noting.keep(element)
  }
}

const split = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** All strings and numbers in a value, however deep. */
const getStrings = (value: unknown): string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return value && typeof value === 'object' ? Object.values(value).flatMap(getStrings) : []
}

/** The texts and the attributes of an element and of those in it. */
const getValues = (element: XmlElement): string[] => [
  ...(converted.has(getFullName(element)) && !getElements(element).length ? [] : [ownText(element)]),
  ...element.attributes.map(({ value }) => value),
  ...getElements(element).flatMap(getValues),
]

const ownText = (element: XmlElement): string =>
  getElements(element).length
    ? element.children.filter((child) => typeof child === 'string').join(' ')
    : getText(element)
