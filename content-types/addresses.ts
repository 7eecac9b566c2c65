/** The folder of uploaded files on the public site. */
export const filesAddress = '/filer/'
/**
 * An address at which an uploaded file is always found, while a public page shows it: the address in a release changes with the file.
 * What follows the id only tells a person which file it is.
 *
 * @example getLastingFileAddress('documents', 'a1b2', 'rapport.pdf') // '/filer/documents/a1b2/rapport.pdf'
 */
export const getLastingFileAddress = (collection: string, id: string, filename: string): string =>
  `${filesAddress}${collection}/${id}/${filename}`

/** The file that a lasting address names. Undefined for any other address. */
export const parseLastingFileAddress = (address: string): { collection: string; id: string } | undefined => {
  const [, collection, id] = /^\/filer\/([a-zA-Z]+)\/([0-9a-f-]+)\/[^/]*$/.exec(address) ?? []
  return collection && id ? { collection, id } : undefined
}

/** Where signed-in users see what is not public yet. */
export const previewAddress = '/preview/'

/** The address of a document's page: `/projekt/hbg-works/` for `/projekt/` and `hbg-works`. */
export const getAddress = (prefix: string, slug: string): string => `${prefix}${slug}/`

/** The address of a later page of a list: `/projekt/sida/2/` for `/projekt/` and 2. The first page is the list itself. */
export const getListPageAddress = (list: string, number: number): string =>
  number === 1 ? list : `${list}sida/${number}/`

/** The list that a page belongs to, and its number: `/projekt/sida/2/` is page 2 of `/projekt/`. */
export const parseListPageAddress = (address: string): { list: string; number: number } => {
  const { list, number } = /^(?<list>\/.*)sida\/(?<number>[2-9]|[1-9]\d+)\/$/.exec(address)?.groups ?? {}
  return list && number ? { list, number: Number(number) } : { list: address, number: 1 }
}
