/** Whether something has the form of MongoDB's ids. MongoDB does not take another for one that is not there, but throws. */
export const isObjectId = (id: string): boolean => /^[0-9a-f]{24}$/i.test(id)
