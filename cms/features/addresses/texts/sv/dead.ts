import { format } from '../../../../platform/format.ts'

const addresses = (count: number): string => (count === 1 ? 'en adress' : `${format.number(count)} adresser`)

/** What is said on the page of old addresses that lead nowhere. */
export const dead = {
  title: 'Gamla adresser som inte leder någonstans',
  link: 'Gamla adresser som saknas',
  intro:
    'Lämna den gamla webbplatsens adresser, så visas de där en besökare inte skulle hitta något, med förslag på vart de kan leda.',
  sitemap: 'Sajtkartans adress',
  sitemapHelp: 'Till exempel https://gammal.example.se/sitemap.xml. Ett index över sajtkartor går också bra.',
  file: 'Eller filer',
  fileHelp: 'En sajtkarta (även .gz), en lista (text eller CSV) eller en logg från en webbserver.',
  list: 'Eller en lista',
  listHelp: 'En adress på varje rad.',
  search: 'Leta',
  searching: 'Letar …',
  notAllowed: 'Bara den som får publicera kan lägga till gamla adresser.',
  none: 'Det finns inga adresser i det du lämnade. Ange en sajtkarta, en fil eller en lista med en adress på varje rad.',
  tooMany: (most: number) => `Det är för många adresser. Lämna högst ${format.number(most)} åt gången.`,
  unreadableFile: (name: string) => `Filen ${name} går inte att läsa. Packa upp den och försök igen.`,
  namesSitemaps: (sitemaps: readonly string[]) =>
    `Filen är ett index. Ange indexets adress i stället, eller lämna också filerna som det nämner: ${sitemaps.slice(0, 10).join(', ')}.`,
  failed: 'Det gick inte att leta. Försök igen om en stund.',
  found: (count: number, checked: number) =>
    count
      ? `Av ${addresses(checked)} leder ${format.number(count)} ingenstans.`
      : `Alla leder någonstans: ${addresses(checked)}.`,
  shownFirst: (count: number) => `Här visas de ${format.number(count)} som nämns oftast.`,
  unreadable: (count: number) => `${format.number(count)} kan inte vara adresser på webbplatsen och är inte med.`,
  named: (count: number) => `Nämns ${format.number(count)} gånger`,
  leadTo: (address: string) => `Vart ${address} ska leda`,
  suggested: (title: string) => `Förslag: ${title}`,
  add: 'Led vidare',
  adding: 'Lägger till …',
  gone: 'Finns inte längre',
  added: (to: string) => `Leder nu till ${to}. Det syns när webbplatsen har publicerats.`,
  addedGone: 'Säger nu att sidan inte finns längre. Det syns när webbplatsen har publicerats.',
}
