import { getPodcastPlace } from '../../content-types/podcast/places.ts'
import { loadCompiledSite } from '../publishing/compiled-site.ts'
import { getSettings } from '../settings.ts'

/**
 * A podcast's lasting id, worked out from the address of its feed. Undefined on a machine that only tries Vitrin out: every such
 * machine has the same address.
 *
 * @param slug that of a podcast of its own. Default: the podcast in the settings.
 */
export const makeLastingGuid = async (slug?: string): Promise<string | undefined> => {
  const { siteUrl } = getSettings()
  if (/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(siteUrl).hostname)) return undefined
  const { makePodcastGuid } = await loadCompiledSite()
  return makePodcastGuid(siteUrl + getPodcastPlace(slug).feed)
}
