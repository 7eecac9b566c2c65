import { format } from '../../../../platform/format.ts'

const taxonomies: Readonly<Record<string, string>> = {
  category: 'Kategorier',
  post_tag: 'Etiketter',
  'expected-impact': 'Förväntad effekt',
  'innovation-potential': 'Innovationspotential',
  operation: 'Verksamhet',
  'operation-domain': 'Verksamhetsområde',
}

/** What is said of an export of WordPress, and of what the project manager holds. */
export const wordpress = {
  label: 'WordPress (exportfil)',
  restLabel: 'Projekthanteraren (REST)',
  notWordpress: (name: string) =>
    `Filen är ingen export ur WordPress: den börjar med <${name}>. Hämta den i WordPress under Verktyg → Exportera.`,
  noVersion:
    'Filen är ingen hel export ur WordPress: det står inte vilken version den är (wp:wxr_version). Hämta den på nytt under Verktyg → Exportera.',
  unknownVersion: (version: string) =>
    `Filen säger att den är av version ”${version}” (wp:wxr_version), men bara 1.0 till 1.2 är kända. Hämta den på nytt under Verktyg → Exportera.`,
  untitled: 'Utan titel',
  untitledFile: 'Fil utan titel',
  yes: 'ja',
  links: 'Länkar',
  film: (address: string) => `Filmer lagras inte här. Lägg upp den där den kan visas, och länka till den: ${address}`,
  filmTitle: 'Film',
  partners: 'Partners',
  platformFeatures: 'Funktioner',
  platformRoadmap: 'Vad som händer',
  getStarted: 'Kom igång',
  shortened: (max: number) =>
    `Texten var längre än ${format.number(max)} tecken och har kortats. Hela texten står här: flytta det som behövs till sidan.`,
  leadProposed: 'Ingressen saknades. Det första stycket föreslås: läs och skriv om.',
  titleProposed: 'Titeln saknades. Textens första ord föreslås.',
  hasParent: (name: string) => `Låg under ”${name}”. Här har listan inga nivåer.`,
  noProgress: 'Det står inte hur långt statusen är kommen. Kontrollera siffran.',
  keptField: (label: string) => `${label} har ingen plats här och följer inte med.`,
  internal: 'Projektet är internt. Det blir ett utkast som en flytt aldrig publicerar.',
  password: 'Sidan skyddades av ett lösenord. Den blir ett utkast.',
  unknownGoal: 'Värdet är inget av FN:s 17 mål.',
  noMailAddress: (name: string) => `E-postadressen till ${name} är ingen adress.`,
  contact: (name: string) => `${name} visas som kontakt. Fråga om det är rätt än i dag.`,
  contactWithoutPlace: (name: string) =>
    `${name} var kontakt. Sidor har inga kontakter: skriv in det i texten om det behövs.`,
  badLink: (title: string) =>
    title ? `Länken ”${title}” har ingen riktig adress.` : 'Länken har ingen riktig adress.',
  missingFile: (name: string) =>
    name
      ? `Filen ”${name}” finns inte i källan, eller är inget dokument.`
      : 'En fil finns inte i källan, eller är inget dokument.',
  resultWithoutGoal: 'Ett resultat stod utan effektmål. Lägg det under det mål som det hör till.',
  unseenComment: (goal: string) =>
    `Kommentaren till ”${goal}” har aldrig visats för besökare, eftersom målet inte är uppnått. Ta med den om den är färdig.`,
  completedWithoutResult: (goal: string) => `Målet ”${goal}” är uppnått, men det står inte vad det ledde till.`,
  videoWithoutTitle: 'Filmen har ingen titel. Skriv vad den visar.',
  moreVideos: 'Projektet har flera filmer. Lägg in den här i texten där den hör hemma.',
  badAmount: 'Beloppet är inget tal.',
  badPlace: 'Platsens koordinater går inte att läsa.',
  focalPointLink: (name: string) => `Fokusområdet ”${name}” hade en länk. Den har ingen plats här.`,
  platform: 'Var en plattform. Sådana blir sidor.',
  caption: 'Bildtext eller beskrivning. Den har ingen plats vid filen.',
  unreadable: (name: string) => `”${name}” går inte att läsa: det är skadat, eller av ett slag som aldrig läses.`,
  unknownTerms: 'Värden utan namn i filen. Exportera allt innehåll, så följer namnen med.',
  ownerUnknown: 'Källan skiljer inte den som driver från deltagarna. Alla står som deltagare: välj vem som driver.',
  featuredImage: 'Sidan hade en utvald bild. Sidor har ingen sådan: lägg in den i texten om den behövs.',
  unknownType: (type: string) => `Var av slaget ”${type}”, som inte finns här. Den blir en sida.`,
  noFile: 'Det står inte var filen ligger.',
  noSound: 'Avsnittet har ingen ljudfil i källan.',
  noNumber: 'Har inget nummer och går inte att känna igen nästa gång.',
  trash: 'Låg i papperskorgen.',
  neverSaved: 'Hade aldrig sparats.',
  sharedBlock: 'Ett block som visas på flera sidor. Texten följer med där det visas.',
  passed: (type: string, count: number) => `${format.number(count)} st. ${type}`,
  ownType: 'WordPress egna uppgifter: menyer, tidigare versioner, utseende.',
  users: (count: number) => `Användare: ${format.number(count)}`,
  noUsers: 'Konton flyttas inte, och inte heller deras namn och adresser.',
  comments: (count: number) => `Kommentarer: ${format.number(count)}`,
  noComments: 'Kommentarer har ingen plats här.',
  terms: (taxonomy: string, count: number) => `${taxonomy}: ${format.number(count)}`,
  noVocabulary: 'Det finns ingen sådan lista här. Vad varje sida hade står vid sidan.',
  getTaxonomy: (taxonomy: string) => taxonomies[taxonomy] ?? taxonomy,
  notAnswers: (address: string) =>
    `Svaret från ${address} är inte vad projekthanteraren brukar ge. Kontrollera adressen.`,
  missingPost: (address: string) => `Bilden på ${address} gick inte att hämta uppgifter om.`,
  missingTerms: (taxonomy: string) =>
    `Listan över ${taxonomy} gick inte att hämta: värden som inget projekt har följer inte med.`,
  fields: {
    city_wide_initiative: 'Stadsövergripande',
    challenging_the_core_business: 'Utmanar kärnverksamheten',
    cost_so_far: 'Kostnad hittills',
    investment_type: 'Slag av investering',
    investment_amount: 'Investerat belopp',
    investment_hours: 'Investerade timmar',
    expected_impact: 'Förväntad effekt',
    innovation_potential: 'Innovationspotential',
    operation: 'Verksamhet',
    operation_domain: 'Verksamhetsområde',
    funds_used: 'Rader om använda medel',
    address: 'Adress',
    platforms: 'Plattformar',
    itunes_title: 'Titel i appar',
  },
}
