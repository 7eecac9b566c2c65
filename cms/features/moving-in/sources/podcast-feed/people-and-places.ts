import type { SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import type { Noting } from './noting.ts'
import { getAttribute, getText, type Taking } from './taking.ts'

/** Vitrin's roles by those of the podcast namespace: https://podcasting2.org/docs/podcast-namespace/tags/person/ */
const roles: readonly [role: string, names: RegExp][] = [
  ['host', /^(co-?|guest )?host$/],
  ['guest', /^guest$/],
  ['producer', /producer/],
  ['editor', /^(managing |copy )?editor$/],
]

/** The people of a channel or an item, each of whom is named in the report too. */
export const readPeople = (taking: Taking, { add }: Noting): SourceValue[] =>
  taking.all('podcast:person').flatMap((element) => {
    const name = getText(element).trim()
    const [written, group, url, image] = ['role', 'group', 'href', 'img'].map((one) => getAttribute(element, one))
    if (!name) return []
    // The specification's default is a host.
    const role = roles.find(([, names]) => names.test((written ?? 'host').toLowerCase()))?.[0]
    add('person', 'podcast:person', t.podcastFeed.note.person, [name, written, url].filter(Boolean).join(', '))
    if (role === undefined) add('proposal', 'people', t.podcastFeed.note.role(written!), name)
    const more = [group, image].filter(Boolean).join('\n')
    if (more) add('kept', 'podcast:person', t.podcastFeed.note.personMore, `${name}\n${more}`)
    return [{ name, role: role ?? 'guest', ...(url ? { url } : {}) }]
  })

/** Names people who stand in the feed with their addresses, and whose addresses are not taken over. */
export const namePeople = (elements: readonly XmlElement[], field: string, { add }: Noting, text: string): void => {
  for (const element of elements) {
    const value = element.children
      .map((child) => (typeof child === 'string' ? child : getText(child)).trim())
      .filter(Boolean)
      .join(', ')
    if (value) add('person', field, text, value)
  }
}

/** The first place that has a name; its coordinates, if it has some. */
export const readLocation = (taking: Taking, noting: Noting): SourceValue | undefined => {
  const element = taking.first('podcast:location')
  if (!element) return undefined
  const name = getText(element).trim()
  const geo = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/i.exec(getAttribute(element, 'geo') ?? '')
  const [latitude, longitude] = [Number(geo?.[1]), Number(geo?.[2])]
  const isOnEarth = geo && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  const hasMore =
    element.attributes.some(({ name: one }) => one !== 'geo') || (getAttribute(element, 'geo') && !isOnEarth)
  if (!name || hasMore) noting.keep(element)
  if (!name) return undefined
  return { name, ...(isOnEarth ? { latitude, longitude } : {}) }
}

/** A licence as its SPDX identifier, and more about it as a note. */
export const readLicence = (taking: Taking, { add }: Noting): string | undefined => {
  const element = taking.first('podcast:license')
  const licence = element && getText(element).trim()
  const address = element && getAttribute(element, 'url')
  if (address) add('kept', 'podcast:license', t.podcastFeed.note.licence, address)
  return licence?.toLowerCase() || undefined
}
