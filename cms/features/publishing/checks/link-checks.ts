import { t } from '../texts.ts'
import type { CheckedRelease, CheckResult } from './checked-release.ts'

/**
 * Checks that every link, picture, file and place on the site that a page points to exists. Links that are printed as text count
 * as mended: see `unlink-dead-links.ts`.
 */
export const findBrokenLinks = ({ files, links }: CheckedRelease): CheckResult => {
  const broken = new Map<string, string[]>()
  for (const [page, { facts, unlinked }] of files)
    for (const target of facts ? [...facts.targets, ...facts.links] : [])
      if (!links.leadsSomewhere(target, page) && !unlinked?.includes(target))
        broken.set(target, [...(broken.get(target) ?? []), page])
  const faults = [...broken].flatMap(([target, pages]) =>
    pages.map((page, index) => ({ message: index ? '' : t.checks.links.broken(target, pages), address: page })),
  )
  return { checked: links.count, faults }
}
