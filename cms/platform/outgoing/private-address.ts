import ipaddr from 'ipaddr.js'
import { toIpAddress } from '../ip-address.ts'

/** Networks of an organisation's own, by the names that `ipaddr.js` has for them. */
const privateRanges = ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']

/**
 * Whether an IP address is of this machine or of a network of the organisation's own. Those that are special in other ways never
 * are: link-local ones, behind which clouds keep their keys, and those for many or for no machine.
 */
export const isOwnNetworkAddress = (written: string): boolean => {
  const address = toIpAddress(written)
  return address !== undefined && privateRanges.includes(ipaddr.parse(address).range())
}
