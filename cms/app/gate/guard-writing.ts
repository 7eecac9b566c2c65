import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type GlobalSlug,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { isValues, type Values } from '../../platform/rich-text.ts'
import { t } from '../texts.ts'
import { canBeId } from '../../platform/database/can-be-id.ts'
import { inspectShape, type Reference } from './find-shape-fault.ts'

/**
 * Has every collection and global look at what is sent to it before anything else does. Payload adds collections of its own while it
 * builds the configuration, so this is done afterwards.
 */
export const guardWriting = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections) hooks.beforeOperation.unshift(guardCollection)
  for (const { hooks } of config.globals) hooks.beforeOperation.unshift(guardGlobal)
  return config
}

const guardCollection: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, id } = args as { data?: unknown; id?: unknown }
  const { slug, flattenedFields } = collection
  await guard(data, { slug, fields: flattenedFields, req }, () =>
    typeof id === 'string'
      ? req.payload.findByID({
          collection: slug as CollectionSlug,
          id,
          depth: 0,
          draft: true,
          disableErrors: true,
          trash: true,
          req,
        })
      : undefined,
  )
  return args
}

const guardGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation !== 'update') return args
  const { data } = args as { data?: unknown }
  const { slug, flattenedFields } = global
  await guard(data, { slug, fields: flattenedFields, req }, () =>
    req.payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, draft: true, req }),
  )
  return args
}

interface Target {
  slug: string
  fields: FlattenedField[]
  req: PayloadRequest
}

/**
 * Refuses what is not of its fields' kinds, and relations to what does not exist, which only one of the databases would notice.
 *
 * @param readStored reads what is stored already: what it points at may have gone since, and is nobody's fault who saves.
 * @throws ValidationError that names each field.
 */
const guard = async (data: unknown, { slug, fields, req }: Target, readStored: () => unknown): Promise<void> => {
  // The system itself writes through the Local API, and nobody who is not signed in is to learn what exists.
  if (req.payloadAPI === 'local' || !isValues(data)) return
  const { faults, references } = inspectShape(fields, data)
  if (!faults.length && req.user) {
    const missing = await findMissing(references, req)
    const stored = missing.length ? JSON.stringify((await readStored()) ?? null) : ''
    for (const { path, id } of missing)
      if (!stored.includes(JSON.stringify(id))) faults.push({ path, message: t.gate.shape.gone })
  }
  if (faults.length) throw new ValidationError({ collection: slug, errors: faults, req }, req.t)
}

const findMissing = async (references: Reference[], req: PayloadRequest): Promise<Reference[]> => {
  const byCollection = Map.groupBy(references, ({ collection }) => collection)
  const missing: Reference[] = []
  // One after the other: these may be the first questions of a transaction, and MongoDB takes only one that begins it.
  for (const [collection, all] of byCollection) {
    const { docs } = await req.payload.db.find({
      collection: collection as CollectionSlug,
      where: { id: { in: [...new Set(all.map(({ id }) => id))].filter(canBeId) } },
      select: { id: true },
      pagination: false,
      limit: 0,
      req,
    })
    const known = new Set(docs.map((document) => String((document as Values).id)))
    missing.push(...all.filter(({ id }) => !known.has(id)))
  }
  return missing
}
