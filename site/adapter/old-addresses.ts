import { parseLastingFileAddress } from '../../content-types/addresses.ts'
import { resolveOldAddresses, type OldAddress, type OldAddresses } from '../../content-types/old-addresses.ts'
import type { Content } from '../content/content.ts'

/** Addresses of the CMS, which no page of the site can have. */
const isServerAddress = (address: string): boolean => /^\/(admin|api)(\/|$)/.test(address)

/** Resolves old addresses, now that all addresses of the site are known. */
export const getOldAddresses = (content: Content, addresses: readonly string[]): OldAddresses => {
  const live = new Set([...addresses, ...content.usedFiles.map(({ address }) => address)])
  /** By what is shown of a file: the file itself comes before its smaller forms. */
  const files = new Map<string, string>()
  for (const { collection, id, address, art } of content.usedFiles)
    if (!art && !files.has(`${collection}/${id}`)) files.set(`${collection}/${id}`, address)
  const redirects = (content.redirects as readonly OldAddress[]).map((entry) => {
    const file = entry.kind === 'gone' ? undefined : parseLastingFileAddress(entry.to ?? '')
    return file ? { ...entry, to: files.get(`${file.collection}/${file.id}`) ?? null } : entry
  })
  return resolveOldAddresses(redirects, (address) => live.has(address) || isServerAddress(address), true)
}
