/** What the server itself answers while nothing else can. */
export const server = {
  failed: 'Något gick fel hos oss. Försök igen om en stund.',
  badAddress: 'Adressen går inte att läsa. Kontrollera hur den är skriven.',
  /** What is on its way. */
  form: 'Formuläret',
  admin: 'Redaktörernas sidor',
  site: 'Webbplatsen',
  starting: {
    title: 'Vitrin startar',
    heading: (what: string) => `${what} startar`,
    help: 'Det tar en minut eller två första gången. Sidan laddas om av sig själv.',
    formHelp: 'Det tar en minut eller två första gången. Sidan laddas om av sig själv.',
    /** The same for a program. */
    error: (what: string) => `${what} startar. Försök igen om en stund.`,
  },
  /** While the database is gone, damaged or does not answer. */
  unreachable: {
    title: 'Vitrin når inte sin databas',
    heading: (what: string) => `${what} kan inte nås just nu`,
    help: 'Databasen svarar inte, så det går varken att läsa eller spara. Besökarna ser webbplatsen som vanligt, om den har publicerats. Den som sköter servern ser i terminalen vad som är fel och vad som ska göras. Sidan laddas om av sig själv.',
    formHelp:
      'Det du skrev har inte skickats. Gå tillbaka i webbläsaren, så står det kvar, och försök igen om en stund.',
    error: (what: string) => `${what} kan inte nås just nu, eftersom databasen inte svarar. Försök igen om en stund.`,
  },
}
