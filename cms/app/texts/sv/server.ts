/** What the server itself answers while nothing else can. */
export const server = {
  failed: 'Något gick fel hos oss. Försök igen om en stund.',
  badAddress: 'Adressen går inte att läsa. Kontrollera hur den är skriven.',
  /** What is on its way. */
  form: 'Formuläret',
  admin: 'Redaktörernas sidor',
  site: 'Webbplatsen',
  title: 'Vitrin startar',
  starting: (what: string) => `${what} startar`,
  startingHelp: 'Det tar en minut eller två första gången. Sidan laddas om av sig själv.',
  /** The same for a program. */
  startingError: (what: string) => `${what} startar. Försök igen om en stund.`,
}
