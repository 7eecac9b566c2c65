import { createHash } from 'node:crypto'
import { isMongo } from './adapter.ts'

/**
 * An id in the form of this installation's database: the same whenever it is made from the same name, so that references can be
 * written before what they lead to.
 */
export const makeId = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  if (isMongo()) return hex.slice(0, 24)
  // A UUID of version 8, whose content is up to whoever makes it (RFC 9562).
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
