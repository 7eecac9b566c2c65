import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { queuePublication } from './queue-publication.ts'
import { t } from './texts.ts'
import { readPublicationState } from './publication-state.ts'
import { getLiveReleaseId, listReleases } from '../../releases/release-store.ts'
import { rollBack } from './rollback.ts'

const { answers } = t.publications

/**
 * The endpoints for publications besides reading their logs:
 *
 * - `GET /api/publications/state`: what is live, running and waiting (`PublicationState`); for signed-in users.
 * - `POST /api/publications/publish`: queues a publication; for publishers.
 * - `POST /api/publications/:id/rollback`: goes back to what that publication produced; for publishers.
 */
export const publicationEndpoints: Endpoint[] = [
  {
    path: '/state',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req, 'editor')) return refuseVisitor(req)
      return answer(200, await readPublicationState(req.payload))
    },
  },
  {
    path: '/publish',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, 'publisher')) return refuseVisitor(req)
      await queuePublication(t.publications.publishNow, req)
      return answer(202, { message: answers.queued })
    },
  },
  {
    path: '/:id/rollback',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, 'publisher')) return refuseVisitor(req)
      const publication = await req.payload.findByID({
        collection: 'publications',
        id: String(req.routeParams?.id),
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (!publication) return refuse(404, answers.unknown)
      const { release, state } = publication
      if (state !== 'succeeded' || !release) return refuse(409, answers.notSucceeded)
      if (release === (await getLiveReleaseId())) return refuse(409, answers.isLive)
      if (!(await listReleases()).includes(release)) return refuse(409, answers.isGone)
      await rollBack(req.payload, { release, who: req.user?.email ?? '' })
      return answer(200, { message: answers.rolledBack })
    },
  },
]

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] })

const refuseVisitor = (req: PayloadRequest): Response =>
  req.user ? refuse(403, answers.forbidden) : refuse(401, answers.signedOut)
