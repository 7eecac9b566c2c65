/** The folder of the public site in which uploaded files stand. */
export const filesAddress = '/filer/'
/** Where those who are signed in see what is not public yet. */
export const previewAddress = '/preview/'

/** The address of a document's page: `/projekt/` and `hbg-works` give `/projekt/hbg-works/`. */
export const getAddress = (prefix: string, slug: string): string => `${prefix}${slug}/`

/** The address of a later page of a list: `/projekt/` and 2 give `/projekt/sida/2/`. The first page is the list itself. */
export const getListPageAddress = (list: string, number: number): string =>
  number === 1 ? list : `${list}sida/${number}/`

/** The list that a page belongs to, and which page of it that is: `/projekt/sida/2/` is the second of `/projekt/`. */
export const parseListPageAddress = (address: string): { list: string; number: number } => {
  const { list, number } = /^(?<list>\/.*)sida\/(?<number>[2-9]|[1-9]\d+)\/$/.exec(address)?.groups ?? {}
  return list && number ? { list, number: Number(number) } : { list: address, number: 1 }
}
