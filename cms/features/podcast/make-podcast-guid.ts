import { v5 } from 'uuid'
import { getPodcastGuidName, podcastGuidNamespace } from '../../../content-types/podcast/guid-name.ts'
import { getPodcastAddresses } from '../../../content-types/podcast/podcast-addresses.ts'
import { getSettings } from '../../platform/settings.ts'

/** Whether the installation stands where the public reaches it. Every machine that only tries Vitrin out has the same address. */
export const isAtPublicAddress = (): boolean =>
  !/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(getSettings().siteUrl).hostname)

/**
 * A podcast's lasting id, worked out from the address of its feed. Undefined where the public does not reach it.
 *
 * @param slug that of a podcast of its own. Default: the podcast in the settings.
 */
export const makeStableGuid = (slug?: string): string | undefined =>
  isAtPublicAddress()
    ? v5(getPodcastGuidName(getSettings().siteUrl + getPodcastAddresses(slug).feed), podcastGuidNamespace)
    : undefined
