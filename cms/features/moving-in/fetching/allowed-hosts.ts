import { getHostName, toHostName, type HostName } from '../../../platform/outgoing/host-name.ts'
import { isOwnNetworkAddress } from '../../../platform/outgoing/private-address.ts'
import { isPublicAddress } from '../../../platform/outgoing/public-address.ts'
import { t } from '../texts.ts'
import { FetchError } from './fetch-error.ts'

/** The hosts of which something may be fetched, and the machines that may stand behind their names. */
export class AllowedHosts {
  readonly #named: readonly HostName[]
  readonly #private: readonly HostName[]

  /**
   * @param named the source's own host and those that the user names: whole addresses, or hosts with a port or without.
   * @param privateHosts those whose machines may stand in the organisation's own network. They must be named as well.
   */
  constructor(named: readonly string[], privateHosts: readonly HostName[]) {
    this.#named = named.map(readHost)
    this.#private = privateHosts
  }

  /**
   * Refuses an address of another host, of a port that nobody has named, or of another scheme than http and https.
   *
   * @returns whether a machine with an IP address may be asked for it.
   * @throws {FetchError}
   */
  check(url: URL): (address: string) => boolean {
    if (!['http:', 'https:'].includes(url.protocol)) throw new FetchError('refused', t.fetching.noAddress(url.href))
    if (!this.#named.some((host) => isOf(host, url)))
      throw new FetchError('refused', t.fetching.hostNotNamed(showAddress(url), url.host))
    return this.#private.some((host) => isOf(host, url))
      ? (address) => isPublicAddress(address) || isOwnNetworkAddress(address)
      : isPublicAddress
  }
}

/** An address as it may be shown: without a name and a password. */
export const showAddress = (address: URL): string => {
  const shown = new URL(address)
  shown.username = ''
  shown.password = ''
  return shown.href
}

const readHost = (written: string): HostName => {
  const url = /^https?:/i.test(written) ? URL.parse(written) : null
  const host = url
    ? { hostname: getHostName(url), ...(url.port ? { port: Number(url.port) } : {}) }
    : toHostName(written.trim())
  if (!host) throw new FetchError('refused', t.fetching.noAddress(written))
  return host
}

const defaultPorts: Record<string, number> = { 'http:': 80, 'https:': 443 }

/** A site is often found both with and without `www.`, and leads from the one to the other. */
const withoutWww = (hostname: string): string => hostname.replace(/^www\./, '')

const isOf = (host: HostName, url: URL): boolean =>
  withoutWww(host.hostname) === withoutWww(getHostName(url)) &&
  (url.port === ''
    ? host.port === undefined || host.port === defaultPorts[url.protocol]
    : host.port === Number(url.port))
