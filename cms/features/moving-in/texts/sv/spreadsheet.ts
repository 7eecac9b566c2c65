/** What columns are called in spreadsheets of all kinds, and what is said of those that cannot be read. */
export const spreadsheet = {
  label: 'Kalkylblad',
  /** The headings under which each field is usually found. */
  headings: {
    title: ['Rubrik', 'Namn', 'Projektnamn', 'Projekt', 'Initiativ', 'Projektets namn', 'Title', 'Name'],
    lead: ['Sammanfattning', 'Kort beskrivning', 'Summering', 'Summary'],
    what: ['Beskrivning', 'Projektbeskrivning', 'Vad', 'Om projektet', 'Innehåll', 'Description'],
    why: ['Bakgrund', 'Syfte', 'Varför', 'Behov'],
    how: ['Genomförande', 'Hur', 'Metod', 'Arbetssätt'],
    lessons: ['Lärdom', 'Erfarenheter', 'Slutsatser'],
    status: ['Projektstatus', 'Fas', 'Läge', 'Skede'],
    statusNote: ['Statuskommentar', 'Kommentar till läget'],
    category: ['Område', 'Ämne', 'Tema', 'Category'],
    drivenBy: ['Förvaltning', 'Organisation', 'Ansvarig förvaltning', 'Ägare', 'Projektägare', 'Enhet', 'Nämnd'],
    participants: ['Medverkande', 'Deltagande organisationer', 'Medverkande organisationer'],
    partners: ['Partner', 'Samarbetspartner', 'Samarbetspartners', 'Samverkanspartner'],
    technologies: ['Teknik', 'Tekniker', 'Teknologi'],
    sectors: ['Sektorer', 'Bransch'],
    globalGoals: ['Global goals', 'Agenda 2030', 'Globala målen', 'Hållbarhetsmål'],
    challenge: ['Utmaningar'],
    'effects.goal': ['Effektmål', 'Mål', 'Projektmål', 'Effekt'],
    'effects.results': ['Resultat', 'Utfall', 'Effekter och resultat'],
    'contacts.name': ['Kontaktperson', 'Kontakt', 'Projektledare', 'Ansvarig'],
    'contacts.email': ['E-post', 'Epost', 'E-postadress', 'Mejl', 'Mail', 'E-mail', 'Email'],
    'contacts.phone': ['Telefon', 'Telefonnummer', 'Tel', 'Mobil'],
    'milestones.date': ['Startdatum', 'Slutdatum', 'Start', 'Slut', 'Startdag', 'Slutdag', 'Beslutspunkt'],
    'links.url': ['Länk', 'Webbadress', 'URL', 'Webbsida'],
    'budget.estimated': ['Budget', 'Estimerad budget', 'Beräknad kostnad', 'Kostnad'],
    'budget.granted': ['Beviljade medel', 'Beviljad budget'],
    'budget.spent': ['Cost so far', 'Förbrukat', 'Upparbetat'],
    'budget.financing': ['Finansiering', 'Medfinansiering', 'Finansieringskällor'],
    'budget.financing.financier': ['Finansiär', 'Finansiärer', 'Medfinansiär', 'Medfinansiärer', 'Finansierad av'],
    'budget.financing.amount': ['Finansierat belopp', 'Beviljat belopp', 'Bidrag', 'Bidragsbelopp'],
    registerNumbers: ['Diarienr', 'Dnr', 'Ärendenummer', 'Ärendenr', 'Diarieföring'],
    reachedProgress: ['Kom till', 'Stoppades vid', 'Framsteg vid stopp'],
    'location.name': ['Address', 'Ort', 'Område på kartan', 'Stadsdel'],
    publishedOn: ['Published', 'Publiceringsdatum'],
    name: ['Namn', 'Benämning', 'Name'],
    '@id': ['ID', 'Id-nummer', 'Projekt-id', 'Nr', 'Löpnummer'],
    '@address': ['Adress'],
    // The old manager writes the day of publication there.
    '@skip': ['Last modified', 'Identifierare', 'Nummer'],
  } as Readonly<Record<string, readonly string[]>>,
  form: {
    sheet: 'Blad',
    hidden: (name: string) => `${name} (dolt)`,
    kind: 'Varje rad blir',
    needed: '(namnet, måste finnas)',
    noHeading: (column: number) => `Kolumn ${column}, utan rubrik`,
    examples: (values: string[]) => `Till exempel: ${values.map((value) => `”${value}”`).join(', ')}`,
  },
  mapping: {
    roles: {
      '@id': 'Id i källan',
      '@address': 'Den gamla adressen',
      '@parent': 'Id på det som raden hör till',
      '@parentTitle': 'Namnet på det som raden hör till',
      '@note': 'Följer med som anteckning i rapporten',
      '@skip': 'Följer inte med',
    } as Readonly<Record<string, string>>,
    otherGroup: 'Annat',
    badShape: (place: string) =>
      `Valen för kolumnerna går inte att läsa${place ? ` (fel vid ”${place}”)` : ''}. Öppna sidan på nytt och välj igen.`,
    unknownType: (type: string, list: string | undefined) =>
      `Rader kan inte bli ”${list === undefined ? type : `${type}: ${list}`}”. Välj något annat för tabellen.`,
    unknownField: (column: number, target: string) =>
      `Kolumn ${column} kan inte bli ”${target}”: det fältet finns inte. Välj ett annat fält.`,
    twice: (field: string) => `Två kolumner kan inte bli ”${field}”: det finns plats för ett värde. Välj en av dem.`,
    noTitle: 'Ingen kolumn säger vad sidorna ska heta. Välj vilken kolumn som är namnet.',
  },
  empty: 'Filen är tom. Spara kalkylbladet på nytt, och kontrollera att det är rätt fil.',
  noRows: 'Filen har rubriker men inga rader under dem. Kontrollera att det är rätt blad som är sparat.',
  broken: (row: number) =>
    `Filen är trasig efter rad ${row}: ett citattecken (") avslutas aldrig. Rätta det, eller spara kalkylbladet på nytt som CSV.`,
  binary:
    'Filen är ingen text. Öppna den i kalkylprogrammet och spara den som Excel-arbetsbok (.xlsx) eller CSV (UTF-8).',
  workbook: {
    older:
      'Filen är sparad i ett format från före 2007 (.xls) eller är ingen arbetsbok. Öppna den i kalkylprogrammet och spara den som Excel-arbetsbok (.xlsx) eller CSV (UTF-8).',
    locked:
      'Filen är låst med ett lösenord. Öppna den, ta bort lösenordet och spara den som Excel-arbetsbok (.xlsx) eller CSV (UTF-8).',
    binary:
      'Filen är en binär arbetsbok (.xlsb). Öppna den i kalkylprogrammet och spara den som Excel-arbetsbok (.xlsx) eller CSV (UTF-8).',
    openDocument:
      'Filen är ett OpenDocument-ark (.ods). Öppna den i kalkylprogrammet och spara den som Excel-arbetsbok (.xlsx) eller CSV (UTF-8).',
    noWorkbook:
      'Filen är ingen arbetsbok. Kontrollera att det är rätt fil, eller spara kalkylbladet på nytt som .xlsx.',
    damaged:
      'Arbetsboken är trasig och går inte att läsa. Öppna den i kalkylprogrammet och spara den på nytt som .xlsx eller CSV (UTF-8).',
    tooLarge:
      'Arbetsboken är för stor när den packas upp. Ta bort blad och tomma områden som inte ska flyttas in, eller spara bladet som CSV (UTF-8).',
    atAddress: 'En arbetsbok kan inte läsas från en adress. Hämta filen och flytta in den från datorn.',
  },
  yes: 'Ja',
  no: 'Nej',
  noSheet: (name: string) => `Det finns inget blad som heter ”${name}”. Välj ett av bladen i filen.`,
  otherSheet: (read: string) =>
    `Bladet har inte lästs: det är ”${read}” som flyttas in. Välj det här bladet för att flytta in det.`,
  hiddenSheet: (read: string) =>
    `Bladet är dolt i filen och har inte lästs: det är ”${read}” som flyttas in. Välj det här bladet för att flytta in det.`,
  uncalculated: (row: number) =>
    `Rad ${row} har en formel vars värde inte finns i filen. Öppna filen i kalkylprogrammet, spara den och läs in den igen.`,
  link: (heading: string) => `Texten i ${heading} leder till en adress, men fältet har ingen plats för den.`,
  linkText: (heading: string) => `Adressen i ${heading} är tagen ur en länk. Det här stod i cellen.`,
  noTitle: (row: number) => `Rad ${row} har inget i kolumnen för namnet, så den blir ingen sida.`,
  noParent: (row: number) => `Rad ${row} säger inte vilket projekt den hör till.`,
  emptyHeading: 'En kolumn utan rubrik',
  sameAgain: (row: number, firstRow: number) =>
    `Rad ${row} har samma namn eller id som rad ${firstRow}, som redan är läst.`,
  kept: (heading: string) => `Kolumnen ”${heading}” har inget fält här.`,
}
