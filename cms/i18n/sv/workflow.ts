/** What the admin says of roles, and of who may do what. */
export const workflow = {
  /** Each says what is wrong and what to do. */
  refusals: {
    publish: 'Du kan inte publicera själv. Spara ett utkast och skicka det till granskning.',
    changeLive:
      'Sidan är publicerad, och du kan inte ändra det som besökarna läser. Spara ändringen som utkast och skicka det till granskning.',
    otherOrganisation:
      'Sidan drivs av en organisation som du inte hör till. Spara som utkast och be en publicerare att publicera.',
    oneAtATime: 'Publicera en sida i taget.',
    liveFile:
      'Filen används på en publicerad sida som du inte kan ändra, så du kan inte ändra den. Ladda upp en ny fil, eller be en publicerare.',
  },
  createdBy: 'Skapad av',
  organisations: {
    label: 'Organisationer',
    help: 'Redaktören får skriva i allt som drivs av de här organisationerna, utöver det som hen själv har skapat.',
  },
  mayPublish: {
    label: 'Får publicera själv',
    help: 'Annars skickar redaktören sina utkast till granskning, och en publicerare publicerar.',
  },
}
