import { getAddress } from '../../../../content-types/addresses.ts'
import { t } from '../texts.ts'
import type { CheckedDocument } from '../checked-document.ts'
import type { QualityRule } from '../finding.ts'
import { getLinks, toPlace } from '../references.ts'
import { nameOf } from './required.ts'

/** A link to a place on another page leads to one that is there. What the page itself will hold cannot be known before it is made. */
export const linkPlaces: QualityRule = {
  name: 'link-places',
  severity: 'warning',
  find: (document, facts) =>
    document.values.flatMap((at) =>
      getLinks(at).flatMap(({ url, text }) => {
        const target = url === undefined ? undefined : toPlace(url, facts.origin)
        const places = target && !isOwn(target.path, document) ? facts.places.get(target.path) : undefined
        if (!target || !places || places.has(target.place)) return []
        return [{ at, message: t.quality.linkToNoPlace(text || url!, nameOf(at), target.place), about: url }]
      }),
    ),
}

const isOwn = (path: string, { type, data }: CheckedDocument): boolean => {
  const { address } = type.custom.site
  return Boolean(address) && typeof data.slug === 'string' && getAddress(address!, data.slug).startsWith(path)
}
