import { isMongo } from './adapter.ts'

/** Whether something has the form of the database's ids. MongoDB does not take another for one that is not there, but throws. */
export const canBeId = (id: string): boolean => !isMongo() || /^[0-9a-f]{24}$/i.test(id)
