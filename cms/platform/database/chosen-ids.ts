import type { BaseDatabaseAdapter, Create } from 'payload'

/**
 * Has an adapter store a new document under the id that was chosen for it: the one in `context.chosenId`, which nobody can set from
 * outside. What is sent as an id without it is ignored, on MongoDB also under its own name for it.
 */
export const takeChosenIds = (db: BaseDatabaseAdapter): void => {
  const create = db.create as Create
  db.create = async function (this: BaseDatabaseAdapter, args: Parameters<Create>[0]) {
    const chosen = args.req?.context?.chosenId
    const isChosen = typeof chosen === 'string' && args.data.id === chosen
    const { _id, ...data } = args.data as Record<string, unknown>
    return create.call(this, { ...args, data, ...(isChosen ? { customID: chosen } : {}) })
  }
}
