import { isIP } from 'node:net'
import proxyaddr from 'proxy-addr'

/** Names of networks that no stranger is in, as `TRUSTED_PROXIES` may hold them beside addresses. */
const namedNetworks = ['loopback', 'linklocal', 'uniquelocal']

/** Whether a proxy may be named so: by its address, a subnet such as `10.0.0.0/8`, or the name of a network. */
export const canNameProxy = (name: string): boolean => {
  if (namedNetworks.includes(name)) return true
  const [address = '', ...masks] = name.split('/')
  // `proxy-addr` alone takes `10` for an address too.
  if (!isIP(address) || masks.length > 1) return false
  try {
    proxyaddr.compile(name)
    return true
  } catch {
    return false
  }
}

/** Tells of an IP address whether a proxy at it is one of those that are named. */
export const compileTrust = (names: readonly string[]): ((address: string) => boolean) => {
  const isTrusted = proxyaddr.compile([...names])
  return (address) => isTrusted(address, 0)
}

/** Whether an IP address is one of this machine, or of a network that no stranger is in. */
export const isPrivateAddress = compileTrust(namedNetworks)
