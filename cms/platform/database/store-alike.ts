import { buildVersionCollectionFields, buildVersionGlobalFields, ValidationError } from 'payload'
import type { BaseDatabaseAdapter, FlattenedField, Payload, PayloadRequest } from 'payload'
import { isValues, type Values } from '../../../content-types/fields/values.ts'
import { t } from '../texts.ts'
import { toMoment } from './moments.ts'

interface WriteArgs {
  data?: Values
  versionData?: Values
  createdAt?: unknown
  updatedAt?: unknown
  collection?: string
  collectionSlug?: string
  global?: string
  globalSlug?: string
  slug?: string
  req?: Partial<PayloadRequest>
}

/** What is being written, for refusals. */
interface Place {
  slug: string
  req: Partial<PayloadRequest> | undefined
}

/** The adapter's methods that store something, and what they store. */
const methods = {
  create: 'document',
  updateOne: 'document',
  updateMany: 'document',
  upsert: 'document',
  updateJobs: 'job',
  createVersion: 'version',
  updateVersion: 'versionRow',
  createGlobal: 'global',
  updateGlobal: 'global',
  createGlobalVersion: 'globalVersion',
  updateGlobalVersion: 'globalVersionRow',
} as const satisfies Partial<Record<keyof BaseDatabaseAdapter, string>>

/**
 * Has an adapter store the same on both databases: every moment in UTC, to the millisecond, so that SQLite, which compares texts,
 * finds earlier and later where MongoDB does; and nothing instead of an empty text where no two may be the same, so that many may
 * have none.
 *
 * @throws ValidationError when a field for a date holds something else. Drafts are stored without being checked by Payload.
 */
export const storeAlike = (db: BaseDatabaseAdapter): void => {
  for (const [name, what] of Object.entries(methods) as [
    keyof typeof methods,
    (typeof methods)[keyof typeof methods],
  ][]) {
    const method = db[name] as ((this: unknown, args: WriteArgs) => unknown) | undefined
    if (!method) continue
    const store = async function (this: BaseDatabaseAdapter, args: WriteArgs): Promise<unknown> {
      return method.call(this, prepareArgs(this.payload, args, what))
    }
    Object.assign(db, { [name]: store })
  }
}

const prepareArgs = (payload: Payload, args: WriteArgs, what: (typeof methods)[keyof typeof methods]): WriteArgs => {
  const slug = args.collection ?? args.collectionSlug ?? args.globalSlug ?? args.global ?? args.slug ?? 'payload-jobs'
  const place: Place = { slug, req: args.req }
  const fields = getFields(payload, slug, what)
  const moments = Object.fromEntries(
    (['createdAt', 'updatedAt'] as const).flatMap((name) =>
      typeof args[name] === 'string' ? [[name, normaliseMoment(args[name], name, place)]] : [],
    ),
  )
  return {
    ...args,
    ...moments,
    ...(args.data ? { data: normalise(args.data, fields, '', place) } : {}),
    ...(args.versionData ? { versionData: normalise(args.versionData, fields, '', place) } : {}),
  }
}

const getFields = (payload: Payload, slug: string, what: string): readonly FlattenedField[] => {
  if (what.startsWith('global')) {
    const config = payload.globals.config.find((one) => one.slug === slug)
    if (!config) return []
    return what === 'globalVersionRow' ? buildVersionGlobalFields(payload.config, config, true) : config.flattenedFields
  }
  const { config } = payload.collections[slug as keyof typeof payload.collections]
  return what === 'versionRow' ? buildVersionCollectionFields(payload.config, config, true) : config.flattenedFields
}

const normalise = (data: Values, fields: readonly FlattenedField[], start: string, place: Place): Values => {
  const changed: Values = {}
  for (const field of fields) {
    const { name } = field
    if (!Object.hasOwn(data, name)) continue
    const value = data[name]
    const path = start + name
    if (field.type === 'date') changed[name] = normaliseMoment(value, path, place)
    else if (field.type === 'array' && Array.isArray(value))
      changed[name] = value.map((row: unknown, index) =>
        isValues(row) ? normalise(row, field.flattenedFields, `${path}.${index}.`, place) : row,
      )
    else if ((field.type === 'group' || field.type === 'tab') && isValues(value))
      changed[name] = normalise(value, field.flattenedFields, `${path}.`, place)
    else if ('unique' in field && field.unique && !('required' in field && field.required) && value === '')
      changed[name] = null
  }
  return { ...data, ...changed }
}

const normaliseMoment = (value: unknown, path: string, { slug, req }: Place): unknown => {
  if (value === '') return null
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return value
  const moment = toMoment(value)
  if (moment) return moment.toISOString()
  const errors = [{ path, message: t.database.noDate(String(value)) }]
  throw new ValidationError({ collection: slug, errors, ...(req ? { req } : {}) }, req?.t)
}
