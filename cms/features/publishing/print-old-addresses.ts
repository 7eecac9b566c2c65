import { encodeAddress, isFileAddress } from '../../../content-types/old-addresses.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'
import { writeReleaseFile } from '../../releases/release-files.ts'

/** The empty file beside a page that is gone, by which another web server can tell that it is to answer 410: see the README. */
const goneMarkerFile = '.gone'

/** The page that stands at an address that is gone. */
export const getOldPath = (normalised: string): string => `${normalised.slice(1)}index.html`

/**
 * Writes what old addresses show: a page that leads on, or the site's own page that says that there is nothing any more. Our own
 * server answers 301 and 410; other servers have at least these. An old address that names a file has none: it could not be HTML.
 *
 * @returns how many files are new or changed.
 */
export const printOldAddresses = async (site: Site, folder: string, previous: string | undefined): Promise<number> => {
  let changed = 0
  const live = new Set(site.addresses)
  // Below a file there is no folder to put a page in.
  const isBelowFile = (address: string): boolean => {
    const parts = address.split('/').slice(1, -1)
    return parts.some((_, index) => live.has(`/${parts.slice(0, index + 1).join('/')}`))
  }
  const write = async (path: string, bytes: Buffer): Promise<void> => {
    const { state } = await writeReleaseFile(folder, path, bytes, previous)
    if (state !== 'same') changed++
  }
  const hasPage = (address: string): boolean => !isFileAddress(address) && !isBelowFile(address)
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

const makeRedirectPage = (to: string): Buffer => {
  const address = to.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
  return Buffer.from(
    `<!doctype html><html lang="${adminLanguage}"><head><meta charset="utf-8"><title>${t.moved.title}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${address}"></head><body><p>${t.moved.before} <a href="${address}">${address}</a>.</p></body></html>\n`,
  )
}
