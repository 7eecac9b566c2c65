import { encodeAddress, hasQuery, isFileAddress } from '../../../content-types/old-addresses.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'
import { writeReleaseFile } from '../../releases/release-files.ts'

/** The empty file next to a removed page that tells another web server to respond with 410: see the documentation. */
const goneMarkerFile = '.gone'

/** The file of the page at a removed address. */
export const getOldPath = (normalised: string): string => `${normalised.slice(1)}index.html`

/**
 * Writes the pages at old addresses: one that redirects, or the site's own page for removed addresses. Our own server responds
 * with 301 and 410; this is for other servers. Old addresses of files get none, because they could not be HTML, and those with a query
 * get none, because a file has no query.
 *
 * @returns the number of new or changed files.
 */
export const printOldAddresses = async (site: Site, folder: string, previous: string | undefined): Promise<number> => {
  let changed = 0
  const live = new Set(site.addresses)
  // A page cannot be inside a file.
  const isBelowFile = (address: string): boolean => {
    const parts = address.split('/').slice(1, -1)
    return parts.some((_, index) => live.has(`/${parts.slice(0, index + 1).join('/')}`))
  }
  const write = async (path: string, bytes: Buffer): Promise<void> => {
    try {
      const { state } = await writeReleaseFile(folder, path, bytes, previous)
      if (state !== 'same') changed++
    } catch (error) {
      // Where another old address is a file, there can be no folder, and the other way round. Our own server answers for both.
      if (!isPathTaken(error)) throw error
    }
  }
  const hasPage = (address: string): boolean => !hasQuery(address) && !isFileAddress(address) && !isBelowFile(address)
  for (const { from, to } of site.redirects)
    if (hasPage(from)) await write(getOldPath(from), makeRedirectPage(encodeAddress(to)))
  for (const address of site.gone.filter(hasPage)) {
    const response = await site.render(encodeAddress(address))
    if (response.status !== 410) throw new Error(t.checks.print.notGone(address, response.status))
    await write(getOldPath(address), Buffer.from(await response.arrayBuffer()))
    await write(`${address.slice(1)}${goneMarkerFile}`, Buffer.from(''))
  }
  return changed
}

const isPathTaken = (error: unknown): boolean =>
  ['EEXIST', 'ENOTDIR', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))

const makeRedirectPage = (to: string): Buffer => {
  const address = to.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
  return Buffer.from(
    `<!doctype html><html lang="${adminLanguage}"><head><meta charset="utf-8"><title>${t.moved.title}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${address}"></head><body><p>${t.moved.before} <a href="${address}">${address}</a>.</p></body></html>\n`,
  )
}
