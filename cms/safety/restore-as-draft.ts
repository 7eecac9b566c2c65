import type { Endpoint } from 'payload'
import { t } from '../i18n/index.ts'

/**
 * Restores a version as a draft, whoever asks and however: publishing is a step of its own. Payload's own endpoint would make a
 * published version live at once, and take a live page away when the version that is restored is a draft.
 */
export const restoreAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: keyof typeof req.payload.collections; id: string }
    const doc = await req.payload.restoreVersion({
      collection,
      id,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: t.safety.versions.restored })
  },
}
