import type { Episode, Image, PodcastSettings } from '../content/content.ts'
import { toAbsoluteAddress } from './absolute-address.ts'
import type { FeedElement } from './write-rss.ts'

type Person = Episode['people'][number]

/** The groups to which roles belong: https://podcasting2.org/docs/podcast-namespace/tags/person */
const personGroups: Record<NonNullable<Person['role']>, string> = {
  host: 'cast',
  guest: 'cast',
  producer: 'creative direction',
  editor: 'writing',
}

/** Who is heard, as `podcast:person`. */
export const toPeople = (people: readonly Person[], origin: string): FeedElement[] =>
  people.map(({ name, role = 'guest', url }) => ({
    name: 'podcast:person',
    attributes: { role, group: personGroups[role], href: url && toAbsoluteAddress(url, origin) },
    text: name,
  }))

/** A place, as `podcast:location`; none without a name, which the element demands. */
export const toLocation = (location: PodcastSettings['location']): FeedElement[] => {
  const { name, latitude, longitude } = location ?? {}
  const isKnown = latitude !== undefined && longitude !== undefined
  return name === undefined
    ? []
    : [
        {
          name: 'podcast:location',
          attributes: { geo: isKnown ? `geo:${latitude},${longitude}` : undefined },
          text: name,
        },
      ]
}

/** The picture as podcast apps take it, as `itunes:image`. They know JPEG and PNG only. */
export const toArt = (image: Image | undefined, origin: string): FeedElement[] => {
  const address = image && getArtAddress(image)
  return address ? [{ name: 'itunes:image', attributes: { href: toAbsoluteAddress(address, origin) } }] : []
}

/** Where the form of a picture for podcast apps stands; undefined when they could not read it. */
export const getArtAddress = ({ art, address, mimeType }: Image): string | undefined =>
  art ?? (mimeType === 'image/jpeg' || mimeType === 'image/png' ? address : undefined)

/** The terms under which others may use it, as `podcast:license`. */
export const toLicence = (licence: string | undefined): FeedElement[] =>
  licence === undefined ? [] : [{ name: 'podcast:license', text: licence.toLowerCase() }]
