import { t } from '../texts.ts'
import type { QualityRule } from '../finding.ts'
import { getLinks, toExternalUrl } from '../references.ts'
import { nameOf } from './required.ts'

/** External links work, according to the link check. */
export const deadLinks: QualityRule = {
  name: 'dead-links',
  severity: 'warning',
  find: ({ values }, facts) =>
    values.flatMap((at) =>
      getLinks(at).flatMap(({ url = '' }) => {
        const outside = toExternalUrl(url, facts.origin)
        const dead = outside === undefined ? undefined : facts.deadLinks.get(outside)
        return dead ? [{ at, message: t.quality.deadLink(url, nameOf(at), dead.status), about: outside }] : []
      }),
    ),
}
