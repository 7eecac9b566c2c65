import { parse } from 'qs-esm'
import { isValues, type Values } from '../../platform/rich-text.ts'

/** Reads the query of an address as Payload does, but deeper, so that what is too deep is seen. */
export const readQuery = (search: string): Values => {
  const query: unknown = parse(search, {
    allowEmptyArrays: true,
    arrayLimit: 1_000,
    depth: 20,
    ignoreQueryPrefix: true,
  })
  return isValues(query) ? query : {}
}
