import { buildVersionCollectionFields, buildVersionGlobalFields } from 'payload'
import type { BaseDatabaseAdapter, FlattenedField, Payload, PayloadRequest, Where } from 'payload'
import { toConditions, type Condition } from './condition.ts'
import { findFieldPath } from './field-path.ts'

/** What a question is about. */
export interface Asked {
  /** The collection or global. */
  slug: string
  isVersions: boolean
  fields: readonly FlattenedField[]
  req?: Partial<PayloadRequest> | undefined
}

/** Makes what the adapter is given in the place of a condition: a value that the id is asked to equal. */
export type Express = (condition: Condition, asked: Asked) => unknown

interface QueryArgs {
  where?: Where
  sort?: string | string[]
  collection?: string
  global?: string
  globalSlug?: string
  req?: Partial<PayloadRequest>
}

/** The adapter's methods that find something by `where`, and whether it is sought among versions. */
const methods = {
  find: false,
  findOne: false,
  findDistinct: false,
  count: false,
  updateOne: false,
  updateMany: false,
  updateJobs: false,
  upsert: false,
  deleteOne: false,
  deleteMany: false,
  queryDrafts: true,
  findVersions: true,
  countVersions: true,
  updateVersion: true,
  deleteVersions: true,
  findGlobalVersions: true,
  countGlobalVersions: true,
  updateGlobalVersion: true,
} as const satisfies Partial<Record<keyof BaseDatabaseAdapter, boolean>>

/** Those that answer with many documents in order. */
const sorting: ReadonlySet<string> = new Set<keyof typeof methods>([
  'find',
  'queryDrafts',
  'findVersions',
  'findGlobalVersions',
])

/**
 * Has an adapter answer `where` by our own rules instead of Payload's, which differ from one database to the other: in lists, in
 * what is empty, in relations, in negations, in letters beyond ASCII.
 */
export const askAlike = (db: BaseDatabaseAdapter, express: Express): void => {
  for (const [name, isVersions] of Object.entries(methods) as [keyof typeof methods, boolean][]) {
    const method = db[name] as ((this: unknown, args: QueryArgs) => unknown) | undefined
    if (!method) continue
    const ask = async function (this: BaseDatabaseAdapter, given: QueryArgs): Promise<unknown> {
      const args = sorting.has(name) && given.sort ? { ...given, sort: completeSort(given.sort) } : given
      if (!args.where || !Object.keys(args.where).length) return method.call(this, args)
      const asked = getAsked(this.payload, args, isVersions, name === 'updateJobs')
      if (!asked) return method.call(this, args)
      return method.call(this, { ...args, where: await rewrite(args.where, asked, this.payload, express) })
    }
    Object.assign(db, { [name]: ask })
  }
}

const completeSort = (sort: string | string[]): string[] => {
  const list = [sort].flat()
  return list.some((one) => one.replace(/^-/, '') === 'createdAt') ? list : [...list, '-createdAt']
}

const getAsked = (
  payload: Payload,
  { collection, global: named, globalSlug: global = named, req }: QueryArgs,
  isVersions: boolean,
  isJobs: boolean,
): Asked | undefined => {
  const slug = isJobs ? 'payload-jobs' : (collection ?? global)
  if (slug === undefined) return undefined
  if (global !== undefined) {
    const config = payload.globals.config.find((one) => one.slug === slug)
    return config && { slug, isVersions, req, fields: buildVersionGlobalFields(payload.config, config, true) }
  }
  const { config } = payload.collections[slug as keyof typeof payload.collections]
  const fields = isVersions ? buildVersionCollectionFields(payload.config, config, true) : config.flattenedFields
  return { slug, isVersions, req, fields }
}

const rewrite = async (where: Where, asked: Asked, payload: Payload, express: Express): Promise<Where> => {
  const parts: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) {
      // One after another: what is looked up for them may be part of one transaction.
      const inner: Where[] = []
      for (const one of value) inner.push(await rewrite(one, asked, payload, express))
      parts.push({ [key]: inner })
      continue
    }
    if (typeof value !== 'object' || value === null) continue
    const path = findFieldPath(payload, asked.fields, key)
    for (const [operator, given] of Object.entries(value)) {
      const conditions = path && toConditions(path, operator, given)
      if (!conditions) parts.push({ [key]: { [operator]: given } })
      else for (const one of conditions) parts.push({ id: { equals: await express(one, asked) } } as Where)
    }
  }
  return parts.length === 1 ? parts[0]! : parts.length ? { and: parts } : {}
}
