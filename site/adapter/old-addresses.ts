import { resolveOldAddresses, type OldAddresses } from '../../content-types/old-addresses.ts'
import type { Content } from '../content/content.ts'

/** Addresses of the CMS, which no page of the site can have. */
const isServerAddress = (address: string): boolean => /^\/(admin|api)(\/|$)/.test(address)

/** Resolves old addresses, now that all addresses of the site are known. */
export const getOldAddresses = (content: Content, addresses: readonly string[]): OldAddresses => {
  const live = new Set([...addresses, ...content.usedFiles.map(({ address }) => address)])
  return resolveOldAddresses(content.redirects, (address) => live.has(address) || isServerAddress(address), true)
}
