import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  GlobalBeforeOperationHook,
  GlobalBeforeValidateHook,
  GlobalSlug,
  PayloadRequest,
  Where,
} from 'payload'
import type { Field } from '../../../content-types/fields/field.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { contentTypes, settings } from '../../../content-types/index.ts'
import { describeFields, findDiffering } from '../../platform/differences/compare-content.ts'
import { withNames } from '../../platform/differences/name-documents.ts'
import { getId } from '../../platform/rich-text.ts'
import { t } from './texts.ts'
import { toMoment } from './moment.ts'
import { getEditorName } from './people.ts'
import { SaveConflict, type FieldConflict } from './save-conflict.ts'

type Data = Record<string, unknown>

/** The document or settings being saved. */
export type SaveTarget = { collection: string; id: string } | { global: string }

/**
 * Refuses a save that would silently overwrite a newer one: if a signed-in user sends `updatedAt`, from the version they started
 * with, it must be the newest stored version. The check runs in the save's own transaction, so of two simultaneous saves only one
 * can pass: SQLite runs them one after the other, MongoDB rejects the second one.
 *
 * Saves by programs without `updatedAt` and by the system pass. So does a save that loses nothing: when the newer version has the
 * same content as the older one, or as this save.
 *
 * @throws SaveConflict with both versions.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (operation === 'update' && data && originalDoc?.id && !req.context.isRestoringVersion)
    await assertFresh(
      { collection: collection.slug, id: String(originalDoc.id) },
      getSent(collection.slug, data, req),
      req,
    )
  return data
}

/** The same for settings. */
export const refuseStaleSettings: GlobalBeforeValidateHook = async ({ data, global, req }) => {
  if (data && !req.context.isRestoringVersion)
    await assertFresh({ global: global.slug }, getSent(global.slug, data, req), req)
  return data
}

/** The same for files, before Payload deletes the old file, which happens before most hooks run. */
export const refuseStaleFile: CollectionBeforeOperationHook = async ({ args, operation, collection, req }) => {
  const { id, data } = args as { id?: unknown; data?: Data }
  if (operation === 'update' && id && data)
    await assertFresh({ collection: collection.slug, id: String(id) }, data, req)
  return args
}

/** Records which fields a save sends: before the check, Payload fills in the others from what is stored. */
export const rememberSent: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  const { data } = args as { data?: Data }
  if (operation === 'update' && data) req.context[sentKey(collection.slug)] = Object.keys(data)
  return args
}

/** The same for settings. */
export const rememberSentSettings: GlobalBeforeOperationHook = ({ args, global, req }) => {
  const { data } = args as { data?: Data }
  if (data) req.context[sentKey(global.slug)] = Object.keys(data)
  return args
}

const sentKey = (slug: string): string => `sent:${slug}`

const getSent = (slug: string, data: Data, req: PayloadRequest): Data => {
  const names = req.context[sentKey(slug)] as string[] | undefined
  return names ? Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name))) : data
}

/** Finds the conflict of a save with what is stored; undefined when there is none. */
export const findConflict = async (
  target: SaveTarget,
  data: Data,
  req: PayloadRequest,
): Promise<SaveConflict | undefined> => {
  const base = toTime(data.updatedAt)
  if (!req.user || base === undefined) return undefined
  const newest = await readNewest(target, req)
  if (!newest?.updatedAt || toTime(newest.updatedAt) === base) return undefined
  const fields = getFields(target)
  const sent = getDataFields(fields).filter(({ name }) => name in data)
  const differing = findDiffering(sent, { before: newest, after: data })
  const isWhole = sent.length === getDataFields(fields).length
  const isSeen = data._status !== 'published' || isWhole
  if (!req.file && isSeen && !differing.length) return undefined
  const before = await readVersionOf(target, String(data.updatedAt), req)
  if (before && !findDiffering(fields, { before, after: newest }).length) return undefined
  const theirs = (await readNewest(target, req, { overrideAccess: false })) ?? {}
  const editor = getId(newest.lastEditedBy)
  const isYourself = editor === String(req.user.id)
  const theirsBy = await getEditorName(newest, req)
  const who = isYourself ? t.safety.yourself : (theirsBy ?? t.safety.somebody)
  const theirsAt = String(newest.updatedAt)
  return new SaveConflict(t.safety.conflict.message(who, toMoment(theirsAt)), {
    yours: data,
    theirs,
    theirsBy,
    isYourself,
    theirsAt,
    fields: await describeConflicts(differing, data, theirs, req),
  })
}

/** Both sides of what differs, as people read them. */
const describeConflicts = async (
  differing: readonly DataField[],
  yours: Data,
  theirs: Data,
  req: PayloadRequest,
): Promise<FieldConflict[]> => {
  const states = { before: theirs, after: yours }
  const changes = await withNames(req, (nameOf) => describeFields(differing, states, nameOf))
  return changes.map(({ path, label, before, after }) => ({ path, label, yours: after, theirs: before }))
}

const assertFresh = async (target: SaveTarget, data: Data, req: PayloadRequest): Promise<void> => {
  const conflict = await findConflict(target, data, req)
  if (conflict) throw conflict
}

const toTime = (date: unknown): number | undefined => {
  const time = typeof date === 'string' || date instanceof Date ? new Date(date).getTime() : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

const getFields = (target: SaveTarget): readonly Field[] => {
  const declared =
    'global' in target
      ? settings.find(({ slug }) => slug === target.global)
      : contentTypes.find(({ slug }) => slug === target.collection)
  return declared?.fields ?? []
}

/** The newest stored version, draft or published. */
const readNewest = async (
  target: SaveTarget,
  req: PayloadRequest,
  access: { overrideAccess?: boolean } = {},
): Promise<Data | undefined> => {
  if ('global' in target)
    return (await req.payload.findGlobal({
      slug: target.global as GlobalSlug,
      depth: 0,
      req,
      ...access,
    })) as unknown as Data
  const document = await req.payload.findByID({
    collection: target.collection as CollectionSlug,
    id: target.id,
    depth: 0,
    draft: true,
    trash: true,
    disableErrors: true,
    req,
    ...access,
  })
  return (document as unknown as Data | null) ?? undefined
}

/** The version saved at a given time, if it still exists. */
const readVersionOf = async (target: SaveTarget, updatedAt: string, req: PayloadRequest): Promise<Data | undefined> => {
  const saved: Where = { 'version.updatedAt': { equals: updatedAt } }
  if ('global' in target) {
    const { docs } = await req.payload.findGlobalVersions({
      slug: target.global as GlobalSlug,
      where: saved,
      depth: 0,
      limit: 1,
      req,
    })
    return docs[0]?.version as unknown as Data | undefined
  }
  const collection = target.collection as CollectionSlug
  if (!req.payload.collections[collection].config.versions) return undefined
  const where: Where = { and: [{ parent: { equals: target.id } }, saved] }
  const { docs } = await req.payload.findVersions({ collection, where, depth: 0, limit: 1, req })
  return docs[0]?.version as unknown as Data | undefined
}
