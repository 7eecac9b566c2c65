import type { Endpoint } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { explainQuery } from './explain-query.ts'

/** `GET /api/search/explain?q=…`: why a query finds what it finds, for signed-in users. */
export const explainEndpoint: Endpoint = {
  path: '/search/explain',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'editor')) return Response.json({ errors: [{ message: t.search.notAllowed }] }, { status: 403 })
    const explanation = await explainQuery(req.searchParams.get('q') ?? '')
    return explanation
      ? Response.json(explanation)
      : Response.json({ errors: [{ message: t.search.noRelease }] }, { status: 404 })
  },
}
