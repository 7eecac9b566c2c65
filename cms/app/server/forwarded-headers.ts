import type { IncomingMessage } from 'node:http'
import proxyaddr from 'proxy-addr'
import { toIpAddress } from '../../platform/ip-address.ts'
import { compileTrust, isPrivateAddress } from '../../platform/trusted-proxies.ts'

/** What a proxy says of the request that it passes on, beside `X-Forwarded-For`. Next believes the first three, whoever says them. */
const proxyHeaders = ['x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip', 'forwarded']

/**
 * Makes what clears the headers of a request from what cannot be believed. Anybody can write headers that only a proxy has a reason
 * to send: they count as far as they come from one of the owner's own. Afterwards `X-Forwarded-For` is the address of the client
 * alone, in the form of `toIpAddress`, or is missing.
 *
 * @param trustedProxies addresses, subnets and names, as `canNameProxy` has them.
 * @param warn is told once when a proxy that may be the owner's own is not named.
 */
export const createHeaderClearing = (
  trustedProxies: readonly string[],
  warn: (message: string) => void = console.warn,
): ((request: IncomingMessage) => void) => {
  const isNamed = compileTrust(trustedProxies)
  const isTrusted = (written: string | undefined): boolean => {
    const address = toIpAddress(written ?? '')
    return address !== undefined && isNamed(address)
  }
  let hasWarned = false
  return (request) => {
    const { headers, socket } = request
    const peer = toIpAddress(socket.remoteAddress ?? '')
    if (!isTrusted(peer)) {
      if (!hasWarned && peer && headers['x-forwarded-for'] && isPrivateAddress(peer)) {
        hasWarned = true
        warn(
          `${peer} passes requests on but is not in TRUSTED_PROXIES, so all that come through it count as one sender. If it is your proxy, name it there.`,
        )
      }
      for (const name of proxyHeaders) delete headers[name]
    }
    // From here outwards, up to the first that is not one of the owner's: what stands beyond it anybody may have written.
    const chain = proxyaddr.all(request, isTrusted)
    const client = chain.map((written) => toIpAddress(written ?? '')).findLast((address) => address !== undefined)
    if (client === undefined) delete headers['x-forwarded-for']
    else headers['x-forwarded-for'] = client
  }
}
