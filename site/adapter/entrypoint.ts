import { createApp } from 'astro/app/entrypoint'
import { normaliseAddress } from '../../content-types/old-addresses.ts'
import type { SearchRecord } from '../../search/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import type { Content, PreviewTexts } from '../content/content.ts'
import { openPreviewContent, resolveContent } from '../content/resolve-content.ts'
import type { ToFileAddress, UsedFile } from '../content/resolve-files.ts'
import { getSiteLanguage } from '../i18n/index.ts'
import { getMovedFeeds } from '../podcast/channels.ts'
import { getPlayerAddresses } from '../podcast/episodes.ts'
import { getSearchRecords } from '../search/search-records.ts'
import type { ShareImage } from '../sharing/card.ts'
import { Revision } from '../tracing/revision.ts'
import { getAddresses, getOwnAddresses, notFoundAddress, toRouteAddress } from './addresses.ts'
import { getOldAddresses } from './old-addresses.ts'

const app = createApp({ streaming: false })
// Pages become plain files without headers, so each contains its own Content-Security-Policy.
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta'

/** The public site with given content. */
export interface Site {
  /** All addresses, as paths: pages end with a slash, other files with their extension. */
  addresses: string[]
  /** Those of them that exist for any content. */
  ownAddresses: string[]
  /**
   * Renders an address. Pages return 200; unknown addresses return 404 with an error page, and removed ones 410.
   *
   * @throws with the address and the reason when rendering fails.
   */
  render: (address: string) => Promise<Response>
  /**
   * Whether the previous site had the same bytes at an address, because nothing it depends on has changed. Call this before
   * rendering.
   */
  isUnchanged: (address: string) => boolean
  /** The share image of a rendered page; undefined for other files. */
  getShareImage: (address: string) => ShareImage | undefined
  /** The search records, one per page; the one for the search page contains the editors' configuration. */
  searchRecords: SearchRecord[]
  /** The uploaded files that pages reference, to be published with them. */
  usedFiles: UsedFile[]
  /** Redirects, each straight to its final target. */
  redirects: { from: string; to: string }[]
  /** Addresses of removed pages. */
  gone: string[]
  /** Files that have moved to another host, but still exist here for clients that are not redirected. */
  moved: { from: string; to: string }[]
  /** Addresses of pages that other sites may embed in a frame. */
  embeddable: string[]
}

/** The content of each open site, with what its pages read of it, and the code of its language: for the one that follows it. */
const revisions = new WeakMap<Site, { revision: Revision; language: string }>()

/** Pages are rendered one at a time, because what a page reads is recorded while it is rendered. */
let lastRender: Promise<unknown> = Promise.resolve()

/**
 * Opens the site with a snapshot of the content. Pure: the same snapshot produces the same bytes.
 *
 * @param before the site with the content before, which knows what its pages read: see `isUnchanged`. In another language it says
 * other things, so that nothing of it holds.
 * @param language in which the site is shown. Default: that of everything that names no other.
 */
export const openSite = (snapshot: Snapshot, before?: Site, language = getSiteLanguage()): Site => {
  const known = before && revisions.get(before)
  const revision = new Revision(known?.language === language.code ? known.revision : undefined)
  const content = resolveContent(snapshot, revision, language)
  const addresses = getAddresses(app.manifest, content)
  const { moved, gone } = getOldAddresses(content, addresses)
  const shareImages = new Map<string, ShareImage>()
  const renderNow = async (address: string): Promise<Response> => {
    const locals: App.Locals = { ...toLocals(content), isGone: gone.has(normaliseAddress(address) ?? '') }
    const response = await revision.render(address, () => renderPageOrGone(address, locals))
    if (locals.shareImage) shareImages.set(address, locals.shareImage)
    return response
  }
  const site: Site = {
    addresses,
    ownAddresses: getOwnAddresses(app.manifest),
    render: (address) => {
      const rendered = lastRender.then(() => renderNow(address))
      lastRender = rendered.catch(() => {})
      return rendered
    },
    isUnchanged: (address) => revision.isUnchanged(address),
    getShareImage: (address) => shareImages.get(address),
    // Computed on demand: a preview renders one page and needs none of them.
    get searchRecords() {
      return getSearchRecords(content)
    },
    usedFiles: [...content.usedFiles],
    redirects: [...moved].map(([from, to]) => ({ from, to })),
    gone: [...gone],
    moved: getMovedFeeds(content),
    embeddable: getPlayerAddresses(content),
  }
  revisions.set(site, { revision, language: language.code })
  return site
}

/** The public site as it would look if one document were published, for one document after another. */
export interface PreviewSite {
  /** Renders the page of a document, replacing its published version. */
  render: (collection: string, document: StoredDocument, texts: PreviewTexts) => Promise<Response>
  /** The share image of a rendered page. */
  getShareImage: (page: Response) => ShareImage | undefined
}

/**
 * Opens the site for previews. Missing values do not fail a page: placeholders are shown instead.
 *
 * @param toFileAddress returns the address of a file of the previewed document, which may not be public yet.
 */
export const openPreview = (
  snapshot: Snapshot,
  toFileAddress: ToFileAddress,
  language = getSiteLanguage(),
): PreviewSite => {
  const preview = openPreviewContent(snapshot, toFileAddress, language)
  const shareImages = new WeakMap<Response, ShareImage>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    render: (collection, document, texts) => {
      // One at a time, because they share the content.
      const page = last.then(async () => {
        const { content, address } = preview.show(collection, document)
        const locals: App.Locals = { ...toLocals(content), preview: texts }
        const response = await renderPage(address, locals)
        if (locals.shareImage) shareImages.set(response, locals.shareImage)
        return response
      })
      last = page.catch(() => {})
      return page
    },
    getShareImage: (page) => shareImages.get(page),
  }
}

/** What every page is handed. */
const toLocals = (content: Content) => {
  const { language } = content
  return { content, language, t: language.t, format: language.format }
}

/**
 * Where the page that says that something is gone is rendered, when its own address belongs to a route that knows nothing of old
 * addresses. No page can have this address.
 */
const goneRoute = '/~/'

const renderPageOrGone = async (address: string, locals: App.Locals): Promise<Response> => {
  const response = await renderPage(address, locals)
  return locals.isGone && response.status === 404
    ? renderPage(goneRoute, { ...locals, goneAddress: address })
    : response
}

const renderPage = async (address: string, locals: App.Locals): Promise<Response> => {
  const url = new URL(toRouteAddress(address), locals.content.origin)
  const response = await app.render(new Request(url), { locals })
  if (response.status >= 500) {
    const reason = locals.failure instanceof Error ? locals.failure.message : `it answered ${response.status}`
    throw new Error(`${address} could not be rendered: ${reason}`, { cause: locals.failure })
  }
  // The 404 page is printed as a regular file, so for the printer it returns 200.
  return address === notFoundAddress && response.status === 404
    ? new Response(response.body, { headers: response.headers })
    : response
}
export { explainSearch } from '../search/explain.ts'
