import { restoreVersionOperation, type CollectionBeforeValidateHook, type CollectionSlug, type Endpoint } from 'payload'
import { t } from './texts.ts'

/**
 * Restores a version as a draft, whoever asks and however: publishing is a step of its own. Payload's own endpoint would make a
 * published version live at once, and take a live page away when the version that is restored is a draft.
 */
export const restoreAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    req.context.isRestoredAsDraft = true
    const doc = await restoreVersionOperation({
      id,
      collection: req.payload.collections[collection],
      // The Local API has this option in its types alone.
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: t.safety.versions.restored })
  },
}

/** Lets the other hooks know that what comes back is a draft: Payload hands them the status that the version had. */
export const markRestoredAsDraft: CollectionBeforeValidateHook = ({ data, req }) =>
  req.context.isRestoredAsDraft ? { ...data, _status: 'draft' } : data
