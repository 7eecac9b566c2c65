import type { PayloadRequest } from 'payload'
import { getAddress } from '../../../content-types/addresses.ts'
import { getContentType } from '../../../content-types/index.ts'
import { mayPublish } from '../../platform/access/ownership.ts'
import { hasRole } from '../../platform/access/roles.ts'
import { compareContent, findDiffering, type Change } from '../../platform/differences/compare-content.ts'
import { withNames } from '../../platform/differences/name-documents.ts'
import { isLive, readLive } from '../../platform/published-state.ts'
import { forbid } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'
import type { ReviewStatus } from './review-states.ts'
import { findLatest, mayEdit, readDraft, type Subject } from './reviews.ts'

/** What to show about a document's review to someone who may edit it. Throws Forbidden or NotFound for others. */
export const getReviewStatus = async (req: PayloadRequest, subject: Subject): Promise<ReviewStatus> => {
  const draft = await readDraft(req, subject)
  if (!(await mayEdit(req, subject))) throw forbid(t.review.refusals.notYours, req)
  const { fields } = getContentType(subject.collection)
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
      publish: await mayPublish(req, subject.collection, { id: subject.id }),
    },
    isEditedSince: pinned !== undefined && findDiffering(fields, { before: pinned, after: draft }).length > 0,
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
): Promise<Change[]> =>
  withNames(req, (nameOf) => compareContent(getContentType(collection).fields, { before, after }, nameOf))

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
