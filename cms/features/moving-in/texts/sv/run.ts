import { format } from '../../../../platform/format.ts'

const number = (count: number): string => format.number(count)

/** What is said while something is moved in, and in the report about it. */
export const run = {
  records: { labels: { singular: 'Flyttad post', plural: 'Flyttade poster' } },
  nothingInSource: 'Det finns ingenting att flytta in i källan. Kontrollera att det är rätt fil eller adress.',
  unknownSource: (from: string) =>
    `Vitrin känner inte igen innehållet i ${from}. Kontrollera att det är en export som Vitrin kan läsa: WordPress (WXR), projekthanterarens REST-svar eller CSV, Stratsys eller schema.org som JSON, ett kalkylblad, ett poddflöde eller ett arkiv från en annan Vitrin.`,
  noFile: (from: string) => `Filen ${from} finns inte eller går inte att läsa.`,
  twice: 'En post med samma id har redan lästs. Bara den första flyttas in.',
  unknownType: (type: string) => `Det finns ingen innehållstyp som heter ”${type}”.`,
  settingsStay: (values: string[]) =>
    `Inställningarna ändras inte av en flytt. Skriv själv in det som ska gälla. I källan står: ${values.join(' – ')}.`,
  tooMany: (most: number) =>
    `Källan har fler än ${number(most)} poster. Dela den i flera delar och flytta in en i taget.`,
  fault: (place: string, fault: string) => `”${place}” ${fault}`,
  tooLong: (length: number, most: number) => `har ${number(length)} tecken, men får ha högst ${number(most)}.`,
  badNumber: (value: string) => `kan inte vara ”${value}”.`,
  badChoice: (value: string) => `har inget val som heter ”${value}”.`,
  badDate: (value: string) => `kan inte läsas som en dag: ”${value}”.`,
  untitled: '(utan titel)',
  internal: 'Var internt i källan. Det kan inte publiceras av flytten.',
  staysDraft: 'Blir ett utkast, fast det var offentligt i källan:',
  removedHere: 'Har flyttats in förr och sedan tagits bort här. Det får vara borta.',
  changedHere: 'Både källan och någon här har ändrat sedan sist. Välj vilken som ska gälla.',
  changedMeanwhile: 'Någon ändrade dokumentet medan flytten pågick. Ingenting skrevs över.',
  otherSlug: (wanted: string, slug: string) =>
    `Adressen ”${wanted}” var upptagen eller går inte att ha. Den blev ”${slug}”.`,
  addressTaken: (from: string) => `Adressen ${from} leder redan någonstans. Den ändras inte.`,
  lostReferences: (records: string[]) =>
    `Hänvisar till sådant som inte finns i källan eller inte kunde flyttas in: ${records.join(', ')}.`,
  unknownFields: (names: string[]) => `Har värden som inte har någon plats i Vitrin: ${names.join(', ')}.`,
  noFileGiven: 'Källan säger inte var filen finns.',
  notFetched: (message: string) => `Filen kunde inte hämtas. ${message}`,
  failed: (message: string) => `Kunde inte sparas: ${message}`,
  scheduled: (at: string) => `Publiceras ${at}, som det var tänkt i källan.`,
  notScheduled: (message: string) => `Kunde inte schemaläggas. ${message}`,
  noUser: 'Kunde inte schemaläggas: det finns ingen administratör att göra det åt.',
  busy: 'En annan flytt pågår. Vänta tills den är klar, eller stoppa den först.',
  leaseLost: 'Flytten avbröts: en annan process tog över. Fortsätt den igen.',
  stillThere: 'Stannar kvar: någon har ändrat det sedan det flyttades in.',
  inUse: 'Stannar kvar: något annat som finns kvar använder det.',
  wasThere: 'Fanns redan före flytten och är kvar.',
  publication: (name: string) => `Flytt från ${name}`,
  words: {
    others: 'Annat i källan',
    columns: {
      id: 'Id i källan',
      type: 'Slag',
      title: 'Namn',
      action: 'Vad som händer',
      target: 'Syns som',
      document: 'Dokument',
      told: 'Att tänka på',
      notes: 'Ur källan',
      addresses: 'Gamla adresser',
    },
    actions: {
      made: 'Nytt',
      updated: 'Uppdateras',
      unchanged: 'Oförändrat',
      matched: 'Finns redan',
      changedHere: 'Ändrat på båda håll',
      removedHere: 'Borttaget här',
      refused: 'Kan inte flyttas in',
    },
    targets: { public: 'Offentligt', scheduled: 'Schemalagt', draft: 'Utkast', none: '' },
    counted: {
      made: (count: number) => `${number(count)} ${count === 1 ? 'ny' : 'nya'}`,
      updated: (count: number) => `${number(count)} uppdateras`,
      unchanged: (count: number) => `${number(count)} ${count === 1 ? 'oförändrad' : 'oförändrade'}`,
      matched: (count: number) => `${number(count)} finns redan`,
      changedHere: (count: number) => `${number(count)} ${count === 1 ? 'ändrad' : 'ändrade'} på båda håll`,
      removedHere: (count: number) => `${number(count)} ${count === 1 ? 'borttagen' : 'borttagna'} här`,
      refused: (count: number) => `${number(count)} kan inte flyttas in`,
    },
    public: (count: number) => `${number(count)} ${count === 1 ? 'offentlig' : 'offentliga'}`,
    scheduled: (count: number) => `${number(count)} ${count === 1 ? 'schemalagd' : 'schemalagda'}`,
    drafts: (count: number) => `${number(count)} utkast`,
  },
}
