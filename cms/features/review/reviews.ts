import { APIError, NotFound, type CollectionSlug, type PayloadRequest, type TypedUser, type Where } from 'payload'
import { isOwn } from '../../platform/access/ownership.ts'
import { hasRole } from '../../platform/access/roles.ts'
import { forbid, refuse } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'

/** The document that a review is about. */
export interface Subject {
  collection: string
  id: string
}

type DocumentData = Record<string, unknown>

const maxTextLength = 2000

/**
 * Submits the newest draft of a document as it is now. Only one review per document can be waiting: submitting again replaces it.
 *
 * @throws Forbidden, NotFound, or APIError in Swedish when there is no draft.
 */
export const submitForReview = async (req: PayloadRequest, subject: Subject, message: string): Promise<void> => {
  const draft = await readDraft(req, subject)
  if (!(await mayEdit(req, subject))) throw forbid(t.review.refusals.notYours, req)
  if (draft._status === 'published') throw new APIError(t.review.refusals.nothingNew, 409, null, true)
  assertLength('message', message, req)
  const data = {
    title: String(draft.title ?? ''),
    state: 'waiting' as const,
    submittedBy: req.user?.id,
    submitter: getName(req.user),
    submittedAt: new Date().toISOString(),
    message,
    content: toPinnedContent(draft),
  }
  const waiting = await findWaiting(req, subject)
  if (waiting) await req.payload.update({ collection: 'reviews', id: waiting.id, data, req })
  else await createReview(req, subject, data)
}

/** Withdraws a submission. Anyone who may edit the document can do this. */
export const withdrawReview = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  if (!(await mayEdit(req, subject))) throw forbid(t.review.refusals.notYours, req)
  const waiting = await findWaiting(req, subject)
  if (!waiting) throw new APIError(t.review.refusals.noneWaiting, 409, null, true)
  await close(req, waiting.id, subject, 'withdrawn')
}

/** Sends a document back to the submitter, with a note that says what to change. */
export const sendBack = async (req: PayloadRequest, subject: Subject, note: string): Promise<void> => {
  if (!hasRole(req, 'publisher')) throw forbid(t.review.refusals.publishersOnly, req)
  if (!note) throw refuse('reviews', 'note', t.review.refusals.noteMissing, req)
  assertLength('note', note, req)
  const waiting = await findWaiting(req, subject)
  if (!waiting) throw new APIError(t.review.refusals.noneWaiting, 409, null, true)
  await close(req, waiting.id, subject, 'returned', note)
}

/**
 * Closes any open review of a document, in the transaction of the change that causes it.
 *
 * @param state `published` when the document went live; `withdrawn` when it was moved to the bin.
 */
export const closeReviews = async (
  req: PayloadRequest,
  subject: Subject,
  state: 'published' | 'withdrawn',
): Promise<void> => {
  const open = { and: [isAbout(subject), { state: { in: ['waiting', 'returned'] } }] }
  const { docs } = await req.payload.find({ collection: 'reviews', where: open, depth: 0, pagination: false, req })
  for (const { id } of docs) await close(req, id, subject, state)
}

/** The newest review of a document. */
export const findLatest = async (req: PayloadRequest, subject: Subject) => {
  const where = isAbout(subject)
  const newest = { sort: '-submittedAt', limit: 1, pagination: false, depth: 0 } as const
  const { docs } = await req.payload.find({ collection: 'reviews', where, ...newest, req })
  return docs[0]
}

/** Whether the user may edit a document. */
export const mayEdit = async (req: PayloadRequest, { collection, id }: Subject): Promise<boolean> =>
  hasRole(req, 'publisher') || (hasRole(req, 'editor') && (await isOwn(req, collection, id)))

/** The newest version of a document. Throws NotFound when it does not exist or is in the bin. */
export const readDraft = async (req: PayloadRequest, { collection, id }: Subject): Promise<DocumentData> => {
  const slug = collection as CollectionSlug
  const found = await req.payload.findByID({ collection: slug, id, draft: true, depth: 0, disableErrors: true, req })
  if (!found) throw new NotFound(req.t)
  return { ...found }
}

/** A document's content as stored with a review, without who wrote it. */
const toPinnedContent = (document: DocumentData): DocumentData =>
  Object.fromEntries(
    Object.entries(document).filter(([name]) => !['createdBy', 'lastEditedBy', 'lastEditorRemoved'].includes(name)),
  )

const findWaiting = async (req: PayloadRequest, subject: Subject) => {
  const where = { slot: { equals: getSubjectKey(subject) } }
  // Without pagination: counting and finding at the same time is more than MongoDB allows in a transaction.
  const { docs } = await req.payload.find({ collection: 'reviews', where, limit: 1, pagination: false, depth: 0, req })
  return docs[0]
}

const createReview = async (
  req: PayloadRequest,
  subject: Subject,
  data: { title: string; state: 'waiting'; content: DocumentData },
): Promise<void> => {
  const document = { relationTo: subject.collection, value: subject.id } as never
  const about = { document, subject: getSubjectKey(subject), slot: getSubjectKey(subject) }
  try {
    await req.payload.create({ collection: 'reviews', data: { ...data, ...about }, req })
  } catch (cause) {
    // The unique index allows only one waiting review: somebody else was faster.
    if (!(cause instanceof Error) || cause.name !== 'ValidationError') throw cause
    throw new APIError(t.review.refusals.handedInAtOnce, 409, null, true)
  }
}

const close = async (
  req: PayloadRequest,
  id: string,
  subject: Subject,
  state: 'returned' | 'published' | 'withdrawn',
  note?: string,
): Promise<void> => {
  const decision = {
    state,
    decidedBy: req.user?.id ?? null,
    decider: getName(req.user),
    decidedAt: new Date().toISOString(),
    content: null,
    slot: `${getSubjectKey(subject)} ${id}`,
    ...(note === undefined ? {} : { note }),
  }
  await req.payload.update({ collection: 'reviews', id, data: decision, req })
}

const isAbout = (subject: Subject): Where => ({ subject: { equals: getSubjectKey(subject) } })

const getSubjectKey = ({ collection, id }: Subject): string => `${collection}/${id}`

const getName = (user: TypedUser | null): string => user?.name || user?.email || ''

const assertLength = (path: string, text: string, req: PayloadRequest): void => {
  if (text.length > maxTextLength) throw refuse('reviews', path, t.review.refusals.tooLong, req)
}
