import { createReadStream } from 'node:fs'
import {
  UnreadableSourceError,
  type Source,
  type SourceContext,
  type SourceInput,
  type SourceItem,
} from '../../record.ts'
import { t } from '../../texts.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import { readXml, type XmlElement } from '../../xml/read-xml.ts'
import { toAddress } from './addresses.ts'
import { readChannel, readFacts, type ChannelFacts, type Target } from './channel.ts'
import { getAttribute, makeTaking } from './taking.ts'
import { readEpisode, type ItemSurroundings } from './episode.ts'
import { explainFailure } from './explain-failure.ts'
import { refuseLocked } from './refuse-locked.ts'
import { getVocabulary, usualPrefixes } from './namespaces.ts'

/** How a podcast is taken over. */
export interface PodcastFeedOptions {
  /** The e-mail address of whoever imports: an owner may take over a locked podcast. */
  email?: string | undefined
  /**
   * Whether it becomes a further podcast (`podcasts`), or the one of the settings (`podcast`), whose episodes stand at `/podd/`.
   * Default: `podcasts`, which changes nothing that is there.
   */
  target?: Target
  /** What counts as now: later episodes are scheduled. */
  now?: Date
}

/** Pages of a feed that are followed at most (RFC 5005): with a hundred episodes each, more than any podcast has. */
const maxPages = 200

/**
 * A podcast by the address of its feed or a file with it: RSS 2.0 with the elements of Apple, Podcasting 2.0, Podlove, Google Play
 * and Media RSS, under any prefix. What has no home in Vitrin stands in the notes: no text of the feed is dropped.
 */
export const makePodcastFeed = (options: PodcastFeedOptions = {}): Source => ({
  kind: 'podcast-feed',
  label: t.podcastFeed.label,
  recognises: ({ head }) => {
    const text = decodeHead(head)
    return (
      /<(rss|rdf:RDF)[\s>]/i.test(text) &&
      !/wordpress\.org\/export\//i.test(text) &&
      /itunes\.com\/dtds\/podcast|podcastindex|play-podcasts|<enclosure\s|simple-chapters/i.test(text)
    )
  },
  read: (input, context) => leaveOutRepeated(readFeed(input, context, options)),
})

/** Episodes can share a picture or a sound, which is one record. */
async function* leaveOutRepeated(items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
  const given = new Set<string>()
  for await (const item of items) {
    const { id } = 'record' in item ? item.record : item.skipped
    if (!given.has(id)) yield item
    given.add(id)
  }
}

/** Whatever the encoding: what is looked for are letters that all of them share. */
const decodeHead = (head: Buffer): string => head.toString('latin1').replaceAll('\0', '')

async function* readFeed(
  input: SourceInput,
  context: SourceContext,
  { email, target = 'podcasts', now = new Date() }: PodcastFeedOptions,
): AsyncGenerator<SourceItem> {
  const start = await open(input, context)
  const elements: XmlElement[] = []
  const seen: ItemSurroundings['seen'] = new Map()
  let facts: ChannelFacts | undefined
  const begin = (): ChannelFacts => {
    refuseLocked(elements, email)
    return (facts ??= readFacts(elements, start.address))
  }
  for await (const { element, isItem } of readParts(start.chunks)) {
    if (isItem) yield* await readEpisode(element, { facts: begin(), target, seen, context, now })
    else elements.push(element)
  }
  begin()
  if (!elements.length && !seen.size) throw new UnreadableSourceError(t.podcastFeed.unreadable.noChannel)
  const surroundings = { facts: facts!, target, seen, context, now }
  const ending = yield* readFurtherPages(elements, start.address, surroundings)
  for (const item of readChannel(elements, facts!, target)) {
    if ('record' in item && item.record.type === target && ending)
      yield { record: { ...item.record, notes: [...(item.record.notes ?? []), ending] } }
    else yield item
  }
}

const open = async (
  { from, isAddress }: SourceInput,
  context: SourceContext,
): Promise<{ chunks: AsyncIterable<string> | Iterable<string>; address?: string }> => {
  if (!isAddress) return { chunks: decodeXml(createReadStream(from)) }
  const { text, address } = await context.fetchText(from)
  return { chunks: [text.trimStart()], address }
}

/** The elements of a channel, and its items wherever they stand. */
async function* readParts(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ element: XmlElement; isItem: boolean }> {
  const isContainer = (parents: readonly XmlElement[], { name }: XmlElement): boolean =>
    parents.length === 0 ? /^(rss|rdf)$/i.test(name) : parents.length === 1 && name === 'channel'
  for await (const { parents, element } of readXml(chunks, { isContainer, usualPrefixes })) {
    if (!parents.length) throw new UnreadableSourceError(explainRoot(element))
    yield { element, isItem: element.name === 'item' && getVocabulary(element) === 'rss' }
  }
}

const explainRoot = (element: XmlElement): string => {
  const { atom, page, other } = t.podcastFeed.unreadable
  if (getVocabulary(element) === 'atom') return atom
  return element.name.toLowerCase() === 'html' ? page : other(element.name)
}

/**
 * Reads the pages to which a feed leads on (RFC 5005). What their channels say is the first page's. Answers what has to be told of
 * them, if anything.
 */
async function* readFurtherPages(
  elements: readonly XmlElement[],
  first: string | undefined,
  surroundings: ItemSurroundings,
): AsyncGenerator<SourceItem, { kind: 'lost'; text: string; value: string } | undefined> {
  const { note } = t.podcastFeed
  const visited = new Set(first ? [first] : [])
  let next = findNext(elements, first)
  while (next !== undefined) {
    if (visited.has(next)) return { kind: 'lost', text: note.loop, value: next }
    if (visited.size >= maxPages) return { kind: 'lost', text: note.pages(maxPages), value: next }
    visited.add(next)
    const further: XmlElement[] = []
    let page: Awaited<ReturnType<SourceContext['fetchText']>>
    try {
      page = await surroundings.context.fetchText(next)
    } catch (error) {
      return { kind: 'lost', text: note.badPage(explainFailure(error, '')), value: next }
    }
    visited.add(page.address)
    for await (const { element, isItem } of readParts([page.text.trimStart()])) {
      if (isItem) yield* await readEpisode(element, surroundings)
      else further.push(element)
    }
    next = findNext(further, page.address)
  }
  return undefined
}

const findNext = (elements: readonly XmlElement[], base: string | undefined): string | undefined => {
  const link = makeTaking(elements)
    .all('atom:link')
    .find((one) => getAttribute(one, 'rel')?.toLowerCase() === 'next')
  return link && toAddress(getAttribute(link, 'href'), base)
}
