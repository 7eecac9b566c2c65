/** What the admin says of what a user may do. */
export const accounts = {
  organisations: {
    label: 'Organisationer',
    help: 'Redaktören får skriva i allt som drivs av de här organisationerna, utöver det som hen själv har skapat.',
  },
  mayPublish: {
    label: 'Får publicera själv',
    help: 'Annars skickar redaktören sina utkast till granskning, och en publicerare publicerar.',
  },
}
