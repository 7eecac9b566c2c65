import type { Payload, TypedUser } from 'payload'

/** Who has asked for a move, or the first administrator when it was asked for on the terminal. Undefined when there is nobody. */
export const findUser = async (payload: Payload, id: string | undefined): Promise<TypedUser | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: id ? { id: { equals: id } } : { role: { equals: 'admin' } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [found] = docs
  return found && { ...found, collection: 'users' }
}
