import { format } from '../../../../platform/format.ts'

const times = (count: number): string => (count === 1 ? 'en gång' : `${format.number(count)} gånger`)

/** What is said of what a text in HTML held that does not stand in it as it did. */
export const html = {
  shortcode: (name: string, count: number) =>
    `Kortkoden [${name}] förekommer ${times(count)} och betyder inget i Vitrin. Texten i den är kvar; det som stod i själva koden visas här.`,
  placeLinks: (count: number) =>
    `${count === 1 ? 'En länk' : `${format.number(count)} länkar`} ledde till ett ställe på samma sida. Orden är kvar, men de är inte länkar längre.`,
  refusedLink: (words: string) =>
    `Länken ”${words}” leder till en adress som Vitrin inte kan länka till. Orden är kvar utan länk.`,
  struck: 'Texten var överstruken. Den står kvar som vanlig text: ta bort den om den inte gäller.',
  unseen: 'Text som besökarna inte såg på den gamla sidan. Den är inte med.',
  form: (count: number) =>
    `Ett formulär ${count === 1 ? 'med ett fält' : `med ${format.number(count)} fält`} fungerar inte i Vitrin. Orden runt fälten är kvar.`,
  quoteAddress: 'Citatet angav en adress men ingen källa i ord. Adressen är inte med.',
  tableWithin: 'En tabell inuti en tabell eller en faktaruta har blivit rader med text.',
  tableWithoutHeadings:
    'En tabell saknar rubriker. Ange vilken rad eller kolumn som är rubrik, så att den går att läsa upp.',
  embeddedPicture: 'Bilden låg inbäddad i texten och kunde inte hämtas. Ladda upp den på nytt.',
  noPicture: 'Bilden har ingen adress som går att hämta.',
  pictureTitle: 'Bilden hade en titel, som visades när man pekade på den.',
  otherAlt: (first: string) => `Samma bild har olika beskrivningar. Den får den första: ”${first}”.`,
  pictureLink: (alt: string) => `Bilden${alt ? ` ”${alt}”` : ''} var en länk. Bilden är kvar utan länk.`,
  noEmbed: 'Något som visades från en annan plats har ingen adress som går att följa.',
  embed: 'Något som visades direkt på sidan har blivit en länk dit.',
  audio: 'Ett ljud som spelades på sidan har blivit en länk till filen.',
  gallery: (ids: readonly string[]) =>
    ids.length
      ? `Ett galleri visar bilder som inte fanns i källan (nummer ${ids.join(', ')}).`
      : 'Ett galleri säger inte vilka bilder det visar. Lägg in dem för hand.',
  noPage: 'En länk till en annan sida säger inte vilken.',
  footnotes: 'Fotnoternas text ligger på en annan plats i källan och är inte med. Hämta den från den gamla sidan.',
  dynamicBlock: (name: string) =>
    `Blocket ”${name}” fylls av WordPress och är inte med. Det som stod i dess inställningar visas här.`,
  runTogether: (count: number) =>
    `Resultatet ser ut att vara ${format.number(count)} som har skrivits ihop. Dela upp det om förslaget stämmer.`,
}
