/** The filter of the search index that holds the group of a hit. */
export const groupFilter = 'Typ'
