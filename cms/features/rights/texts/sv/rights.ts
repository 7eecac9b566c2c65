/** What the admin says of who may do what. */
export const rights = {
  /** Each says what is wrong and what to do. */
  refusals: {
    publish: 'Du kan inte publicera själv. Spara ett utkast och skicka det till granskning.',
    changeLive:
      'Sidan är publicerad, och du kan inte ändra det som besökarna läser. Spara ändringen som utkast och skicka det till granskning.',
    otherOrganisation:
      'Sidan drivs av en organisation som du inte hör till, eller skulle göra det. Spara som utkast och be en publicerare att publicera.',
    noOrganisation:
      'Det här hör till hela webbplatsen, så en publicerare publicerar det. Spara ett utkast och skicka det till granskning.',
    oneAtATime: 'Publicera en sida i taget.',
  },
  createdBy: 'Skapad av',
}
