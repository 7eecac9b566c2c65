/** What is said of the records of examples, which nobody sees but those who look into the database. */
export const exampleRecords = { labels: { singular: 'Exempel', plural: 'Exempel' } }
