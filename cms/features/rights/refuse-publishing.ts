import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasOwner, mayPublish, readNewest } from '../../platform/access/ownership.ts'
import { canPublish, hasRole } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { isLive, readLive } from '../../platform/published-state.ts'
import { forbid } from '../../platform/refusals/refuse.ts'

/** The arguments of write operations that matter here. */
interface OperationArgs {
  id?: string
  /** The document that is copied, when a copy is created. */
  duplicateFromID?: string | number
  data?: Record<string, unknown>
  where?: Where
  draft?: boolean
}

/**
 * Refuses anything that would change what is live for users who may not publish: publishing in any form, changing or unpublishing
 * without `draft`, restoring an old version or from the bin. Access functions cannot do this, because they do not know whether a
 * save is a draft. Editors who may publish are kept to what their own organisations answer for: see `mayPublish`.
 *
 * The system itself, which overrides access, is not affected.
 */
export const refusePublishing: CollectionBeforeOperationHook = async (hook) => {
  const { operation, overrideAccess, req } = hook
  const args = hook.args as typeof hook.args & OperationArgs
  const isHeldBack = !overrideAccess && hasRole(req, 'editor') && !hasRole(req, 'publisher')
  if (!isHeldBack || !['create', 'update', 'restoreVersion'].includes(operation)) return args
  const isDraft = Boolean(args.draft) && args.data?._status !== 'published'
  if (isDraft) return args
  const { slug } = hook.collection
  if (operation === 'restoreVersion') await checkRestoring(slug, String(args.id), req)
  else if (operation === 'create') await check(slug, undefined, await getCreated(slug, args, req), req)
  else if (args.id !== undefined) await check(slug, String(args.id), args.data ?? {}, req)
  else if (args.where) {
    if (args.data?._status === 'published') throw refuse(canPublish(req) ? 'oneAtATime' : 'publish', req)
    // Bulk operations skip live documents, as they skip everything else that the user may not change.
    return { ...args, where: { and: [args.where, { _status: { not_equals: 'published' } }] } } as typeof args
  }
  return args
}

const check = async (
  collection: string,
  id: string | undefined,
  data: Record<string, unknown>,
  req: PayloadRequest,
): Promise<void> => {
  const stored = id === undefined ? undefined : await readLive(collection, id, req)
  // A document that was live when it was moved to the bin is live again when restored, unless it is explicitly restored as a
  // draft.
  const isTakenBack =
    stored?._status === 'published' && 'deletedAt' in data && !data.deletedAt && data._status !== 'draft'
  if (data._status !== 'published' && !isLive(stored) && !isTakenBack) return
  if (!canPublish(req)) throw refuse(data._status === 'published' ? 'publish' : 'changeLive', req)
  if (!(await mayPublish(req, collection, { ...(id === undefined ? {} : { id }), change: data })))
    throw refuse(hasOwner(collection) ? 'otherOrganisation' : 'noOrganisation', req)
}

/** What a new document will hold: what is sent, on top of what is copied. */
const getCreated = async (
  collection: string,
  { data = {}, duplicateFromID }: OperationArgs,
  req: PayloadRequest,
): Promise<Record<string, unknown>> => {
  if (duplicateFromID === undefined || data._status !== 'published') return data
  return { ...(await readNewest(req, collection, String(duplicateFromID))), ...data }
}

const checkRestoring = async (collection: string, version: string, req: PayloadRequest): Promise<void> => {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as CollectionSlug,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  // The operation itself reports what does not exist.
  if (found) await check(collection, String(found.parent), { ...found.version }, req)
}

const refuse = (reason: keyof typeof t.rights.refusals, req: PayloadRequest): Error =>
  forbid(t.rights.refusals[reason], req)
