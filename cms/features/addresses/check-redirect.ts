import type { CollectionAfterChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import {
  encodeAddress,
  getFragment,
  getOldAddressKeys,
  hasQuery,
  isFileAddress,
  normaliseAddress,
  normaliseOldAddress,
  splitAddress,
} from '../../../content-types/old-addresses.ts'
import { hasDocumentAt, isInRelease, isList, isOfDocument } from './find-page.ts'
import { findRedirects, updateRedirects } from './redirect-entries.ts'
import { t } from './texts.ts'
import { getSettings } from '../../platform/settings.ts'
import { refuse } from '../../platform/refusals/refuse.ts'

/**
 * Normalises an old address that an editor enters, points it straight at its final target, and rejects what would not help a
 * visitor: an address that has a page, a redirect loop, a target that does not exist.
 */
export const checkRedirect: CollectionBeforeValidateHook = async ({ data, originalDoc, collection, req }) => {
  if (!data) return data
  const deny = (path: 'from' | 'to', message: string): Error => refuse(collection.slug, path, message, req)
  const all = { ...originalDoc, ...data } as Record<string, unknown>
  // Once an editor has changed it, it no longer follows the document automatically.
  const tidied: Record<string, unknown> = { ...data, owner: null }
  const from = typeof all.from === 'string' ? normaliseSitePath(all.from) : undefined
  if (typeof all.from === 'string') {
    if (!from) throw deny('from', t.addresses.notOwn)
    if (/^\/(admin|api|preview|_next|_astro|pagefind)(\/|\?|$)/.test(from))
      throw deny('from', t.addresses.reserved(from))
    const isNew = from !== originalDoc?.from
    // What names a query is told apart from the page at the same path.
    const isPage = async (): Promise<boolean> =>
      (await hasDocumentAt(from, req)) || (isNew && ((await isInRelease(from)) ?? isList(from)))
    if (!hasQuery(from) && (await isPage())) throw deny('from', t.addresses.pageStands(from))
    tidied.from = from
  }
  if (all.kind === 'gone') return { ...tidied, to: null }
  if (typeof all.to !== 'string' || !all.to.trim()) return tidied
  const to = toSitePath(all.to.trim())
  if (!splitAddress(to)) {
    if (!/^https?:\/\/[^\s/]+\S*$/i.test(to) || !URL.canParse(to)) throw deny('to', t.addresses.notTarget)
    return { ...tidied, to }
  }
  const end = await followTarget(to, from, req)
  if ('fault' in end) throw deny('to', end.fault)
  if (!req.context.isImport && splitAddress(end.to) && !(await isThere(splitAddress(end.to)!.path, req)))
    throw deny('to', t.addresses.notThere(splitAddress(end.to)!.path))
  return { ...tidied, to: end.to }
}

/** Updates redirects that pointed to an address which has itself become an old one, so that there are no chains. */
export const shortenChains: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.kind === 'moved' && doc.to) await updateRedirects({ to: { equals: doc.from } }, { to: doc.to }, req)
  return doc
}

/** Follows a target to its end, or explains why it must not be used. */
const followTarget = async (
  to: string,
  from: string | undefined,
  req: PayloadRequest,
): Promise<{ to: string } | { fault: string }> => {
  const way = from ? [from] : []
  for (let target = to; ;) {
    const own = splitAddress(target)
    if (!own) return { to: target }
    const path = normaliseAddress(own.path)
    if (!path) return { fault: t.addresses.notTarget }
    const keys = getOldAddressKeys(own.path + own.suffix)
    const entries = await findRedirects({ from: { in: keys } }, req)
    const key = keys.find((one) => way.includes(one) || entries.some((entry) => entry.from === one))
    // File addresses are case-sensitive; page addresses are always lower case.
    if (key === undefined)
      return { to: (isFileAddress(path) ? decodeURIComponent(encodeAddress(own.path)) : path) + own.suffix }
    if (way.includes(key)) return { fault: t.addresses.loop([...way, key]) }
    const entry = entries.find((one) => one.from === key)
    if (!entry || entry.kind === 'gone' || !entry.to) return { fault: t.addresses.targetGone(key) }
    way.push(key)
    const rest = hasQuery(key) ? getFragment(own.suffix) : own.suffix
    target = splitAddress(entry.to)?.suffix === '' ? entry.to + rest : entry.to
  }
}

const isThere = async (path: string, req: PayloadRequest): Promise<boolean> =>
  /^\/(admin|api)(\/|$)/.test(path) ||
  (await hasDocumentAt(path, req)) ||
  ((await isInRelease(path)) ?? !isOfDocument(path))

/** An address on this site as an editor pasted it, with or without the origin. */
const toSitePath = (address: string): string => {
  const { siteUrl } = getSettings()
  return address === siteUrl ? '/' : address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : address
}

const normaliseSitePath = (address: string): string | undefined => {
  const own = splitAddress(toSitePath(address.trim()))
  return own && !own.suffix.includes('#') ? normaliseOldAddress(own.path + own.suffix) : undefined
}
