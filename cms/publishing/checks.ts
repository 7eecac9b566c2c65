import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import type { Snapshot } from '../../content-types/snapshot.ts'
import { contentTypes } from '../../content-types/index.ts'
import { getAddress } from '../../content-types/addresses.ts'
import type { OpenSite } from './compiled-site.ts'
import type { ReleaseManifest } from './release-store.ts'
import { getFilePath } from './release-files.ts'

/** A printed release is not fit to go live. The message names everything that is wrong, in Swedish, for the editor. */
export class ReleaseFault extends Error {
  constructor(faults: string[]) {
    const shown = faults.slice(0, 20)
    const rest = faults.length > shown.length ? `\n… och ${faults.length - shown.length} till.` : ''
    super(`Utgåvan klarade inte kontrollen:\n${shown.map((fault) => `– ${fault}`).join('\n')}${rest}`)
    this.name = 'ReleaseFault'
  }
}

/**
 * Checks a printed release before the public sees it: every published document has its page, no internal link or picture leads
 * nowhere, feeds are well-formed, and the site has not suddenly lost most of its pages.
 *
 * @throws ReleaseFault that names every fault.
 */
export const checkRelease = async (release: {
  folder: string
  site: OpenSite
  snapshot: Snapshot
  previous: ReleaseManifest | undefined
}): Promise<void> => {
  const { folder, site, snapshot, previous } = release
  const faults = [...findMissingPages(site, snapshot), ...findCollapse(site, previous)]
  const known = new Set([
    ...site.addresses,
    ...site.redirects.map(({ from }) => from),
    ...site.usedFiles.map(({ address }) => address),
  ])
  const exists = (address: string): boolean => {
    if (known.has(address)) return true
    const isThere = existsSync(join(folder, getFilePath(address)))
    if (isThere) known.add(address)
    return isThere
  }
  const broken = new Map<string, string[]>()
  for (const address of site.addresses) {
    const isPage = address.endsWith('/') || address.endsWith('.html')
    if (!isPage && !address.endsWith('.xml')) continue
    const text = await readFile(join(folder, getFilePath(address)), 'utf8')
    if (isPage)
      for (const target of findBrokenLinks(text, exists)) broken.set(target, [...(broken.get(target) ?? []), address])
    else faults.push(...findXmlFaults(address, text))
  }
  for (const [target, pages] of broken)
    faults.push(
      `${target} finns inte, men ${pages.length === 1 ? `sidan ${pages[0]} leder` : `${pages.length} sidor leder`} dit (${pages.slice(0, 3).join(', ')}).`,
    )
  if (faults.length) throw new ReleaseFault(faults)
}

const findMissingPages = (site: OpenSite, snapshot: Snapshot): string[] => {
  const addresses = new Set(site.addresses)
  return contentTypes.flatMap(({ slug, custom, labels }) => {
    const prefix = custom.site.address
    if (!prefix) return []
    return (snapshot.collections[slug] ?? [])
      .map((document) => getAddress(prefix, String(document.slug)))
      .filter((address) => !addresses.has(address))
      .map((address) => `${String(labels?.singular)} saknar sin sida ${address}.`)
  })
}

/** The share of the live release's pages below which a new release is refused. */
const smallestShare = 0.6
/** Below this number of pages a share says nothing. */
const smallestCount = 60

const findCollapse = (site: OpenSite, previous: ReleaseManifest | undefined): string[] => {
  const before = previous?.addresses.length ?? 0
  const now = site.addresses.length
  if (before < smallestCount || now >= before * smallestShare || process.env.ALLOW_FEWER_PAGES === 'true') return []
  return [
    `Webbplatsen har plötsligt bara ${now} sidor av ${before}. Är det rätt? Kör då npm run publish med ALLOW_FEWER_PAGES=true.`,
  ]
}

/** Attributes that lead somewhere. Astro writes them in double quotes. */
const linkAttributes = /\s(?:href|src|poster|action)="([^"]*)"|\ssrcset="([^"]*)"/g

const findBrokenLinks = (html: string, exists: (address: string) => boolean): string[] => {
  const targets = [...html.matchAll(linkAttributes)].flatMap(([, one, set]) =>
    one !== undefined ? [one] : (set ?? '').split(',').map((source) => source.trim().split(/\s+/)[0] ?? ''),
  )
  return [...new Set(targets)].flatMap((target) => {
    const address = target.replace(/&#38;|&amp;/g, '&').split(/[?#]/)[0]!
    if (!address.startsWith('/') || address.startsWith('//') || isServerAddress(address)) return []
    return exists(address) ? [] : [address]
  })
}

/** Addresses that the server or the search index answers, which no page of the site is. */
const isServerAddress = (address: string): boolean => /^\/(admin|api|pagefind)(\/|$)/.test(address)

const findXmlFaults = (address: string, xml: string): string[] => {
  const result = XMLValidator.validate(xml)
  return result === true ? [] : [`${address} är inte giltig XML (rad ${result.err.line}): ${result.err.msg}`]
}
