import { format } from '../../../../platform/format.ts'

/** What the admin says of search. */
export const search = {
  link: 'Prova sökningen',
  title: 'Prova sökningen',
  intro:
    'Se vad besökarna får när de söker, och varför. Sökningen görs på den utgåva som är publicerad nu. Ingenting sparas om vad besökare söker efter.',
  label: 'Sökning',
  button: 'Sök',
  settings: 'Ändra ord som betyder samma sak, och sidor som kommer först',
  noRelease: 'Det finns ingen publicerad utgåva att söka i än.',
  notAllowed: 'Du behöver vara inloggad för att prova sökningen.',
  hits: (count: number) => (count === 1 ? '1 träff' : `${format.number(count)} träffar`),
  shown: (shown: number, all: number) => (shown < all ? `De ${format.number(shown)} första visas.` : ''),
  none: 'Inga träffar. Besökaren får förslag på andra sätt att hitta.',
  noneHelp:
    'Ska ordet hitta något? Lägg till det i en grupp av ord som betyder samma sak, eller välj en sida som ska komma först.',
  wordsHeading: 'Så förstås orden',
  hitsHeading: 'Träffar',
  form: (key: string) => `böjningsform av ”${key}”`,
  notThere: 'finns inte på webbplatsen',
  taken: {
    spelling: 'togs för felstavat:',
    dots: 'togs för skrivet utan prickar:',
    parts: 'togs isär:',
    beginning: 'togs för början av:',
  } as Record<string, string>,
  suggested: 'föreslår:',
  word: 'Ord på webbplatsen',
  how: 'Hur',
  weight: 'Vikt',
  pages: 'Sidor',
  ways: {
    exact: 'precis så',
    bent: 'böjning',
    joined: 'hopsatt',
    head: 'slutled i sammansättning',
    modifier: 'förled i sammansättning',
    synonym: 'betyder samma sak',
    synonymPart: 'sammansättning med ord som betyder samma sak',
    begins: 'börjar så',
    parts: 'del av det sökta ordet',
    guess: 'gissning vid felstavning',
  } as Record<string, string>,
  points: 'Poäng',
  promoted: 'Vald att komma först',
  reason: (word: string, how: string, weight: number, impact: number, rarity: number) =>
    `”${word}” (${how}): ${format.number(weight)} för sättet × ${format.number(impact)} för stället × ${format.number(rarity)} för hur ovanligt ordet är`,
  showWords: 'Visa orden',
}
