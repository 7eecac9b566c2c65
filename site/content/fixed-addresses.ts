import { contentTypes, type ContentType } from '../../content-types/index.ts'

/** Pages with their own route file, for any content: `/`, `/projekt/`, `/sok/`. */
const fileAddresses: readonly string[] = Object.keys(import.meta.glob('../pages/**/*.astro'))
  .filter((file) => !file.includes('['))
  .map((file) => file.replace(/^\.\.\/pages/, '').replace(/(\/index)?\.astro$/, '/'))

/** A list of all documents of a type, and where it stands. */
export interface PlainList {
  type: ContentType
  address: string
}

/** The lists of those types of documents for which there is no file in `pages/`: they are all shown in the same way. */
export const plainLists: readonly PlainList[] = contentTypes.flatMap((type) => {
  const { kind, address } = type.custom.site
  return kind === 'document' && address && !fileAddresses.includes(address) ? [{ type, address }] : []
})

/** Pages that stand there whatever the content: those with a file of their own, and plain lists. */
export const fixedAddresses: readonly string[] = [...fileAddresses, ...plainLists.map(({ address }) => address)]
