/** What is said of leases, which nobody sees but those who look into the database. */
export const leases = { labels: { singular: 'Lån', plural: 'Lån' } }
