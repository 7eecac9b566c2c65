import type { XmlAttribute, XmlElement } from '../../xml/read-xml.ts'

/** The vocabularies that a podcast's feed is written in, `rss` being the elements without a namespace. */
export type Vocabulary =
  'rss' | 'itunes' | 'podcast' | 'psc' | 'content' | 'atom' | 'media' | 'googleplay' | 'dc' | 'other'

/** Their namespaces, as they are declared in feeds: with more than one spelling, and `http` or `https`. */
const addresses: readonly [Vocabulary, RegExp][] = [
  ['rss', /^$|^http:\/\/backend\.userland\.com\/|^https?:\/\/(purl\.org\/rss\/1\.0\/$|my\.netscape\.com\/rdf)/i],
  ['content', /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/i],
  ['itunes', /^https?:\/\/(www\.)?itunes(\.apple)?\.com\/dtds\/podcast-1\.0\.dtd/i],
  [
    'podcast',
    /^https?:\/\/(www\.)?podcastindex\.org\/namespace|^https?:\/\/github\.com\/podcastindex-org\/podcast-namespace/i,
  ],
  ['psc', /^https?:\/\/podlove\.org\/simple-chapters/i],
  ['atom', /^https?:\/\/(www\.)?w3\.org\/2005\/atom/i],
  ['media', /^https?:\/\/search\.yahoo\.com\/mrss/i],
  ['googleplay', /^https?:\/\/www\.google\.com\/schemas\/play-podcasts/i],
  ['dc', /^https?:\/\/purl\.org\/dc\/(elements\/1\.1|terms)/i],
]

/** For feeds that use a prefix without declaring it. */
export const usualPrefixes: Readonly<Record<string, string>> = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  psc: 'http://podlove.org/simple-chapters',
  content: 'http://purl.org/rss/1.0/modules/content/',
  atom: 'http://www.w3.org/2005/Atom',
  media: 'http://search.yahoo.com/mrss/',
  googleplay: 'http://www.google.com/schemas/play-podcasts/1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
}

/** The vocabulary to which an element or an attribute belongs. */
export const getVocabulary = ({ namespace }: XmlElement | XmlAttribute): Vocabulary =>
  addresses.find(([, address]) => address.test(namespace.trim()))?.[0] ?? 'other'

/** How an element is called in the report: `itunes:author`, whatever prefix the feed uses. */
export const getFullName = (element: XmlElement): string => {
  const vocabulary = getVocabulary(element)
  if (vocabulary === 'rss') return element.name
  return `${vocabulary === 'other' ? element.namespace : vocabulary}:${element.name}`
}
