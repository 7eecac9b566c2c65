/** What the preview says. */
export const preview = {
  /** Which content it is that a page shows. */
  notes: {
    draft: 'Förhandsgranskning. Så här ser sidan ut när det som är sparat publiceras.',
    version: 'Förhandsgranskning av en tidigare version.',
    review: 'Förhandsgranskning av det som är inskickat för granskning.',
    schedule: 'Förhandsgranskning av det som är schemalagt.',
  },
  share: 'Bild för delning',
  stale: 'Sidan visar inte det senaste. Ladda om den, eller logga in igen om det inte hjälper.',
  sizes: { phone: 'Mobil 390', tablet: 'Surfplatta 768', desktop: 'Dator 1280', fluid: 'Hela ytan' },
  signIn: {
    title: 'Logga in för att förhandsgranska',
    text: 'Det som inte är publicerat visas bara för den som är inloggad.',
    link: 'Logga in',
  },
  nothing: {
    title: 'Här finns inget att förhandsgranska',
    text: 'Det du söker finns inte, eller så får du inte läsa det. Gå tillbaka till redigeringen och försök igen.',
  },
  failed: {
    title: 'Sidan gick inte att visa',
    text: 'Något gick fel när sidan gjordes. Det du har skrivit är kvar. Försök igen om en stund.',
  },
}
