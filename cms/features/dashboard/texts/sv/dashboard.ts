import { format } from '../../../../platform/format.ts'

/** What the dashboard says. */
export const dashboard = {
  heading: 'Översikt',
  greeting: (name: string) => `Hej, ${name}`,
  untitled: 'Utan titel',
  incomplete: (settings: string, missing: string[]) =>
    `Inställningar – ${settings}: ${missing.length === 1 ? 'en uppgift' : `${format.number(missing.length)} uppgifter`} som krävs saknas`,
  firstSteps: {
    heading: 'De första stegen',
    progress: (done: number, all: number) => `${format.number(done)} av ${format.number(all)} klara`,
    done: 'klart',
    names: {
      name: 'Ge webbplatsen ett namn, och skriv vilken organisation som står bakom den',
      logo: 'Lägg in en logotyp',
      contact: 'Skriv hur man når er',
      accessibility: 'Fyll i redogörelsen för tillgänglighet',
      project: 'Publicera det första projektet',
      people: 'Bjud in dem som ska skriva',
      address: 'Ge webbplatsen dess riktiga adress (SITE_URL). Det gör den som sköter servern.',
      mail: 'Ställ in e-post (MAIL_URL och MAIL_FROM). Det gör den som sköter servern.',
      backup: 'Gör en säkerhetskopia, och välj hur ofta det ska göras',
    },
    hide: 'Dölj listan',
    failed: 'Det gick inte. Försök igen.',
    notAllowed: 'Bara administratörer kan dölja listan.',
  },
  drafts: {
    heading: 'Mina utkast',
    isPublic: 'Besökarna ser en tidigare version',
    isNew: 'Inte publicerad än',
    changed: (moment: string) => `ändrad ${moment}`,
    empty: 'Du har inga påbörjade utkast. Det du skriver sparas av sig självt och finns här tills det är publicerat.',
    create: 'Skriv något nytt',
  },
  reviews: {
    heading: { publisher: 'Väntar på dig', editor: 'Inlämnat' },
    waiting: { publisher: 'Att granska', editor: 'Väntar på en publicerare' },
    returned: { publisher: 'Skickat tillbaka', editor: 'Tillbaka till dig' },
    submitted: (who: string, moment: string) => `${who} lämnade in ${moment}`,
    empty: {
      publisher: 'Inget väntar på att granskas.',
      editor: 'Du har inget inlämnat. När ett utkast är klart lämnar du in det till en publicerare därifrån.',
    },
  },
  schedules: {
    heading: 'Planerat',
    publish: (moment: string) => `publiceras ${moment}`,
    unpublish: (moment: string) => `tas bort från webbplatsen ${moment}`,
    failed: (moment: string) => `skulle ha hänt ${moment}`,
    by: (who: string) => `planerat av ${who}`,
    empty: 'Inget är planerat. Vill du att något ska publiceras senare väljer du en tid när du skriver det.',
  },
  care: {
    heading: 'Behöver omsorg',
    /** What a rule is about; of one that is not named here the first finding's own words are shown. */
    rules: {
      stale: 'Pågår, men har inte ändrats på länge',
      'left-draft': 'Ändringar som aldrig blev publicerade',
      'alt-text': 'Bilder som saknar beskrivning',
      'expected-when-realised': 'Effektmål som saknar resultat',
      'link-places': 'Länkar till ställen som inte finns',
      'dead-links': 'Länkar som inte leder någonstans',
      'reachable-contacts': 'Kontakter som inte går att nå',
      'email-format': 'E-postadresser som ser fel ut',
      'phone-format': 'Telefonnummer som ser fel ut',
    } as Record<string, string>,
    loading: 'Letar efter det som behöver ses över …',
    count: (count: number) => (count === 1 ? '1 ställe' : `${format.number(count)} ställen`),
    more: (count: number) => `… och ${format.number(count)} till.`,
    empty: 'Inget behöver ses över just nu. Fint skött!',
  },
  ways: {
    heading: 'Allt innehåll',
    /** Where something new is made, for those who do not see in which row they are. */
    among: (label: string) => `bland ${label.toLowerCase()}`,
    new: '+ Ny',
  },
}
