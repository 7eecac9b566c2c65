import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { staysOwn } from '../../platform/access/ownership.ts'
import { canPublish, hasRole } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { isLive, readLive } from '../../platform/published-state.ts'
import { forbid } from '../../platform/refusals/refuse.ts'

/** What the operations that write are asked, as far as it matters here. */
interface OperationArgs {
  id?: string
  data?: Record<string, unknown>
  where?: Where
  draft?: boolean
}

/**
 * Refuses whatever would change what the public reads, to those who may not publish: publication under any name, a change or a
 * withdrawal without `draft`, the restoring of an old version or from the bin. Access functions are not told whether a save is
 * one of a draft. Editors who may publish are kept from publishing in the name of somebody else's organisation.
 *
 * The system itself, which overrides access, is not held back.
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
  else if (operation === 'create') await check(slug, undefined, args.data ?? {}, req)
  else if (args.id !== undefined) await check(slug, String(args.id), args.data ?? {}, req)
  else if (args.where) {
    if (args.data?._status === 'published') throw refuse(canPublish(req) ? 'oneAtATime' : 'publish', req)
    // A change of many at once passes by what is live, as it passes by everything else that one may not change.
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
  // What was live when it was thrown away is live again when it is taken back, unless it is said to be a draft.
  const isTakenBack =
    stored?._status === 'published' && 'deletedAt' in data && !data.deletedAt && data._status !== 'draft'
  if (data._status !== 'published' && !isLive(stored) && !isTakenBack) return
  if (!canPublish(req)) throw refuse(data._status === 'published' ? 'publish' : 'changeLive', req)
  // Whoever makes a document is its author: only one that exists can be handed over.
  if (stored && !staysOwn(req, collection, { createdBy: stored.createdBy, change: data }))
    throw refuse('otherOrganisation', req)
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
  // What does not exist is refused by the operation itself.
  if (found) await check(collection, String(found.parent), { ...found.version }, req)
}

const refuse = (reason: keyof typeof t.rights.refusals, req: PayloadRequest): Error =>
  forbid(t.rights.refusals[reason], req)
