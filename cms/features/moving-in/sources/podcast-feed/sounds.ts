import type { SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { toAddress, toFile } from './addresses.ts'
import type { Noting } from './noting.ts'
import { getAttribute, getElements, type Taking } from './taking.ts'
import { readSeconds } from './times.ts'

interface Sound {
  address: string
  type?: string | undefined
  size?: number | undefined
  element: XmlElement
}

const playable = /^audio\/(mpeg|mp3|mpeg3|x-mpeg|x-mp3|mp4|m4a|x-m4a|aac|mp4a-latm)\b/i
const playableName = /\.(mp3|m4a|mp4a)$/i

/** Whether Vitrin takes it: mp3 or m4a, by its type or, if that says nothing, by its name. */
const isPlayable = ({ address, type }: Sound): boolean => {
  if (type && playable.test(type)) return true
  const saysNothing = !type || /octet-stream|^audio\/?$|^(text|application)\//i.test(type)
  return saysNothing && playableName.test(URL.canParse(address) ? new URL(address).pathname : address)
}

/**
 * The sound of an item: the first of its enclosures that can be played here, or else another version of it. What else there is is
 * told. Undefined when there is none.
 */
export const readSound = (
  taking: Taking,
  noting: Noting,
  base: string | undefined,
): { record?: SourceRecord; address?: string } => {
  const enclosures = taking.all('enclosure').flatMap((element) => toSound(element, base))
  const versions = taking.all('podcast:alternateEnclosure')
  const media = [...taking.all('media:content'), ...taking.all('media:group')]
  const others = [...versions.flatMap((one) => toVersion(one, base)), ...media.flatMap((one) => toSounds(one, base))]
  const chosen = enclosures.find(isPlayable) ?? others.find(isPlayable)
  const first = enclosures[0]
  const note = t.podcastFeed.note
  for (const sound of enclosures) if (sound !== chosen) noting.keep(sound.element, note.otherSound)
  for (const element of [...versions, ...media]) if (element !== chosen?.element) noting.keep(element)
  if (!chosen && !first) noting.add('proposal', 'audio', note.noSound)
  if (chosen && first && chosen !== first) noting.add('proposal', 'audio', note.alternateSound, chosen.address)
  const seconds = readDuration(taking, noting)
  const address = first?.address ?? chosen?.address
  if (!chosen) return address ? { address } : {}
  const { size, type } = chosen
  return {
    address: address!,
    record: {
      id: `audio:${chosen.address}`,
      type: 'audio',
      title: chosen.address,
      state: 'public',
      data: seconds === undefined ? {} : { duration: seconds },
      file: toFile(chosen.address, { ...(size ? { size } : {}), ...(type ? { mimeType: type } : {}) }),
    },
  }
}

const readDuration = (taking: Taking, { add }: Noting): number | undefined => {
  const written = taking.text('itunes:duration')
  const seconds = written === undefined ? undefined : readSeconds(written)
  if (written !== undefined && seconds === undefined)
    add('lost', 'itunes:duration', t.podcastFeed.note.badDuration, written)
  return seconds
}

const toSound = (element: XmlElement, base: string | undefined): Sound[] => {
  const address = toAddress(getAttribute(element, 'url'), base)
  const size = Number(getAttribute(element, 'length') ?? getAttribute(element, 'fileSize'))
  const type = getAttribute(element, 'type')
  return address ? [{ address, type, size: Number.isSafeInteger(size) && size > 0 ? size : undefined, element }] : []
}

/** An element of Media RSS, or a group of them: the group is told of as a whole. */
const toSounds = (element: XmlElement, base: string | undefined): Sound[] =>
  element.name === 'group'
    ? getElements(element)
        .flatMap((child) => toSound(child, base))
        .map((sound) => ({ ...sound, element }))
    : toSound(element, base)

/** Another version of the sound, where one of its sources is an address of the web. */
const toVersion = (element: XmlElement, base: string | undefined): Sound[] => {
  const source = getElements(element).find(({ attributes }) =>
    attributes.some(({ name, value }) => name === 'uri' && /^https?:/i.test(value)),
  )
  const address = source && toAddress(getAttribute(source, 'uri'), base)
  const type = getAttribute(element, 'type')
  const size = Number(getAttribute(element, 'length'))
  return address ? [{ address, type, size: size > 0 ? size : undefined, element }] : []
}
