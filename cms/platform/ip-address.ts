import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Everybody has more IPv6 addresses than can be counted: what a subscriber is given is a network of this many bits. */
const networkBits = 64

/**
 * An IP address in its one usual form: without a port or a zone, and an IPv4 address that came as IPv6 (`::ffff:192.0.2.1`) as IPv4.
 *
 * @returns undefined when what is written is no IP address.
 */
export const toIpAddress = (written: string): string | undefined => {
  const [found] = /(?<=^\[).+(?=\](:\d+)?$)|^[\d.]+(?=:\d+$)/.exec(written) ?? [written]
  // Node names the interface of a link-local peer, as in `fe80::1%eth0.100`: `isIP` takes every zone, and `ipaddr.js` throws at some.
  const address = found.replace(/%.*$/s, '')
  // `ipaddr.js` alone takes `1` for an address too.
  return isIP(address) ? ipaddr.process(address).toString() : undefined
}

/** What one subscriber has: an IPv4 address, or the network of an IPv6 address. */
export const getSubscriberNetwork = (address: string): string =>
  isIP(address) === 6 ? ipaddr.IPv6.networkAddressFromCIDR(`${address}/${networkBits}`).toString() : address
