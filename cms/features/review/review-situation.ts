import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { getAddress } from '../../../content-types/addresses.ts'
import { getContentType } from '../../../content-types/index.ts'
import { canPublish, hasRole } from '../../platform/access/roles.ts'
import { isLive, readLive } from '../../platform/published-state.ts'
import { forbid } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'
import { compareContent, type Change } from './compare-content.ts'
import type { NameOf } from './readable-value.ts'
import type { ReviewSituation } from './review-states.ts'
import { findLatest, mayEdit, readDraft, toContent, type Subject } from './reviews.ts'

/** What is to be shown about the review of a document, to somebody who may change it. Throws Forbidden or NotFound to others. */
export const getReviewSituation = async (req: PayloadRequest, subject: Subject): Promise<ReviewSituation> => {
  const draft = await readDraft(req, subject)
  if (!(await mayEdit(req, subject))) throw forbid(t.review.refusals.notYours, req)
  const latest = await findLatest(req, subject)
  const isWaiting = latest?.state === 'waiting'
  const pinned = isWaiting ? toRecord(latest.content) : undefined
  const live = await readLive(subject.collection, subject.id, req)
  return {
    review:
      latest?.state === 'waiting' || latest?.state === 'returned'
        ? {
            id: latest.id,
            state: latest.state,
            submitter: latest.submitter || t.review.panel.someone,
            submittedAt: latest.submittedAt ?? '',
            message: latest.message ?? '',
            note: latest.note ?? '',
            decider: latest.decider || t.review.panel.someone,
            decidedAt: latest.decidedAt ?? '',
          }
        : null,
    may: {
      submit: draft._status !== 'published',
      withdraw: isWaiting,
      sendBack: isWaiting && hasRole(req, 'publisher'),
      publish: canPublish(req),
    },
    isEditedSince: pinned !== undefined && !isSameContent(pinned, toContent(draft)),
    changes:
      pinned && isLive(live) && hasRole(req, 'publisher') ? await compareWithLive(req, subject, live, pinned) : null,
    isLive: isLive(live),
    liveAddress: isLive(live) ? getPublicAddress(subject, live) : null,
  }
}

const getPublicAddress = ({ collection }: Subject, live: Record<string, unknown>): string | null => {
  const prefix = getContentType(collection).custom.site.address
  return prefix && typeof live.slug === 'string' ? getAddress(prefix, live.slug) : null
}

const compareWithLive = (
  req: PayloadRequest,
  { collection }: Subject,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<Change[]> => compareContent(getContentType(collection).fields, { before, after }, getNameOf(req))

/** Looks up what things are called, each once. */
const getNameOf = (req: PayloadRequest): NameOf => {
  const names = new Map<string, Promise<string>>()
  const look = async (collection: string, id: string): Promise<string> => {
    const slug = collection as CollectionSlug
    const options = { id, draft: true, depth: 0, trash: true, disableErrors: true, req } as const
    const found = await req.payload.findByID({ collection: slug, ...options })
    const name = toRecord(found)[getContentType(collection).admin.useAsTitle ?? 'id']
    return name ? String(name) : t.review.changes.unknown
  }
  return (collection, id) => {
    const key = `${collection}/${id}`
    const name = names.get(key) ?? look(collection, id)
    names.set(key, name)
    return name
  }
}

/** As JSON, which is how the pinned one has been kept; without what a save changes by itself. */
const isSameContent = (one: Record<string, unknown>, other: Record<string, unknown>): boolean => {
  const plain = (content: Record<string, unknown>): unknown =>
    JSON.parse(JSON.stringify({ ...content, updatedAt: null }))
  return isDeepStrictEqual(plain(one), plain(other))
}

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
