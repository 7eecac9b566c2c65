import type { PayloadRequest } from 'payload'
import { getAddress } from '../../../../content-types/addresses.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { normaliseAddress } from '../../../../content-types/old-addresses.ts'
import { getOwner } from '../../addresses/redirect-entries.ts'
import type { Decision } from '../plan/decide.ts'

/** An address of the source as an old address of this site. Undefined when none can be kept. */
export const toOldAddress = (address: string): string | undefined => {
  const url = URL.parse(address, 'http://own.invalid')
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const old = normaliseAddress(url.pathname + url.search)
  // Without its query, `/?p=12` would be the front page.
  return old === '/' || (url.search && !old?.includes('?')) ? undefined : old
}

/**
 * Has the addresses that a document had lead to it. While it is a draft they say that the page is gone, and lead on by themselves once
 * it is published: see `keep-old-addresses.ts`.
 */
export const keepOldAddresses = async (
  { type, document, data, oldAddresses }: Pick<Decision, 'type' | 'document' | 'data' | 'oldAddresses'>,
  isDraft: boolean,
  req: PayloadRequest,
): Promise<void> => {
  const prefix = getContentType(type).custom.site.address
  if (!prefix || typeof data.slug !== 'string') return
  const owner = getOwner(type, document)
  const leading = isDraft
    ? { kind: 'gone' as const, to: null }
    : { kind: 'moved' as const, to: getAddress(prefix, data.slug) }
  for (const from of oldAddresses)
    await req.payload.db.create({ collection: 'redirects', data: { from, ...leading, owner }, req })
}
