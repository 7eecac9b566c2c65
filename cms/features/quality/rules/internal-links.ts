import { getContentType } from '../../../../content-types/index.ts'
import { getAddress } from '../../../../content-types/addresses.ts'
import { t } from '../texts.ts'
import type { CheckedDocument } from '../checked-document.ts'
import { toKey, type Facts } from '../facts.ts'
import type { QualityRule } from '../finding.ts'
import type { PathState } from '../site-paths.ts'
import { getLinks, toSitePath } from '../references.ts'
import type { TextLink } from '../../../platform/rich-text.ts'
import { nameOf } from './required.ts'

/** Every internal link points to something public. */
export const internalLinks: QualityRule = {
  name: 'internal-links',
  severity: 'error',
  find: (document, facts) =>
    document.values.flatMap((at) =>
      getLinks(at).flatMap((link) => {
        const state = getState(link, document, facts)
        if (state === undefined || state === 'public') return []
        const say = state === 'draft' ? t.quality.linkToDraft : t.quality.linkToNothing
        return [{ at, message: say(link.text || (link.url ?? ''), nameOf(at)), about: link.url ?? link.document?.id }]
      }),
    ),
}

/** The state of an internal link's target; undefined for external links, or when it cannot be known. */
const getState = (link: TextLink, { type, id, data }: CheckedDocument, facts: Facts): PathState | undefined => {
  if (link.document) {
    // A document may link to itself: it is about to be public.
    if (link.document.collection === type.slug && link.document.id === id) return 'public'
    const target = facts.documents.get(toKey(link.document))
    if (!target) return 'missing'
    const hasDrafts = getContentType(link.document.collection).custom.site.kind === 'document'
    return hasDrafts && target._status !== 'published' ? 'draft' : 'public'
  }
  const path = toSitePath(link.url ?? '', facts.origin)
  if (path === undefined) return undefined
  const { address } = type.custom.site
  const isOwn = address && typeof data.slug === 'string' && getAddress(address, data.slug).startsWith(path)
  const state = facts.paths.get(path)
  return isOwn && state === 'draft' ? 'public' : state
}
