/** What is said of the installation's notes, which nobody sees but those who look into the database. */
export const notes = { labels: { singular: 'Anteckning', plural: 'Anteckningar' } }
