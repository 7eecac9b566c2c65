import { decodeAddress } from '../../../../../content-types/decode-address.ts'

/** A part of an address as people read it: without its escapes. What is escaped as UTF-8 never is stays as it is written. */
export const decodeSafely = (escaped: string): string =>
  decodeAddress(escaped.replace(/%(?![\da-f]{2})/gi, '%25')) ?? escaped

/** The name of the file at an address: the last part of its path. '' when there is none. */
export const getFileName = (address: string): string => {
  const path = URL.parse(address)?.pathname ?? address
  return decodeSafely(path.split('/').at(-1) ?? '')
}
