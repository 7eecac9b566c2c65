import { format } from '../../../../platform/format.ts'

/** What the checks of quality say. `name` is a field with its place, such as `”Resultat” i Effektmål 2`. */
export const quality = {
  /** A field and where it stands. */
  nameOf: (label: string, places: readonly string[]) =>
    places.length ? `”${label}” i ${places.join(', ')}` : `”${label}”`,
  fillIn: (name: string) => `Fyll i ${name}.`,
  placeholder: (placeholder: string, name: string) =>
    `I ${name} står det fortfarande ”${placeholder}”. Skriv det som ska stå där, eller ta bort det.`,
  choose: (name: string) => `Välj något i ${name}.`,
  addOne: (name: string) => `Lägg till något under ${name}.`,
  file: (filename: string, name: string, demand: string) => `${filename} i ${name}: ${demand}`,
  unnamedFile: 'Filen',
  linkToNothing: (text: string, name: string) =>
    `Länken ”${text}” i ${name} leder till något som inte finns. Välj en annan sida, eller ta bort länken.`,
  linkToDraft: (text: string, name: string) =>
    `Länken ”${text}” i ${name} leder till något som inte är publicerat. Publicera det först, eller ta bort länken.`,
  linkToNoPlace: (text: string, name: string, place: string) =>
    `Länken ”${text}” i ${name} leder till stället ”${place}”, som inte finns på den sidan. Besökarna ser den som vanlig text.`,
  headingOrder: (text: string, name: string) =>
    `Rubriken ”${text}” i ${name} hoppar över en nivå. Gör den större, eller sätt en större rubrik före den.`,
  headingEmpty: (name: string) => `En rubrik i ${name} är tom. Skriv i den, eller ta bort den.`,
  leadIsTitle: (name: string) => `${name} säger bara det som titeln redan säger. Berätta i stället vad det handlar om.`,
  leadIsShort: (name: string, length: number) =>
    `${name} är bara ${format.number(length)} tecken. Två eller tre meningar gör att fler vill läsa.`,
  unreachable: (place: string, ways: readonly string[]) => `${place} går inte att nå. Fyll i ${format.anyOf(ways)}.`,
  wrongEmail: (name: string) => `${name} är ingen e-postadress. Skriv den som namn@exempel.se.`,
  wrongPhone: (name: string) => `${name} har inga siffror. Skriv numret med riktnummer, till exempel 042-10 50 00.`,
  deadLink: (url: string, name: string, status: number | undefined) =>
    `Länken till ${url} i ${name} ${status ? `svarar att sidan inte finns (${status})` : 'svarar inte längre'}. Byt adress, eller ta bort länken.`,
  vagueLink: (text: string, name: string) =>
    `Länktexten ”${text}” i ${name} säger inte vart den leder. Skriv vad läsaren hittar där.`,
  overdue: (place: string, date: string) =>
    `${place} skulle ha hänt ${date} men är inte klar. Ändra läget eller dagen.`,
  expected: (place: string, message: string) => (place ? `${place}: ${message}` : message),
  /** What the fields that the checks add are called. */
  fields: {
    publishReason: 'Varför den publiceras trots anmärkningar',
    overruled: 'Publicerad trots anmärkningar',
  },
  reasonIsMissing: 'Skriv varför du publicerar ändå, eller rätta det som står här.',
  reasonIsLong: (limit: number) => `Skriv skälet med högst ${format.number(limit)} tecken.`,
  despite: (reason: string) => ` (trots anmärkningar: ${reason})`,
  signIn: 'Logga in för att kontrollera innehållet.',
  noContent: 'Innehållet som ska kontrolleras saknas eller går inte att läsa.',
  care: {
    stale: (month: string) => `Inte ändrad sedan ${month}, fast projektet pågår. Uppdatera texten eller byt status.`,
    leftDraft: (date: string) =>
      `Har ändringar som inte är publicerade, påbörjade senast ${date}. Publicera dem, eller gå tillbaka till den publika versionen.`,
    file: (demand: string) => demand,
  },
  linkChecks: {
    labels: { singular: 'Kontrollerad länk', plural: 'Kontrollerade länkar' },
    description:
      'Länkar till andra webbplatser från det som är publicerat. De provas av sig själva ungefär en gång i veckan.',
    states: {
      waiting: 'Inte provad',
      answers: 'Svarar',
      failing: 'Svarar inte just nu',
      dead: 'Trasig',
      skipped: 'Provas inte',
    },
    fields: {
      url: 'Adress',
      state: 'Läge',
      status: 'Svar',
      failures: 'Misslyckade försök',
      firstFailedAt: 'Misslyckades första gången',
      checkedAt: 'Provad',
      usedIn: 'Används i',
    },
  },
}
