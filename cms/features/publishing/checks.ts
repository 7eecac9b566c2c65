import { t } from './texts.ts'
import type { CheckedRelease, CheckResult } from './checks/checked-release.ts'
import { findCollapse, findDrafts, findMissingPages, findStrayPages } from './checks/content-checks.ts'
import { findFeedFaults } from './checks/feed-checks.ts'
import { findBrokenLinks } from './checks/link-checks.ts'
import { findPageFaults } from './checks/page-checks.ts'
import { findMissingSettings } from './checks/settings-checks.ts'
import { findSitemapFaults } from './checks/sitemap-checks.ts'
import { InvalidReleaseError, type CheckOutcome } from './invalid-release-error.ts'

/** Every check, by the key of its label. */
const checks: Record<
  keyof typeof t.publications.checks,
  (release: CheckedRelease) => CheckResult | Promise<CheckResult>
> = {
  pages: findMissingPages,
  strays: findStrayPages,
  drafts: findDrafts,
  collapse: findCollapse,
  html: findPageFaults,
  links: findBrokenLinks,
  feeds: findFeedFaults,
  sitemap: findSitemapFaults,
  settings: findMissingSettings,
}

/** The number of faults listed: a longer list would not be read. */
const maxListedFaults = 20

/**
 * Checks a printed release before it goes live.
 *
 * @returns the outcome of each check.
 * @throws InvalidReleaseError that lists the faults.
 */
export const checkRelease = async (release: CheckedRelease): Promise<CheckOutcome[]> => {
  const outcomes: CheckOutcome[] = []
  const faults: string[] = []
  for (const [name, check] of Object.entries(checks)) {
    const found = await check(release)
    const label = t.publications.checks[name as keyof typeof checks]
    outcomes.push({ name: label, checked: found.checked, faults: found.faults.length })
    faults.push(...found.faults)
  }
  if (!faults.length) return outcomes
  const shown = faults.slice(0, maxListedFaults).map((fault) => `– ${fault}`)
  const rest = faults.length > shown.length ? [t.publications.moreFaults(faults.length - shown.length)] : []
  throw new InvalidReleaseError([t.publications.checksFailed, ...shown, ...rest].join('\n'), outcomes)
}
