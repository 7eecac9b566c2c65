import type { PayloadRequest } from 'payload'
import { getAddress, getLastingFileAddress } from '../../../../content-types/addresses.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { normaliseOldAddress } from '../../../../content-types/old-addresses.ts'
import { getOwner } from '../../addresses/redirect-entries.ts'
import type { Values } from '../../../platform/rich-text.ts'
import type { Decision } from '../plan/decide.ts'

/** An address of the source as an old address of this site. Undefined when none can be kept. */
export const toOldAddress = (address: string): string | undefined => {
  const url = URL.parse(address, 'http://own.invalid')
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const old = normaliseOldAddress(url.pathname + url.search)
  return old === '/' ? undefined : old
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
  const to = getTarget(type, document, data)
  if (to === undefined) return
  const owner = getOwner(type, document)
  const leading = isDraft ? { kind: 'gone' as const, to: null } : { kind: 'moved' as const, to }
  for (const from of oldAddresses)
    await req.payload.db.create({ collection: 'redirects', data: { from, ...leading, owner }, req })
}

/** Where a document or a file is found, by the name that it was stored under. */
const getTarget = (type: string, document: string, { slug, filename }: Values): string | undefined => {
  const { address, kind } = getContentType(type).custom.site
  if (kind === 'file') return typeof filename === 'string' ? getLastingFileAddress(type, document, filename) : undefined
  return address && typeof slug === 'string' ? getAddress(address, slug) : undefined
}

/** Whether what a record becomes can be found at old addresses. */
export const hasOldAddresses = (type: string): boolean => {
  const { address, kind } = getContentType(type).custom.site
  return kind === 'file' || address !== undefined
}
