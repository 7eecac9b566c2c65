import { v5 } from 'uuid'
import { getPodcastGuidName, podcastGuidNamespace } from '../../../content-types/podcast/guid-name.ts'
import { getPodcastAddresses } from '../../../content-types/podcast/podcast-addresses.ts'
import { getSettings } from '../../platform/settings.ts'

/** Whether the installation has a public address. Local trials all share the same address, so their guids would collide. */
export const isAtPublicAddress = (): boolean =>
  !/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(getSettings().siteUrl).hostname)

/**
 * Derives a podcast's permanent guid from the address of its feed. Undefined when the installation has no public address.
 *
 * @param slug of a podcast document. Default: the podcast in the settings.
 */
export const makeStableGuid = (slug?: string): string | undefined =>
  isAtPublicAddress()
    ? v5(getPodcastGuidName(getSettings().siteUrl + getPodcastAddresses(slug).feed), podcastGuidNamespace)
    : undefined
