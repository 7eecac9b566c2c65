import type { Payload } from 'payload'

/** Whether a document could have this id. MongoDB answers a query for another form of id with an error instead of nothing. */
export const isPossibleId = ({ db }: Payload, id: string): boolean =>
  db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)
