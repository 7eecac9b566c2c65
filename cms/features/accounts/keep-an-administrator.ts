import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { refuse, refuseDeleting } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'

/** The administrators who go in this request, when several are deleted at once. */
const goingKey = 'administratorsGoing'

/** Refuses to delete the last administrator: nobody could then let anybody in. */
export const refuseDeletingLastAdmin: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const going = (req.context[goingKey] ??= new Set<string>()) as Set<string>
  going.add(String(id))
  if (!(await isLastAdmin(req, [...going], String(id)))) return
  going.delete(String(id))
  throw refuseDeleting(collection.slug, t.accounts.lastAdmin.deleted, req)
}

/** Refuses to take the role from the last administrator. */
export const refuseDemotingLastAdmin: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const isDemoted = operation === 'update' && originalDoc?.role === 'admin' && (data.role ?? 'admin') !== 'admin'
  if (isDemoted && (await isLastAdmin(req, [String(originalDoc.id)], String(originalDoc.id))))
    throw refuse(collection.slug, 'role', t.accounts.lastAdmin.demoted, req)
  return data
}

/** Whether this user is an administrator, and nobody is left who is when these are gone. */
const isLastAdmin = async (req: PayloadRequest, going: string[], id: string): Promise<boolean> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
    limit: 0,
    req,
  })
  const left = docs.filter((admin) => !going.includes(String(admin.id)))
  if (!docs.some((admin) => String(admin.id) === id)) return false
  const [other] = left
  // Written to, so that of two who delete each other at the same moment MongoDB refuses one; SQLite makes one wait.
  if (other) await req.payload.db.updateOne({ collection: 'users', id: other.id, data: {}, returning: false, req })
  return !other
}
