import { restoreVersionOperation, type CollectionBeforeValidateHook, type CollectionSlug, type Endpoint } from 'payload'
import { t } from './texts.ts'

/**
 * Always restores a version as a draft, because publishing is a separate step. Payload's own endpoint would put a published
 * version live at once, and unpublish a live page when the restored version is a draft.
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
      // The Local API only has this option in its types.
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: t.safety.versions.restored })
  },
}

/** Tells other hooks that the restored document is a draft: Payload passes them the status that the version had. */
export const markRestoredAsDraft: CollectionBeforeValidateHook = ({ data, req }) =>
  req.context.isRestoredAsDraft ? { ...data, _status: 'draft' } : data
