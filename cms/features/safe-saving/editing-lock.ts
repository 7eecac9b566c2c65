import {
  executeAccess,
  type Access,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'
import { t } from './texts.ts'
import { lockDurationSeconds } from './lock-duration.ts'
import { getPersonName } from './people.ts'
import { getId } from '../../platform/rich-text.ts'
import type { SaveTarget } from './refuse-stale-save.ts'

/** Payload's collection of locks. */
const locks = 'payload-locked-documents'

/**
 * Keep a lock while somebody is editing. Payload releases the lock at each save, which with autosave is a second after the last
 * keystroke, and holds it for a while after its holder has left. So the edit page sends `POST …/editing` while it is open and
 * `DELETE …/editing` when it is left. The response is `{ isYours, by }`: `by` is the name of the holder if that is someone else.
 */
export const editingEndpoints: Endpoint[] = [
  { path: '/:id/editing', method: 'post', handler: (req) => answer(req, takeLock) },
  { path: '/:id/editing', method: 'delete', handler: (req) => answer(req, releaseLock) },
]

/** The same for settings. */
export const editingSettingsEndpoints: Endpoint[] = [
  { path: '/editing', method: 'post', handler: (req) => answer(req, takeLock) },
  { path: '/editing', method: 'delete', handler: (req) => answer(req, releaseLock) },
]

/** The name of the user who is editing now, if that is someone else. */
export const findOtherHolder = async (target: SaveTarget, req: PayloadRequest): Promise<string | undefined> => {
  const [lock] = await findLocks(target, req)
  if (!lock) return undefined
  const holder = getId(lock.user?.value)
  if (holder !== undefined && holder === String(req.user?.id)) return undefined
  return (await getPersonName(holder, req)) ?? t.safety.somebody
}

interface Lock {
  id: string
  /** Gone when the account has been deleted meanwhile. */
  user?: { value: unknown }
}

type Work = (target: SaveTarget, req: PayloadRequest) => Promise<{ isYours: boolean; by?: string }>

const answer = async (req: PayloadRequest, work: Work): Promise<Response> => {
  const target = getTarget(req)
  if (!req.user || !(await mayUpdate(target, req)))
    return Response.json({ errors: [{ message: t.safety.lock.gone }] }, { status: 403 })
  return Response.json(await work(target, req))
}

const takeLock: Work = async (target, req) => {
  const found = await findLocks(target, req)
  const by = await findOtherHolder(target, req)
  if (by) return { isYours: false, by }
  const [own, ...doubled] = found
  if (own) {
    await req.payload.db.updateOne({ collection: locks, id: own.id, data: {}, returning: false })
    for (const { id } of doubled) await req.payload.db.deleteOne({ collection: locks, where: { id: { equals: id } } })
    return { isYours: true }
  }
  const place =
    'global' in target
      ? { globalSlug: target.global }
      : { document: { relationTo: target.collection, value: target.id } }
  await req.payload.db.deleteMany({ collection: locks, where: getWhere(target) })
  await req.payload.db.create({
    collection: locks,
    data: { ...place, user: { relationTo: 'users', value: req.user?.id } },
    returning: false,
  })
  return { isYours: true }
}

const releaseLock: Work = async (target, req) => {
  const own: Where = { and: [getWhere(target), { 'user.value': { equals: req.user?.id } }] }
  await req.payload.db.deleteMany({ collection: locks, where: own })
  return { isYours: false }
}

/** The valid locks, newest first: normally none or one. */
const findLocks = async (target: SaveTarget, req: PayloadRequest): Promise<Lock[]> => {
  const since = new Date(Date.now() - lockDurationSeconds * 1000).toISOString()
  const { docs } = await req.payload.db.find({
    collection: locks,
    where: { and: [getWhere(target), { updatedAt: { greater_than: since } }] },
    sort: '-updatedAt',
    pagination: false,
  })
  return docs as unknown as Lock[]
}

/**
 * Who may change a lock by itself: its holder, and whoever may edit what it locks, which is how the admin takes editing over. Whom
 * it then names is not theirs to say: see `holdLock`.
 */
export const mayChangeLock: Access = async ({ req, id }) => {
  if (!req.user) return false
  if (id === undefined) return isHeldBy(req)
  const lock = await req.payload.db.findOne<LockOf & { id: string }>({
    collection: locks,
    where: { id: { equals: id } },
    req,
  })
  const target = lock && getLocked(lock)
  return Boolean(target && (await mayUpdate(target, req)))
}

/** The locks that the user holds. */
export const isHeldBy = ({ user }: PayloadRequest): false | Where =>
  user ? { 'user.value': { equals: user.id } } : false

/** A lock that is changed goes to whoever changes it, and stays where it is. */
export const holdLock: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (!req.user || operation !== 'update') return data
  const { document, globalSlug } = originalDoc as LockOf
  return { ...data, document, globalSlug, user: { relationTo: req.user.collection, value: req.user.id } }
}

interface LockOf {
  document?: { relationTo: string; value: unknown } | null
  globalSlug?: string | null
}

const getLocked = ({ document, globalSlug }: LockOf): SaveTarget | undefined => {
  if (globalSlug) return { global: globalSlug }
  const id = getId(document?.value)
  return document && id !== undefined ? { collection: document.relationTo, id } : undefined
}

const getWhere = (target: SaveTarget): Where =>
  'global' in target
    ? { globalSlug: { equals: target.global } }
    : {
        and: [{ 'document.relationTo': { equals: target.collection } }, { 'document.value': { equals: target.id } }],
      }

const getTarget = (req: PayloadRequest): SaveTarget => {
  const { collection, global, id } = req.routeParams as { collection?: string; global?: string; id?: string }
  return collection ? { collection, id: String(id) } : { global: String(global) }
}

/** Whether the user may edit the target: nobody else may block others. */
const mayUpdate = async (target: SaveTarget, req: PayloadRequest): Promise<boolean> => {
  if ('global' in target) {
    const config = req.payload.config.globals.find(({ slug }) => slug === target.global)
    return Boolean(config && (await executeAccess({ disableErrors: true, req }, config.access.update)))
  }
  const collection = target.collection as CollectionSlug
  const { access } = req.payload.collections[collection].config
  const answered = await executeAccess({ id: target.id, disableErrors: true, req }, access.update)
  if (!answered) return false
  const where: Where = { and: [{ id: { equals: target.id } }, ...(answered === true ? [] : [answered])] }
  return (await req.payload.count({ collection, where, trash: true, req })).totalDocs > 0
}
