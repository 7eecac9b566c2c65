const momentFormat = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
})

/** `24 november 2026 kl. 19:20`: a moment in Swedish time. */
const formatMoment = (date: string): string => momentFormat.format(new Date(date))

/** What the admin says of publications. */
export const publications = {
  labels: { singular: 'Publicering', plural: 'Publiceringar' },
  description: 'Varje gång webbplatsen har gjorts om. Misslyckas en publicering ligger den förra kvar för besökarna.',
  kinds: { publication: 'Publicering', rollback: 'Återgång till en tidigare utgåva' },
  states: { running: 'Pågår', succeeded: 'Klar', failed: 'Misslyckades' },
  checks: {
    pages: 'Allt som är publicerat har sin sida',
    strays: 'Inga sidor utan innehåll bakom sig',
    drafts: 'Inga utkast',
    collapse: 'Webbplatsen har inte krympt',
    html: 'Sidorna är giltig HTML',
    links: 'Länkar, bilder och filer finns',
    feeds: 'Flödena är hela',
    sitemap: 'Webbplatskartan stämmer',
    settings: 'Inställningarna säger allt som krävs',
  },
  missingFacts: (settings: string, missing: string[]) =>
    `Under Inställningar – ${settings} saknas ${missing.map((label) => `”${label}”`).join(', ')}. En administratör kan fylla i det.`,
  failures: {
    full: 'Disken är full, så den nya utgåvan fick inte plats. Be den som sköter servern att göra plats.',
    database: 'Databasen svarade inte som den skulle.',
    died: 'Publiceringen avbröts mitt i.',
    other: (message: string) => `Ett tekniskt fel: ${message}`,
    again: 'Ett nytt försök görs av sig självt. Till dess ser besökarna den förra utgåvan.',
  },
  rolledBack: {
    none: 'Det finns ingen tidigare utgåva att gå tillbaka till.',
    gone: (release: string) => `Utgåvan ${release} finns inte kvar. De tio senaste sparas.`,
    isLive: 'Den utgåvan är redan den som besökarna ser.',
    reason: (madeAt: string) => `Gick tillbaka till utgåvan från ${formatMoment(madeAt)}`,
  },
  /** Why a publication is wanted. */
  reasons: {
    document: (kind: string, title: string) => `${kind} ”${title}”`,
    added: (document: string) => `${document} lades till`,
    changed: (document: string) => `${document} ändrades`,
    removed: (document: string) => `${document} togs bort`,
    settings: (label: string) => `Inställningarna ”${label}” ändrades`,
  },
  firstFailed: 'Webbplatsen görs om vid starten',
  searchRecovered: 'Sökningen görs klar efter ett avbrott',
  checksFailed: 'Utgåvan klarade inte kontrollen:',
  changes: { new: 'Ny', changed: 'Ändrad', removed: 'Borttagen' },
  /** The reason of a publication that somebody asked for by its button. */
  publishNow: 'Publicera nu',
  /** The error of a publication whose process ended without a word. */
  interrupted: 'Publiceringen avbröts innan den var klar, troligen för att servern startades om.',
  columns: { when: 'När', outcome: 'Läge', why: 'Varför', changed: 'Nytt eller ändrat', duration: 'Tid' },
  /** What the endpoints answer. */
  answers: {
    signedOut: 'Du är inte inloggad. Logga in och försök igen.',
    forbidden: 'Det här får bara publicerare göra. Be någon av dem.',
    queued: 'Publiceringen står i kö och börjar strax.',
    unknown: 'Den publiceringen finns inte.',
    notSucceeded: 'Den publiceringen blev aldrig klar, så det finns ingen utgåva att gå tillbaka till.',
    isLive: 'Det är den utgåvan som besökarna ser nu.',
    isGone: 'Den utgåvan är bortstädad. Välj en av de senaste publiceringarna.',
    rolledBack: 'Besökarna ser nu den utgåva som du valde.',
  },
  story: {
    /** Above the story: which publication it is. */
    title: { publication: 'Publicering', rollback: 'Återgång' },
    back: 'Alla publiceringar',
    outcome: {
      succeededLive: 'Klar. Det är den här utgåvan som besökarna ser nu.',
      succeeded: 'Klar. Besökarna ser nu en annan utgåva.',
      rollback: 'Klar. Besökarna fick se en tidigare utgåva igen.',
      failed: 'Misslyckades. Besökarna märkte inget: de ser den förra utgåvan.',
      running: 'Pågår.',
    },
    failedHelp:
      'Rätta det som står ovan och publicera igen. Går det inte att förstå felet, skicka texten till den som sköter Vitrin.',
    retry: 'Försök igen',
    started: 'Började',
    live: 'Syntes för besökarna',
    searchable: 'Gick att söka',
    duration: 'Tog',
    pages: 'Sidor och filer',
    release: 'Utgåva',
    openSite: 'Öppna webbplatsen',
    why: 'Varför',
    moreReasons: (count: number) => `och ${count} till`,
    noReasons: 'Ingen orsak är antecknad.',
    system: 'Vitrin själv',
    changes: 'Det här blev annorlunda',
    noChanges: 'Inga sidor blev annorlunda.',
    moreChanges: (count: number) => `… och ${count} till.`,
    changed: (count: number) =>
      count === 1 ? '1 sida eller fil är ny eller ändrad.' : `${count} sidor och filer är nya eller ändrade.`,
    phases: 'Steg för steg',
    checks: 'Kontroller',
    checked: (count: string) => `${count} kontrollerade`,
    faults: (count: number) => (count === 0 ? 'inga fel' : `${count} fel`),
  },
  rollback: {
    button: 'Gå tillbaka till den här utgåvan',
    heading: 'Gå tillbaka till den här utgåvan?',
    body: 'Besökarna ser den inom några sekunder. Det som står i admin ändras inte, och nästa publicering visar det senaste innehållet igen.',
    confirm: 'Gå tillbaka',
    cancel: 'Avbryt',
    working: 'Byter utgåva …',
  },
  live: {
    heading: 'Webbplatsen just nu',
    publishNow: 'Publicera nu',
    queuing: 'Ställer i kö …',
    /** Everything is as it should be. */
    upToDate: 'Besökarna ser allt som är publicerat',
    since: (moment: string) => `Senast uppdaterad ${moment}.`,
    /** Before the first publication. */
    nothing: 'Webbplatsen är inte publicerad än',
    nothingHelp: 'Skriv något, publicera det, och webbplatsen görs av sig själv.',
    waiting: (count: number) =>
      count === 1 ? 'En publicerad ändring är på väg ut' : `${count} publicerade ändringar är på väg ut`,
    waitingHelp: 'De syns för besökarna om några sekunder.',
    older: 'Besökarna ser en äldre utgåva',
    olderHelp: (moment: string) =>
      `Någon har gått tillbaka till en tidigare utgåva, och den visar innehållet från ${moment}. Nästa publicering visar det senaste igen.`,
    failed: 'Den senaste publiceringen misslyckades',
    failedHelp: 'Besökarna ser den förra utgåvan. Rätta det som står ovan och publicera igen.',
    failedAt: (moment: string) => `Det hände ${moment}.`,
    story: 'Läs hela berättelsen',
    running: 'En publicering pågår',
    elapsed: (time: string) => `har pågått i ${time}`,
    starting: 'Startar',
    follow: 'Följ publiceringen',
    lastStory: 'Den senaste publiceringen',
    unreachable: 'Det går inte att nå Vitrin just nu. Ett nytt försök görs strax.',
    requestFailed: 'Det gick inte. Kontrollera att du är inloggad och försök igen.',
  },
}
