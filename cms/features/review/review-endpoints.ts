import {
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { forbid } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'
import { getReviewStatus } from './review-status.ts'
import { sendBack, submitForReview, withdrawReview, type Subject } from './reviews.ts'

/**
 * Endpoints for a document's review: `GET /:id/review` returns its state; `POST /:id/submit` with a `message`, `/:id/withdraw`
 * and `/:id/send-back` with a `note` change it and return the new state.
 */
export const reviewEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/review', method: 'get', handler: (req) => answer(req, async () => undefined) },
  {
    path: '/:id/submit',
    method: 'post',
    handler: (req) => answer(req, async (subject, body) => submitForReview(req, subject, textOf(body.message))),
  },
  { path: '/:id/withdraw', method: 'post', handler: (req) => answer(req, (subject) => withdrawReview(req, subject)) },
  {
    path: '/:id/send-back',
    method: 'post',
    handler: (req) => answer(req, async (subject, body) => sendBack(req, subject, textOf(body.note))),
  },
]

const answer = async (
  req: PayloadRequest,
  work: (subject: Subject, body: Record<string, unknown>) => Promise<void>,
): Promise<Response> => {
  if (!hasRole(req, 'editor')) throw forbid(req.t('error:unauthorized'), req)
  const subject = { collection: String(req.routeParams?.collection), id: String(req.routeParams?.id) }
  const body = await readBody(req)
  const isOurs = await initTransaction(req)
  try {
    await work(subject, body)
    const status = await getReviewStatus(req, subject)
    if (isOurs) await commitTransaction(req)
    return Response.json(status, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    await killTransaction(req)
    throw isWriteConflict(error) ? new APIError(t.review.refusals.handedInAtOnce, 409, null, true) : error
  }
}

/** Whether MongoDB rejected this transaction because another one wrote to the same document. */
const isWriteConflict = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 112

/** The request body; empty when it is not a JSON object. */
const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const text = req.method === 'POST' ? ((await req.text?.()) ?? '') : ''
  if (!text.trim()) return {}
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch (cause) {
    if (cause instanceof SyntaxError) return {}
    throw cause
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
