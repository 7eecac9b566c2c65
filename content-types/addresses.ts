/** The folder of uploaded files on the public site. */
export const filesAddress = '/filer/'
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
