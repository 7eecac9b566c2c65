import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug } from 'payload'
import { isObjectId } from './object-id.ts'
import { askAlike, type Express } from './questions/ask-alike.ts'
import { MongoCondition, toMongoFilter, unpackConditions, type Filter } from './questions/mongo-condition.ts'

type Model = MongooseAdapter['collections'][string]
type Schema = Parameters<Parameters<MongooseAdapter['connection']['plugin']>[0]>[0]

/** The operations whose filter may hold a condition of ours. */
const queries = [
  'find',
  'findOne',
  'countDocuments',
  'distinct',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'findOneAndUpdate',
  'findOneAndDelete',
] as const
/** The operations that change a document. */
const updates = ['updateOne', 'updateMany', 'findOneAndUpdate'] as const

/** Makes every model of a connection follow our rules. Call before there are any. */
export const prepareMongo = ({ connection }: Pick<MongooseAdapter, 'connection'>): void => {
  connection.plugin((schema: Schema) => {
    schema.pre([...queries], function () {
      this.setQuery(unpackConditions(this.getFilter()) as Filter)
    })
    schema.pre('aggregate', function () {
      for (const stage of this.pipeline())
        if ('$match' in stage) stage.$match = unpackConditions(stage.$match) as Filter
    })
    leaveOutEmptyUnique(schema)
  })
}

/**
 * Has a field that must be unique not be stored when it is empty. MongoDB leaves out of an index what is missing, but not null, so
 * that a second document without would be refused.
 */
const leaveOutEmptyUnique = (schema: Schema): void => {
  const names = getSparselyUnique(schema)
  if (!names.length) return
  schema.pre('save', function () {
    for (const name of names) if (isEmpty(this.get(name))) this.set(name, undefined)
  })
  schema.pre([...updates], function () {
    const update = this.getUpdate()
    if (!update || Array.isArray(update)) return
    const set = (update.$set ?? update) as Record<string, unknown>
    const empty = names.filter((name) => name in set && isEmpty(set[name]))
    if (!empty.length) return
    for (const name of empty) delete set[name]
    update.$unset = { ...update.$unset, ...Object.fromEntries(empty.map((name) => [name, 1])) }
    this.setUpdate(update)
  })
}

/** The paths that may be without a value, but not have one that another document has. */
export const getSparselyUnique = (schema: Schema): string[] => {
  const names: string[] = []
  schema.eachPath((name, type) => {
    if (type.options.unique && type.options.sparse) names.push(name)
  })
  return names
}

const isEmpty = (value: unknown): boolean => value === null || value === ''

/** Has Payload's MongoDB adapter answer as ours do. */
export const askMongoAlike = (db: MongooseAdapter): void => {
  const express: Express = async (condition, { req }) => {
    const session = await getSession(db, req?.transactionID)
    const filter = await toMongoFilter(condition, {
      findIds: async (collection: CollectionSlug, inner) => {
        const model = db.collections[collection]
        if (!model) throw new Error(`There is no collection ${collection}.`)
        const found = await model
          .find(inner, { _id: 1 })
          .session(session ?? null)
          .lean()
        return found.map(({ _id }) => _id as unknown)
      },
      toId: (written) => {
        const { ObjectId } = db.connection.base.Types
        return isObjectId(written) ? new ObjectId(written) : undefined
      },
    })
    return new MongoCondition(filter)
  }
  askAlike(db, express)
}

type Session = NonNullable<Parameters<ReturnType<Model['find']>['session']>[0]>

/** The session of the transaction that a request is part of. */
const getSession = async (db: MongooseAdapter, given: unknown): Promise<Session | undefined> => {
  const id = await given
  const { sessions } = db as unknown as { sessions: Record<string | number, Session> }
  const session = typeof id === 'string' || typeof id === 'number' ? sessions[id] : undefined
  return session?.inTransaction() ? session : undefined
}
