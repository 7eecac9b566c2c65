import type { CollectionBeforeValidateHook } from 'payload'
import { refuse } from './refuse.ts'

/** An address on the site: it begins with one slash. */
const isOwnAddress = (address: string): boolean => /^\/(?![/\\])\S*$/.test(address)

/** Refuses a redirect that does not begin on the site, or leads neither there nor to a whole address. */
export const checkRedirect: CollectionBeforeValidateHook = ({ data, collection, req }) => {
  const from: unknown = data?.from
  const to: unknown = data?.to
  if (typeof from === 'string' && !isOwnAddress(from))
    throw refuse(collection.slug, 'from', 'Börja med snedstreck, till exempel /projekt/gammalt-namn/.', req)
  if (typeof to === 'string' && !isOwnAddress(to) && !/^https?:\/\/[^\s/]+\S*$/i.test(to))
    throw refuse(collection.slug, 'to', 'Börja med snedstreck, eller skriv hela adressen med https:// först.', req)
  return data
}
