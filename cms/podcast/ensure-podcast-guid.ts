import type { Payload } from 'payload'
import { getContentType } from '../../content-types/index.ts'
import { loadCompiledSite } from '../publishing/compiled-site.ts'
import { getSettings } from '../settings.ts'

/**
 * Stores the podcast's lasting id, worked out from the address of its feed, at the first start at a public address: it stays when
 * the address changes later. A machine that only tries Vitrin out keeps none, since every such machine has the same address.
 */
export const ensurePodcastGuid = async (payload: Payload): Promise<void> => {
  const { siteUrl } = getSettings()
  if (/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(siteUrl).hostname)) return
  const stored = await payload.findGlobal({ slug: 'podcast', depth: 0 })
  if (stored.guid) return
  const { makePodcastGuid } = await loadCompiledSite()
  const guid = makePodcastGuid(`${siteUrl}${getContentType('episodes').custom.site.feed}`)
  await payload.updateGlobal({ slug: 'podcast', data: { guid }, context: { isImport: true } })
}
