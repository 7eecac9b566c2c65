import type { SourceContext, SourceItem, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { describe, getAttribute, getElements, getText, makeTaking, type Taking } from './taking.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { digest, isWebAddress, toAddress } from './addresses.ts'
import { dropEmpty, readArt, readExplicit, type ChannelFacts, type Target } from './channel.ts'
import { getPictureId, makePicture, readChapters } from './chapters.ts'
import { readEpisodeTexts } from './episode-texts.ts'
import { keepUnsaid } from './keep-unsaid.ts'
import { keepRest, makeNoting, type Noting } from './noting.ts'
import { getFullName } from './namespaces.ts'
import { namePeople, readLicence, readLocation, readPeople } from './people-and-places.ts'
import { readSound } from './sounds.ts'
import { readMoment } from './times.ts'
import { readTranscript } from './transcripts.ts'

/** The guids that have been seen, each with a digest of all that its item says. */
export type SeenItems = Map<string, string>

/** What is needed to read an item besides itself. */
export interface ItemSurroundings {
  facts: ChannelFacts
  target: Target
  seen: SeenItems
  context: SourceContext
  now: Date
}

/** The records that an item becomes: the episode, its sound, its transcript and its pictures. */
export const readEpisode = async (item: XmlElement, surroundings: ItemSurroundings): Promise<SourceItem[]> => {
  const { facts, target, seen, context, now } = surroundings
  const taking = makeTaking(getElements(item))
  const noting = makeNoting()
  const link = toAddress(taking.text('link'), facts.base)
  const base = isWebAddress(link) ? link : facts.base
  const when = readWhen(taking, noting)
  const { title, summary, notes } = readEpisodeTexts(taking, noting, when.publishedAt, base)
  const sound = readSound(taking, noting, facts.base)
  if (!sound.address && !notes && !title.isWritten && saysNothing(taking))
    return [
      { skipped: { id: `episode:${digest(describe(item))}`, title: title.text, reason: t.podcastFeed.skipped.empty } },
    ]

  const identity = readGuid(taking, noting, sound.address, link ?? title.text)
  const isSeen = seen.get(identity.key)
  const said = digest(describe(item))
  if (isSeen === said)
    return [
      { skipped: { id: `episode:${identity.key}#${said}`, title: title.text, reason: t.podcastFeed.skipped.twice } },
    ]
  if (isSeen !== undefined) noting.add('proposal', 'guid', t.podcastFeed.note.sameGuid, identity.key)
  else seen.set(identity.key, said)

  const transcript = await readTranscript(taking, noting, { language: facts.language, base }, context)
  const chapters = await readChapters(taking, noting, base, context)
  const { art, others } = readArt(taking, facts.base)
  for (const element of others) noting.keep(element)
  const cover = art === facts.art ? undefined : art
  const data: Record<string, SourceValue | undefined> = {
    title: title.text,
    summary,
    notes,
    audio: sound.record && { $reference: sound.record.id },
    people: readPeople(taking, noting),
    chapters: chapters.rows,
    soundbites: readSoundbites(taking, noting),
    transcript: transcript && { $reference: transcript.id },
    cover: cover && { $reference: getPictureId(cover) },
    location: readLocation(taking, noting),
    licence: readLicence(taking, noting),
    podcast: target === 'podcasts' ? { $reference: facts.id } : undefined,
    ...readNumbers(taking, noting),
    type: readType(taking, noting),
    explicit: readExplicit(taking) ?? facts.isExplicit,
    guid: isSeen === undefined ? identity.guid : undefined,
    publishedOn: when.publishedAt,
  }
  namePeople(
    ['author', 'itunes:author', 'googleplay:author', 'dc:creator'].flatMap(taking.all),
    'itunes:author',
    noting,
    t.podcastFeed.note.author,
  )
  keepRest(taking, noting, { 'itunes:block': t.podcastFeed.note.blocked })
  const files = [
    ...[sound.record, transcript].filter((one) => one !== undefined),
    ...chapters.pictures,
    ...(cover ? [makePicture(cover, t.podcastFeed.cover(title.text))] : []),
  ]
  keepUnsaid(getElements(item), [data, when, link, identity.permalink, files], noting)
  const record: SourceRecord = {
    id: isSeen === undefined ? `episode:${identity.key}` : `episode:${identity.key}#${said}`,
    type: 'episodes',
    title: title.text,
    state: getState(sound.record !== undefined, when.publishedAt, now),
    ...when,
    data: dropEmpty(data),
    ...getAddresses(link, identity.permalink),
    notes: noting.notes,
  }
  return [...files, record].map((one) => ({ record: one }))
}

/** Whether nothing that has not been taken says something of the episode. */
const saysNothing = (taking: Taking): boolean =>
  taking.rest().every((element) => getFullName(element) === 'guid' || describe(element) === '')

const getState = (hasSound: boolean, publishedAt: string | undefined, now: Date): SourceRecord['state'] => {
  // An episode without sound can be finished, but not published.
  if (!hasSound) return 'draft'
  return publishedAt !== undefined && new Date(publishedAt) > now ? 'scheduled' : 'public'
}

const getAddresses = (...addresses: (string | undefined)[]): { addresses?: string[] } => {
  const known = [...new Set(addresses.filter(isWebAddress))]
  return known.length ? { addresses: known } : {}
}

const readWhen = (taking: Taking, { add }: Noting): { publishedAt?: string; updatedAt?: string } => {
  const { note } = t.podcastFeed
  const [published, updated] = [
    ['pubDate', 'dc:date', 'atom:published'],
    ['atom:updated', 'dc:modified'],
  ].map((names) => {
    const written = names.map((field) => ({ field, text: taking.text(field) })).filter(({ text }) => text !== undefined)
    const read = written.map(({ text }) => readMoment(text!))
    const moment = read.find((one) => one !== undefined)
    for (const [index, { field, text }] of written.entries())
      if (!read[index]) add('lost', field, note.badDate, text)
      else if (read[index].isGuess) add('proposal', field, note.guessedDate, text)
    return moment?.moment
  })
  return { ...(published ? { publishedAt: published } : {}), ...(updated ? { updatedAt: updated } : {}) }
}

interface Identity {
  /** What tells the episode from others. */
  key: string
  /** As it stands in the feed: apps compare every character. */
  guid?: string
  permalink?: string | undefined
}

/** The guid, with every character as it stands; without one, the address of the sound, as apps take it. */
const readGuid = (taking: Taking, noting: Noting, sound: string | undefined, otherwise: string): Identity => {
  const { note } = t.podcastFeed
  const element = taking.all('guid').find((one, _index, all) => getText(one).trim() || all.length === 1)
  const guid = element && getText(element)
  if (element && guid?.trim()) {
    if (guid !== guid.trim()) noting.add('proposal', 'guid', note.spacedGuid, JSON.stringify(guid))
    const isLink = getAttribute(element, 'isPermaLink')?.toLowerCase() !== 'false'
    return { key: guid, guid, permalink: isLink ? guid.trim() : undefined }
  }
  if (sound !== undefined) {
    noting.add('proposal', 'guid', note.noGuid, sound)
    return { key: sound, guid: sound }
  }
  noting.add('proposal', 'guid', note.noGuidAtAll)
  return { key: otherwise }
}

const readNumbers = (taking: Taking, noting: Noting): Record<string, SourceValue> => {
  const numbers: Record<string, SourceValue> = {}
  for (const [field, itunes, podcast] of [
    ['season', 'itunes:season', 'podcast:season'],
    ['number', 'itunes:episode', 'podcast:episode'],
  ] as const) {
    const elements = [...taking.all(itunes), ...taking.all(podcast)]
    for (const element of elements) {
      const written = getText(element).trim()
      const isNumber = /^0*[1-9]\d*$/.test(written) && Number.isSafeInteger(Number(written))
      if (isNumber) numbers[field] ??= Number(written)
      const name = getAttribute(element, 'name') ?? getAttribute(element, 'display')
      if (written && !isNumber) noting.keep(element, t.podcastFeed.note.badNumber)
      else if (name || numbers[field] !== Number(written)) noting.keep(element, t.podcastFeed.note.season)
    }
  }
  return numbers
}

const readType = (taking: Taking, { add }: Noting): string => {
  const written = taking.text('itunes:episodeType')
  const type = written?.toLowerCase() ?? 'full'
  if (['full', 'trailer', 'bonus'].includes(type)) return type
  add('kept', 'itunes:episodeType', t.podcastFeed.note.unknownValue, written)
  return 'full'
}

/** The clips that Vitrin's own rules take: 5 to 120 seconds. */
const readSoundbites = (taking: Taking, noting: Noting): SourceValue[] =>
  taking.all('podcast:soundbite').flatMap((element) => {
    const [start, duration] = ['startTime', 'duration'].map((name) => Number(getAttribute(element, name) ?? NaN))
    const title = getText(element).trim()
    if (!(start! >= 0 && duration! >= 5 && duration! <= 120)) {
      noting.keep(element, t.podcastFeed.note.badSoundbite)
      return []
    }
    return [{ start: start!, duration: duration!, ...(title ? { title } : {}) }]
  })
