import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { decodeAddress } from '../../../content-types/decode-address.ts'
import { getOldAddressKeys } from '../../../content-types/old-addresses.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { getFilePath } from '../../releases/release-files.ts'
import type { PrintedFile } from './print.ts'

/** Says of links whether they lead somewhere in a printed release. */
export class LinksOfRelease {
  readonly #folder: string
  readonly #files: ReadonlyMap<string, PrintedFile>
  readonly #known: ReadonlySet<string>
  readonly #places = new Map<string, ReadonlySet<string>>()
  readonly #answers = new Map<string, boolean>()

  constructor(folder: string, site: Site, files: ReadonlyMap<string, PrintedFile>) {
    this.#folder = folder
    this.#files = files
    this.#known = new Set([...site.redirects.map(({ from }) => from), ...site.usedFiles.map(({ address }) => address)])
  }

  /** The number of different links that were asked about. */
  get count(): number {
    return this.#answers.size
  }

  /**
   * Whether a link leads to a page, a file, or a place on a page.
   *
   * @param target an address on the site, or `#place` on the page that it stands on.
   */
  leadsSomewhere(target: string, page: string): boolean {
    const address = target.startsWith('#') ? page + target : target
    let answer = this.#answers.get(address)
    if (answer === undefined) this.#answers.set(address, (answer = this.#find(address)))
    return answer
  }

  #find(target: string): boolean {
    const [path = '', place = ''] = target.split('#')
    const address = path.split('?')[0]!
    if (path !== address && getOldAddressKeys(path).some((key) => this.#known.has(key))) return true
    return isServerAddress(address) || (this.#exists(address) && this.#hasPlace(address, place))
  }

  #exists(address: string): boolean {
    if (this.#files.has(address) || this.#known.has(address)) return true
    const path = decodeAddress(address)
    // What cannot be decoded, or holds a NUL, is no file.
    return path !== undefined && !path.includes('\0') && existsSync(join(this.#folder, getFilePath(address)))
  }

  #hasPlace(address: string, place: string): boolean {
    const facts = this.#files.get(address)?.facts
    // Fragments of other files, such as a position in a film, are not ours to check.
    if (!facts || !place || /[=:]/.test(place)) return true
    const places = this.#places.get(address) ?? new Set(facts.places)
    this.#places.set(address, places)
    return places.has(decodeAddress(place) ?? place)
  }
}

/** Addresses served by the server or the search index, which are not pages of the site. */
const isServerAddress = (address: string): boolean => /^\/(admin|api|pagefind)(\/|$)/.test(address)
