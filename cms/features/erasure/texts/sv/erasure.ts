import { format } from '../../../../platform/format.ts'

/** What is said where somebody's personal data are erased. */
export const erasure = {
  link: 'Radera personuppgifter',
  title: 'Radera personuppgifter',
  intro:
    'När någon ber att få sina uppgifter borttagna gör du det här. Vitrin letar i allt innehåll, i utkast, äldre versioner och papperskorgen, i det som är schemalagt, i granskningar och synpunkter, och i webbplatsens äldre utgåvor. Du ser allt som hittas innan något raderas.',
  label: 'Vad ska raderas?',
  help: 'Skriv namn, e-postadress och telefonnummer, ett på varje rad. Stora och små bokstäver spelar ingen roll, och ett nummer hittas hur det än är skrivet.',
  search: 'Leta',
  searching: 'Letar …',
  found: (count: number) => (count === 1 ? 'Hittades på ett ställe' : `Hittades på ${format.number(count)} ställen`),
  nothing: 'Ingenting hittades. Pröva en annan stavning, eller bara efternamnet.',
  shownFirst: (shown: number) => `Här visas de ${format.number(shown)} första.`,
  in: (fields: string[]) => `i ${fields.join(', ')}`,
  kinds: {
    live: 'Publicerade sidor',
    drafts: 'Utkast',
    bin: 'Papperskorgen',
    versions: 'Äldre versioner',
    values: 'Ord, begrepp och gamla adresser',
    files: 'Filer',
    settings: 'Inställningar',
    schedules: 'Schemalagt',
    reviews: 'Granskningar',
    feedback: 'Synpunkter',
    log: 'Publiceringar och kontroller',
    other: 'Övrigt',
    moves: 'Det som har flyttats in',
    releases: 'Webbplatsens utgåvor',
    accounts: 'Konton',
  },
  what: {
    heading: 'Det här händer',
    rows: [
      'Kontaktpersoner och medverkande tas bort helt, med roll och allt.',
      'I löpande text står [borttaget] där uppgiften stod.',
      'Sidor som är publicerade publiceras på nytt, och utgåvor där uppgiften stod tas bort. Det går inte att gå tillbaka till dem.',
      'Filer som har lämnats under Flytta in tas bort, och rapporter där uppgiften står.',
      'Konton raderas inte. Ta bort dem under Användare om det behövs.',
      'Det som syns i bilder, hörs i ljud eller står i pdf-filer hittas inte, och inte heller säkerhetskopior. Dem behöver du gå igenom själv.',
    ],
  },
  confirm: 'Jag har gått igenom listan. Det här går inte att ångra.',
  erase: 'Radera',
  erasing: 'Raderar …',
  done: (count: number) => (count === 1 ? 'Raderat på ett ställe.' : `Raderat på ${format.number(count)} ställen.`),
  publishing: 'Webbplatsen publiceras nu på nytt utan uppgifterna.',
  failed: 'Det gick inte. En del kan vara raderat. Leta igen för att se vad som är kvar.',
  refusals: {
    notAllowed: 'Bara administratörer kan radera personuppgifter.',
    /** Says which row and not what stands in it: what is refused is written to the server's log. */
    tooLittle: (row: number) =>
      `Rad ${format.number(row)} är för lite att leta efter. Skriv minst tre bokstäver, en hel e-postadress eller minst sex siffror.`,
    none: 'Skriv vad som ska raderas.',
    tooMany: (most: number) => `Skriv högst ${format.number(most)} rader.`,
  },
  /** Why the site is published. Says nothing of who. */
  reason: 'Personuppgifter har raderats',
  labels: { singular: 'Radering', plural: 'Raderingar av personuppgifter' },
  description: 'När personuppgifter har raderats, av vem och hur mycket. Inte vems.',
  fields: {
    at: 'När',
    by: 'Av vem',
    documents: 'Dokument och inställningar',
    versions: 'Versioner',
    others: 'Annat',
    releases: 'Utgåvor',
    isPublishing: 'Publicerades på nytt',
  },
}
