/** How values of fields are told in words, and what differs between two states of a document. */
export const differences = {
  empty: '(tomt)',
  yes: 'Ja',
  no: 'Nej',
  /** In the place of a name. */
  unknown: '(finns inte längre, eller går inte att läsa)',
  /** After a change that its words do not show. */
  formatting: '(samma ord, men formateringen är ändrad)',
  looksTheSame: '(ser likadant ut, men är ändrat)',
  order: 'ordning',
}
