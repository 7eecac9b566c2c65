import { resolveOldAddresses, type OldAddresses } from '../../content-types/old-addresses.ts'
import type { Content } from '../content/content.ts'

/** Addresses of the CMS, which no page of the site has. */
const isServerAddress = (address: string): boolean => /^\/(admin|api)(\/|$)/.test(address)

/** What each old address answers, now that everything which stands on the site is known. */
export const getOldAddresses = (content: Content, addresses: readonly string[]): OldAddresses => {
  const live = new Set([...addresses, ...content.usedFiles.map(({ address }) => address)])
  return resolveOldAddresses(content.redirects, (address) => live.has(address) || isServerAddress(address), true)
}
