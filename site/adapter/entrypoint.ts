import { createApp } from 'astro/app/entrypoint'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import type { PreviewTexts } from '../content/content.ts'
import { openPreviewContent, resolveContent } from '../content/resolve-content.ts'
import type { ToFileAddress, UsedFile } from '../content/resolve-files.ts'
import { getSearchRecords, type SearchRecord } from '../search/search-records.ts'
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
    render: (address) => render(address, { content }),
    // Worked out when asked for: only a publication needs them.
    get searchRecords() {
      return getSearchRecords(content)
    },
    usedFiles: content.usedFiles,
    redirects: content.redirects.map(({ from, to }) => ({ from, to })),
  }
}

/** The public site as it would be if one document were published, one document after another. */
export interface PreviewSite {
  /** The page of a document that is put in the place of what the public reads of it. */
  render: (collection: string, document: StoredDocument, texts: PreviewTexts) => Promise<Response>
}

/**
 * Opens the site for previews. What is missing in the content stops no page: a hint stands in its place.
 *
 * @param toFileAddress says where the files of a shown document are fetched from, which may not be public yet.
 */
export const openPreview = (snapshot: Snapshot, toFileAddress: ToFileAddress): PreviewSite => {
  const preview = openPreviewContent(snapshot, toFileAddress)
  let last: Promise<unknown> = Promise.resolve()
  return {
    render: (collection, document, texts) => {
      // One after another, because they share the content.
      const page = last.then(() => {
        const { content, address } = preview.show(collection, document)
        return render(address, { content, preview: texts })
      })
      last = page.catch(() => {})
      return page
    },
  }
}

const render = async (address: string, locals: App.Locals): Promise<Response> => {
  const url = new URL(toRouteAddress(address), locals.content.origin)
  const response = await app.render(new Request(url), { locals })
  if (response.status >= 500) {
    const reason = locals.failure instanceof Error ? locals.failure.message : `it answered ${response.status}`
    throw new Error(`${address} could not be rendered: ${reason}`, { cause: locals.failure })
  }
  // The page that says that an address does not exist is a file like any other: it does exist.
  return address === notFoundAddress && response.status === 404
    ? new Response(response.body, { headers: response.headers })
    : response
}
