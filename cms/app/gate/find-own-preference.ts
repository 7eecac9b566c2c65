import { NotFound, type PayloadHandler, type SanitizedConfig } from 'payload'

/** Payload's collection of what each person has set up in the admin. */
const preferences = 'payload-preferences'

/**
 * Has nobody delete a preference that they do not have. Payload answers 404 itself, but not before it has asked SQLite for something
 * that is no SQL (deleteOne.js of @payloadcms/drizzle 3.90.2, when a condition on a relation finds nothing).
 */
export const findOwnPreference = (config: SanitizedConfig): SanitizedConfig => {
  const endpoints = config.collections.find(({ slug }) => slug === preferences)?.endpoints || []
  for (const endpoint of endpoints)
    if (endpoint.method === 'delete' && endpoint.path === '/:key') endpoint.handler = afterLooking(endpoint.handler)
  return config
}

const afterLooking =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    if (!req.user) return handler(req)
    const where = { key: { equals: req.routeParams?.key }, 'user.value': { equals: req.user.id } }
    const { totalDocs } = await req.payload.count({ collection: preferences, where, req })
    if (!totalDocs) throw new NotFound(req.t)
    return handler(req)
  }
