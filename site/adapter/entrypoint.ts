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
// Pages become plain files, which have no headers: each carries its Content-Security-Policy itself.
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta'

/** The public site with certain content in it. */
export interface Site {
  /** Every address that exists, from the root: pages end with a slash, other files with their extension. */
  addresses: string[]
  /** Those of them that exist whatever the content is. */
  ownAddresses: string[]
  /**
   * What stands at an address. Pages answer 200; an address that does not exist answers 404 with the page that says so, and
   * one that did exist 410.
   *
   * @throws when what stands there cannot be rendered, naming the address and the reason.
   */
  render: (address: string) => Promise<Response>
  /**
   * Whether the site before had the same bytes at an address, because nothing that stands there has changed. Asked before the
   * address is rendered.
   */
  isUnchanged: (address: string) => boolean
  /** What a page that has been rendered is to be shared with; undefined for other files. */
  getShareImage: (address: string) => ShareImage | undefined
  /** What search is to find, one record a page; that of the search page carries what editors tell it. */
  searchRecords: SearchRecord[]
  /** The uploaded files that pages point at, to be put beside them. */
  usedFiles: UsedFile[]
  /** Addresses that lead on to others, each straight to where it ends. */
  redirects: { from: string; to: string }[]
  /** Addresses of pages that do not exist any more. */
  gone: string[]
  /** Files that have moved to another host, and still stand here for those who are not led there. */
  moved: { from: string; to: string }[]
  /** Addresses of pages that other sites may show in a frame. */
  embeddable: string[]
}

/** The content of each open site, with what its pages read of it, and the code of its language: for the one that follows it. */
const revisions = new WeakMap<Site, { revision: Revision; language: string }>()

/** Pages are rendered one by one, whoever asks: what a page reads is written down while it is rendered. */
let lastRender: Promise<unknown> = Promise.resolve()

/**
 * Opens the site with a snapshot of the content. Pure: the same snapshot gives the same bytes.
 *
 * @param before the site with the content before, which knows what its pages read: see `isUnchanged`. In another language it says
 *   other things, so that nothing of it holds.
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
    const response = await revision.render(address, () => renderPage(address, locals))
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
    // Worked out when asked for: a preview renders one page and needs none of them.
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

/** The public site as it would be if one document were published, one document after another. */
export interface PreviewSite {
  /** The page of a document that is put in the place of what the public reads of it. */
  render: (collection: string, document: StoredDocument, texts: PreviewTexts) => Promise<Response>
  /** What a rendered page would be shared with. */
  getShareImage: (page: Response) => ShareImage | undefined
}

/**
 * Opens the site for previews. What is missing in the content stops no page: a hint stands in its place.
 *
 * @param toFileAddress says where the files of a shown document are fetched from, which may not be public yet.
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
      // One after another, because they share the content.
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

const renderPage = async (address: string, locals: App.Locals): Promise<Response> => {
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
export { explainSearch } from '../search/explain.ts'
