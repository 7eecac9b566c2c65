import { message, plural } from '../message.ts'

/** Texts of the search page that its script shows, so they are data alone. */
export const searchPage = {
  all: 'Allt',
  /** The group of hits in effects. */
  effects: 'Effekter',
  searching: 'Söker …',
  failed: 'Sökningen gick inte att starta. Kontrollera uppkopplingen och försök igen, eller hitta vidare nedan.',
  moreFailed: 'Det gick inte att hämta mer. Kontrollera uppkopplingen och försök igen.',
  hits: plural<'count' | 'query'>({ one: '1 träff på ”{query}”', other: '{count} träffar på ”{query}”' }),
  none: message<'query'>('Inga träffar på ”{query}”'),
  more: message<'count'>('Visa fler träffar ({count} kvar)'),
  group: message<'name' | 'count'>('{name} ({count})'),
  places: 'På sidan',
  listenFrom: message<'time'>('Lyssna från {time}'),
  effectOf: 'Effekt i projektet',
  promoted: 'Utvald',
  meant: message<'word'>('”{word}” finns inte här. Menade du'),
  meantInstead: message<'word'>('”{word}” finns inte här, så vi visar det som ligger närmast. Menade du'),
  or: 'eller',
  part: message<'word'>('”{word}”'),
  parts: message<'word' | 'parts'>('”{word}” finns inte här som ett ord. Vi visar sidor som har både {parts}.'),
}
