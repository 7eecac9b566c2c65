import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { getPodcastAddresses } from '../../../content-types/podcast/podcast-addresses.ts'
import { getFilePath } from '../../releases/release-files.ts'
import { getLiveReleaseId, getReleaseDir } from '../../releases/release-store.ts'
import { getSettings } from '../../platform/settings.ts'
import { directories, type Directory } from './directories.ts'
import type { PodcastInAdmin } from './find-podcasts.ts'
import { checkFeed, commonRequirements, recommendations, type FeedRequirement } from './feed-checks.ts'

/** A requirement, and whether the feed meets it. */
export interface CheckedRequirement {
  requirement: FeedRequirement
  isMet: boolean
}

/** The podcast's status with the directories. */
export interface FeedInspection {
  /** The address where the podcast is edited in the admin. */
  editAddress: string
  /** The address of the feed. */
  address: string
  /** Whether a feed has been published. */
  isLive: boolean
  common: CheckedRequirement[]
  recommendations: CheckedRequirement[]
  directories: (Directory & {
    missing: FeedRequirement[]
    /** The podcast's page there, if the settings contain it. */
    listedAt?: string
  })[]
}

/**
 * Checks the published feed against the directories' requirements.
 *
 * @param podcast see `findPodcasts`.
 */
export const inspectFeed = async (podcast: PodcastInAdmin): Promise<FeedInspection> => {
  const path = getPodcastAddresses(podcast.slug).feed
  const { siteUrl } = getSettings()
  const address = `${siteUrl}${path}`
  const { settings, editAddress } = podcast
  const release = await getLiveReleaseId()
  const folder = release && getReleaseDir(release)
  const xml = folder ? await readFile(join(folder, getFilePath(path)), 'utf8').catch(() => undefined) : undefined
  const report = checkFeed(xml, {
    address,
    art: await readArt(xml, folder, siteUrl),
    isGuidKept: Boolean(settings.guid),
  })
  const check = (requirements: FeedRequirement[]): CheckedRequirement[] =>
    requirements.map((requirement) => ({ requirement, isMet: report[requirement] }))
  const pages = (settings.directories ?? []).map(({ url }) => url)
  return {
    editAddress,
    address,
    isLive: xml !== undefined,
    common: check(commonRequirements),
    recommendations: check(recommendations),
    directories: directories.map((directory) => {
      const listedAt = pages.find((page) => URL.canParse(page) && directory.host.test(new URL(page).hostname))
      return {
        ...directory,
        missing: [...commonRequirements, ...directory.requirements].filter((requirement) => !report[requirement]),
        ...(listedAt ? { listedAt } : {}),
      }
    }),
  }
}

/** The dimensions of the picture that the feed links to, read from the release. */
const readArt = async (xml: string | undefined, folder: string | undefined, siteUrl: string) => {
  const address = /<itunes:image href="([^"]+)"/.exec(xml?.split('<item>')[0] ?? '')?.[1]
  if (!folder || !address?.startsWith(siteUrl)) return undefined
  const { width, height, format, hasAlpha } = await sharp(join(folder, getFilePath(address.slice(siteUrl.length))))
    .metadata()
    // A picture that is not there or cannot be read is no picture.
    .catch(() => ({ width: 0, height: 0, format: '', hasAlpha: false }))
  return { width, height, format, hasAlpha }
}
