import { t } from './texts.ts'
import type { CheckedRelease, CheckFault, CheckResult } from './checks/checked-release.ts'
import { findCollapse, findDrafts, findMissingPages, findStrayPages } from './checks/content-checks.ts'
import { findFeedFaults } from './checks/feed-checks.ts'
import { findBrokenLinks } from './checks/link-checks.ts'
import { findPageFaults } from './checks/page-checks.ts'
import { findMissingSettings } from './checks/settings-checks.ts'
import { findSitemapFaults } from './checks/sitemap-checks.ts'
import type { CheckOutcome } from './invalid-release-error.ts'

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

/**
 * Checks of the site as a whole: what they find is not the fault of one document, and nobody can set it aside. A site that has
 * lost most of its pages or holds a draft must not go live.
 */
const wholeSiteChecks: ReadonlySet<keyof typeof checks> = new Set(['strays', 'drafts', 'collapse', 'settings'])

/** What the checks of a release say. */
export interface CheckedOutcome {
  outcomes: CheckOutcome[]
  /** What one or more documents are to blame for. */
  faults: CheckFault[]
  /** What is wrong with the site as a whole. */
  wholeSiteFaults: CheckFault[]
}

/** Checks a printed release before it goes live. */
export const checkRelease = async (release: CheckedRelease): Promise<CheckedOutcome> => {
  const checked: CheckedOutcome = { outcomes: [], faults: [], wholeSiteFaults: [] }
  for (const name of Object.keys(checks) as (keyof typeof checks)[]) {
    const found = await checks[name](release)
    checked.outcomes.push({ name: t.publications.checks[name], checked: found.checked, faults: found.faults.length })
    checked[wholeSiteChecks.has(name) ? 'wholeSiteFaults' : 'faults'].push(...found.faults)
  }
  return checked
}
