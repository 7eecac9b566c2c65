import { createApp } from 'astro/app/entrypoint'
import type { Snapshot } from '../../content-types/snapshot.ts'
import { resolveContent } from '../content/resolve-content.ts'
import type { UsedFile } from '../content/resolve-files.ts'
import type { SearchRecord } from '../../content-types/search/search-record.ts'
import { getSearchRecords } from '../search/search-records.ts'
import { getAddresses, notFoundAddress, toRouteAddress } from './addresses.ts'

const app = createApp({ streaming: false })
// Pages become plain files, which have no headers: each carries its Content-Security-Policy itself.
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta'

/** The public site with certain content in it. */
export interface Site {
  /** Every address that exists, from the root: pages end with a slash, other files with their extension. */
  addresses: string[]
  /**
   * What stands at an address. Pages answer 200; an address that does not exist answers 404 with the page that says so.
   *
   * @throws when what stands there cannot be rendered, naming the address and the reason.
   */
  render: (address: string) => Promise<Response>
  /** What search is to find, one record a page; that of the search page carries what editors tell it. */
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
    render: async (address) => {
      const url = new URL(toRouteAddress(address), content.origin)
      const locals: App.Locals = { content }
      const response = await app.render(new Request(url), { locals })
      if (response.status >= 500) {
        const reason = locals.failure instanceof Error ? locals.failure.message : `it answered ${response.status}`
        throw new Error(`${address} could not be rendered: ${reason}`, { cause: locals.failure })
      }
      // The page that says that an address does not exist is a file like any other: it does exist.
      return address === notFoundAddress && response.status === 404
        ? new Response(response.body, { headers: response.headers })
        : response
    },
    // Worked out when asked for: a preview renders one page and needs none of them.
    get searchRecords() {
      return getSearchRecords(content)
    },
    usedFiles: content.usedFiles,
    redirects: content.redirects.map(({ from, to }) => ({ from, to })),
  }
}

export { explainSearch } from '../search/explain.ts'
