import type { Episode, Image, PodcastSettings } from '../content/content.ts'
import { toAbsoluteAddress } from './absolute-address.ts'
import type { FeedElement } from './write-rss.ts'

type Person = Episode['people'][number]

/** The groups of the roles: https://podcasting2.org/docs/podcast-namespace/tags/person/ */
const personGroups: Record<NonNullable<Person['role']>, string> = {
  host: 'cast',
  guest: 'cast',
  producer: 'creative direction',
  editor: 'writing',
}

/** The people in an episode, as `podcast:person`. */
export const toPeople = (people: readonly Person[], origin: string): FeedElement[] =>
  people.map(({ name, role = 'guest', url }) => ({
    name: 'podcast:person',
    attributes: { role, group: personGroups[role], href: url && toAbsoluteAddress(url, origin) },
    text: name,
  }))

/** A place, as `podcast:location`, if it has a name, which the element requires. */
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

/** The picture for podcast apps, as `itunes:image`. They only support JPEG and PNG. */
export const toArt = (image: Image | undefined, origin: string): FeedElement[] => {
  const address = image && getArtAddress(image)
  return address ? [{ name: 'itunes:image', attributes: { href: toAbsoluteAddress(address, origin) } }] : []
}

/** The address of a picture's version for podcast apps; undefined if they could not read it. */
export const getArtAddress = ({ art, address, mimeType }: Image): string | undefined =>
  art ?? (mimeType === 'image/jpeg' || mimeType === 'image/png' ? address : undefined)

/** The licence, as `podcast:license`. */
export const toLicence = (licence: string | undefined): FeedElement[] =>
  licence === undefined ? [] : [{ name: 'podcast:license', text: licence.toLowerCase() }]
