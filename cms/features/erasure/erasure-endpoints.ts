import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { erasePerson } from './erase-person.ts'
import { findPerson } from './find-person.ts'
import { makeMatcher, readKind, type Matcher } from './matcher.ts'
import { t } from './texts.ts'

/** How many things can be searched for at a time. */
const maxTerms = 20
const maxTermLength = 200

/**
 * For administrators, both with `{ terms }`: a list of names, addresses and numbers. In the body, so that no log of addresses holds
 * them.
 *
 * - `POST /api/erasure/find` responds with `{ groups }`, what would be erased.
 * - `POST /api/erasure/erase` with `isConfirmed: true` erases it, and responds with `{ report }`, how much that was.
 */
export const erasureEndpoints: Endpoint[] = [
  {
    path: '/erasure/find',
    method: 'post',
    handler: async (req) => {
      const { matcher } = await readRequest(req)
      return answer({ groups: await findPerson(req.payload, matcher) })
    },
  },
  {
    path: '/erasure/erase',
    method: 'post',
    handler: async (req) => {
      const { matcher, isConfirmed } = await readRequest(req)
      if (!isConfirmed) throw refuse(t.erasure.confirm, 400)
      return answer({ report: await erasePerson(req, matcher) })
    },
  },
]

const answer = (body: object): Response => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

const refuse = (message: string, status: number): APIError => new APIError(message, status, null, true)

const readRequest = async (req: PayloadRequest): Promise<{ matcher: Matcher; isConfirmed: boolean }> => {
  if (!hasRole(req, 'admin')) throw refuse(t.erasure.refusals.notAllowed, req.user ? 403 : 401)
  const body: unknown = await req.json?.().catch(() => undefined)
  const { terms, isConfirmed } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const given = (Array.isArray(terms) ? terms : []).flatMap((term: unknown) =>
    typeof term === 'string' && term.trim() ? [term.trim().slice(0, maxTermLength)] : [],
  )
  if (!given.length) throw refuse(t.erasure.refusals.none, 400)
  if (given.length > maxTerms) throw refuse(t.erasure.refusals.tooMany(maxTerms), 400)
  const short = given.findIndex((term) => readKind(term) === undefined)
  if (short >= 0) throw refuse(t.erasure.refusals.tooLittle(short + 1), 400)
  return { matcher: makeMatcher(given), isConfirmed: isConfirmed === true }
}
