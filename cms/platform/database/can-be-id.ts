import { isMongo } from './adapter.ts'
import { isObjectId } from './object-id.ts'

/** Whether something has the form of the database's ids. */
export const canBeId = (id: string): boolean => !isMongo() || isObjectId(id)
