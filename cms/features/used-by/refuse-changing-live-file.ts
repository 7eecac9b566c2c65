import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { mayPublish } from '../../platform/access/ownership.ts'
import { hasRole } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { findUses, type Use } from './find-uses.ts'
import { forbid } from '../../platform/refusals/refuse.ts'

/**
 * Stops users from changing a file that is used on a live page which they may not edit: the new picture or description would go
 * public with the next publication. The system itself, which overrides access, is not affected.
 */
export const refuseChangingLiveFile: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  const args = hook.args as typeof hook.args & { id?: string; where?: Where }
  if (operation !== 'update' || overrideAccess || !hasRole(req, 'editor') || hasRole(req, 'publisher')) return args
  for (const id of args.id === undefined ? await findIds(collection.slug, args.where, req) : [args.id])
    for (const use of await findUses(collection.slug, id, req))
      if (use.isLive && !(await mayChange(use, req))) throw forbid(t.usedBy.liveFile, req)
  return args
}

const mayChange = async ({ slug, id }: Use, req: PayloadRequest): Promise<boolean> =>
  id !== undefined && mayPublish(req, slug, { id })

const findIds = async (collection: string, where: Where | undefined, req: PayloadRequest): Promise<string[]> => {
  const slug = collection as CollectionSlug
  const { docs } = await req.payload.db.find({ collection: slug, where: where ?? {}, pagination: false, limit: 0, req })
  return docs.map(({ id }) => String(id))
}
