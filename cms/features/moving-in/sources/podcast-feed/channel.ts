import type { SourceItem, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { isWebAddress, toAddress } from './addresses.ts'
import { getPictureId, makePicture } from './chapters.ts'
import { readSettings } from './channel-settings.ts'
import { keepUnsaid } from './keep-unsaid.ts'
import { fit, keepOthers, keepRest, makeNoting, type Noting } from './noting.ts'
import { namePeople, readLicence, readLocation, readPeople } from './people-and-places.ts'
import { toLine, toPlainText } from './plain-text.ts'
import { getAttribute, getElements, getText, makeTaking, type Taking } from './taking.ts'
import { readMoment } from './times.ts'

/** What the items of a channel need to know of it. */
export interface ChannelFacts {
  /** Of its record. */
  id: string
  language: string | undefined
  isExplicit: boolean
  art: string | undefined
  /** The address against which its relative addresses are read. */
  base: string | undefined
  /** The address of the feed: where it was fetched, or what it says. */
  feed: string | undefined
}

/** Where the podcast goes: a further one, or that of the settings. */
export type Target = 'podcasts' | 'podcast'

/** Reads what the items need, from the elements that stand before them. */
export const readFacts = (elements: readonly XmlElement[], feedAddress: string | undefined): ChannelFacts => {
  const taking = makeTaking(elements)
  const link = toAddress(taking.text('link'), feedAddress)
  const base = isWebAddress(link) ? link : feedAddress
  const self = taking.all('atom:link').find((one) => getAttribute(one, 'rel') === 'self')
  const feed = feedAddress ?? (self && getAttribute(self, 'href'))
  const name = taking.text('podcast:guid') ?? feed ?? link ?? taking.text('title')
  return {
    id: `podcast:${(name ?? '').replace(/^https?:\/\//i, '')}`,
    language: taking.text('language'),
    isExplicit: readExplicit(taking) ?? false,
    art: readArt(taking, base).art,
    base,
    feed,
  }
}

/** Whether something is unsuitable for children, in Apple's and Google's words; undefined when it is not said. */
export const readExplicit = (taking: Taking): boolean | undefined => {
  const said = [taking.text('itunes:explicit'), taking.text('googleplay:explicit')].find((one) => one !== undefined)
  return said === undefined ? undefined : /^(yes|true|explicit|1)$/i.test(said)
}

/** The picture of a channel or an item: of several, the one that is meant for podcast apps, and the elements that name others. */
export const readArt = (
  taking: Taking,
  base: string | undefined,
): { art: string | undefined; alt?: string | undefined; others: XmlElement[] } => {
  const elements = ['itunes:image', 'googleplay:image', 'image', 'podcast:image', 'media:thumbnail'].flatMap(taking.all)
  const found = elements.map((element) => {
    const inside = getElements(element).find(({ name }) => name === 'url')
    const written = getAttribute(element, 'href') ?? getAttribute(element, 'url') ?? (inside && getText(inside))
    const title = getElements(element).find(({ name }) => name === 'title')
    return {
      element,
      address: toAddress(written ?? getText(element), base),
      title: title && toLine(getText(title)),
    }
  })
  const chosen = found.find(({ address }) => address !== undefined)
  return {
    art: chosen?.address,
    alt: chosen?.title ?? found.find(({ title }) => title)?.title,
    others: found
      .filter((one) => one !== chosen && (one.address !== chosen?.address || getElements(one.element).length > 3))
      .map(({ element }) => element),
  }
}

/** The record of the podcast itself, and that of its picture. */
export const readChannel = (elements: readonly XmlElement[], facts: ChannelFacts, target: Target): SourceItem[] => {
  const taking = makeTaking(elements)
  const noting = makeNoting()
  const { note } = t.podcastFeed
  const title = readTitle(taking, noting)
  const { art, alt, others } = readArt(taking, facts.base)
  for (const element of others) noting.keep(element)
  const link = toAddress(taking.text('link'), facts.base)
  const published = taking.text('pubDate')
  const updated = taking.text('lastBuildDate')
  const [publishedAt, updatedAt] = [published, updated].map((one) => (one ? readMoment(one)?.moment : undefined))
  if (published && !publishedAt) noting.add('lost', 'pubDate', note.badDate, published)
  if (updated && !updatedAt) noting.add('lost', 'lastBuildDate', note.badDate, updated)
  if (facts.language === undefined) noting.add('proposal', 'language', note.noLanguage)
  const explicit = taking.all('itunes:explicit')
  if (explicit.length > 1) for (const element of explicit) noting.keep(element)
  taking.all('googleplay:explicit')
  const data: Record<string, SourceValue | undefined> = {
    title,
    description: readDescription(taking, noting),
    language: taking.text('language') ?? 'sv',
    author: ['itunes:author', 'googleplay:author', 'dc:creator'].map(taking.text).find((one) => one !== undefined),
    art: art === undefined ? undefined : { $reference: getPictureId(art) },
    people: readPeople(taking, noting),
    location: readLocation(taking, noting),
    copyright: ['copyright', 'dc:rights'].map(taking.text).find((one) => one !== undefined),
    licence: readLicence(taking, noting),
    ...readSettings(taking, noting),
    guid: taking.text('podcast:guid'),
  }
  readTechnical(taking, noting, facts)
  keepRest(taking, noting, { 'itunes:category': note.otherCategory, 'itunes:block': note.blocked })
  keepUnsaid(elements, [data, link, art, alt, facts.feed, facts.language], noting)
  const record = {
    id: facts.id,
    type: target,
    title,
    state: 'public' as const,
    ...(publishedAt ? { publishedAt } : {}),
    ...(updatedAt ? { updatedAt } : {}),
    data: dropEmpty(data),
    ...(link && isWebAddress(link) ? { addresses: [link] } : {}),
    notes: noting.notes,
  }
  return [...(art ? [{ record: makePicture(art, alt || t.podcastFeed.art(title)) }] : []), { record }]
}

/** The values that there are. */
export const dropEmpty = (data: Readonly<Record<string, SourceValue | undefined>>): Record<string, SourceValue> =>
  Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, SourceValue] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  )

const readTitle = (taking: Taking, noting: Noting): string => {
  const written = ['title', 'itunes:title'].flatMap((field) =>
    taking.all(field).map((element) => ({ field, text: toLine(getText(element)) })),
  )
  const title = written.find(({ text }) => text)?.text
  if (title === undefined) noting.add('proposal', 'title', t.podcastFeed.note.noTitle)
  keepOthers(written, [title], noting)
  return fit(title ?? t.podcastFeed.untitled, 140, 'title', noting)
}

const readDescription = (taking: Taking, noting: Noting): string | undefined => {
  const names = ['description', 'content:encoded', 'itunes:summary', 'googleplay:description', 'itunes:subtitle']
  const written = [...names, 'media:description', 'dc:description'].flatMap((field) =>
    taking.all(field).map((element) => ({ field, text: toPlainText(getText(element)) })),
  )
  const text = written.find((one) => one.text)?.text
  if (text === undefined) noting.add('proposal', 'description', t.podcastFeed.note.noDescription)
  keepOthers(written, [text], noting)
  return text && fit(text, 3500, 'description', noting)
}

/** What says how the feed works, which is Vitrin's own affair here, and whom to write to. */
const readTechnical = (taking: Taking, noting: Noting, { feed }: ChannelFacts): void => {
  const { note } = t.podcastFeed
  namePeople(taking.all('itunes:owner'), 'itunes:owner', noting, note.owner)
  for (const name of ['managingEditor', 'webMaster', 'itunes:email', 'googleplay:email', 'googleplay:owner'])
    namePeople(taking.all(name), name, noting, note.contact)
  const locked = taking.all('podcast:locked')
  for (const element of locked) {
    const owner = getAttribute(element, 'owner')
    if (owner) noting.add('person', 'podcast:locked', note.contact, owner)
  }
  for (const element of taking.all('itunes:new-feed-url')) {
    const address = getText(element).trim()
    if (address && address !== feed) noting.add('proposal', 'itunes:new-feed-url', note.movedOn, address)
  }
}
