import { UnreadableSourceError } from '../../record.ts'
import { t } from '../../texts.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { getAttribute, getElements, getText, makeTaking } from './taking.ts'

/**
 * Refuses a podcast that its owner has locked (https://podcasting2.org/docs/podcast-namespace/tags/locked), unless its owner is
 * who imports it.
 *
 * @param email of whoever imports it.
 * @throws {UnreadableSourceError}
 */
export const refuseLocked = (elements: readonly XmlElement[], email: string | undefined): void => {
  const taking = makeTaking(elements)
  const locked = taking.all('podcast:locked').find((one) => /^(yes|true)$/i.test(getText(one).trim()))
  if (!locked) return
  const inFeed = taking
    .all('itunes:owner')
    .flatMap(getElements)
    .filter(({ name }) => name === 'email')
    .map((one) => getText(one).trim())
  const owners = [getAttribute(locked, 'owner'), ...inFeed].filter((one) => one !== undefined && one !== '')
  const isOwner = email !== undefined && owners.some((one) => one!.toLowerCase() === email.trim().toLowerCase())
  if (!isOwner) throw new UnreadableSourceError(t.podcastFeed.unreadable.locked(owners[0]))
}
