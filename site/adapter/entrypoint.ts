import { createApp } from 'astro/app/entrypoint'
import type { Snapshot } from '../../content-types/snapshot.ts'
import { resolveContent } from '../content/resolve-content.ts'
import type { UsedFile } from '../content/resolve-files.ts'
import { getSearchRecords, type SearchRecord } from '../search/search-records.ts'
import { getAddresses } from './addresses.ts'

const app = createApp({ streaming: false })

/** The public site with certain content in it. */
export interface Site {
  /** Every address that exists, from the root: pages end with a slash, other files with their extension. */
  addresses: string[]
  /** What stands at an address. Pages answer 200; an address that does not exist answers 404 with the page that says so. */
  render: (address: string) => Promise<Response>
  /** What search is to find, one record a page. */
  searchRecords: SearchRecord[]
  /** The uploaded files that pages point at, to be put beside them. */
  usedFiles: UsedFile[]
  /** Addresses that lead on to others. */
  redirects: { from: string; to: string }[]
}

/** Opens the site with a snapshot of the content. Pure: the same snapshot gives the same bytes. */
export const openSite = (snapshot: Snapshot): Site => {
  const content = resolveContent(snapshot)
  return {
    addresses: getAddresses(app.manifest, content),
    render: (address) => app.render(new Request(new URL(address, content.origin)), { locals: { content } }),
    searchRecords: getSearchRecords(content),
    usedFiles: content.usedFiles,
    redirects: content.redirects.map(({ from, to }) => ({ from, to })),
  }
}
