/** Texts for finding one's way: search, filters, feeds and the site's map. */
export const finding = {
  search: {
    title: 'Sök',
    description: (site: string) => `Sök bland projekt, effekter, poddavsnitt och sidor på ${site}.`,
    label: 'Vad söker du?',
    button: 'Sök',
    clear: 'Rensa',
    filterLabel: 'Visa bara',
    all: 'Allt',
    withoutScript: 'Sökningen behöver JavaScript. Du hittar allt ändå:',
    waysOn: 'Andra sätt att hitta',
    searching: 'Söker …',
    failed: 'Sökningen gick inte att starta. Kontrollera uppkopplingen och försök igen, eller hitta vidare nedan.',
    moreFailed: 'Det gick inte att hämta mer. Kontrollera uppkopplingen och försök igen.',
    hits: (count: number, query: string) =>
      count === 1 ? `1 träff på ”${query}”` : `${count.toLocaleString('sv-SE')} träffar på ”${query}”`,
    none: (query: string) => `Inga träffar på ”${query}”`,
    noneHelp: [
      'Kontrollera stavningen.',
      'Prova ett vanligare ord, eller bara en del av ett långt ord.',
      'Ta bort citattecken, minus och filter.',
    ],
    showAll: 'Sök i allt',
    more: (count: number) => `Visa fler träffar (${count.toLocaleString('sv-SE')} kvar)`,
    places: 'På sidan',
    listenFrom: (time: string) => `Lyssna från ${time}`,
    effectOf: 'Effekt i projektet',
    promoted: 'Utvald',
    filters: 'Filtrera träffarna',
    meant: (word: string) => `”${word}” finns inte här. Menade du`,
    meantInstead: (word: string) => `”${word}” finns inte här, så vi visar det som ligger närmast. Menade du`,
    or: 'eller',
    parts: (word: string, parts: string[]) =>
      `”${word}” finns inte här som ett ord. Vi visar sidor som har både ${parts.map((part) => `”${part}”`).join(' och ')}.`,
  },
  ways: {
    projects: 'Alla projekt',
    effects: 'Alla effektmål och resultat',
    challenges: 'Alla utmaningar',
    podcast: 'Alla poddavsnitt',
    organisations: 'Alla organisationer',
  },
  browse: {
    heading: { projects: 'Filtrera projekten', effects: 'Filtrera effektmålen' },
    byValue: 'Bläddra efter ämne',
    text: { projects: 'Sök bland projekten', effects: 'Sök bland effektmålen' },
    sort: 'Ordna efter',
    sortings: {
      newest: 'Nyast först',
      updated: 'Senast uppdaterat',
      title: 'Titel, A till Ö',
      relevant: 'Mest relevant',
    },
    year: 'År',
    effects: 'Effektmål',
    chosen: 'Valda filter',
    remove: (name: string) => `Ta bort ${name}`,
    clearAll: 'Rensa alla filter',
    loading: 'Hämtar filtren …',
    failed: 'Filtren gick inte att hämta. Kontrollera uppkopplingen och försök igen. Listan nedan fungerar ändå.',
    retry: 'Försök igen',
    findValue: (facet: string) => `Hitta i ${facet.toLowerCase()}`,
    showMore: (count: number) => `Visa ${count} till`,
    showFewer: 'Visa färre',
    moreCards: (count: number) => `Visa fler (${count.toLocaleString('sv-SE')} kvar)`,
    shown: {
      projects: (shown: number, all: number) =>
        shown === all
          ? `Alla ${all.toLocaleString('sv-SE')} projekt`
          : `${shown.toLocaleString('sv-SE')} av ${all.toLocaleString('sv-SE')} projekt`,
      effects: (shown: number, all: number) =>
        shown === all
          ? `Alla ${all.toLocaleString('sv-SE')} effektmål`
          : `${shown.toLocaleString('sv-SE')} av ${all.toLocaleString('sv-SE')} effektmål`,
    },
    none: {
      projects: 'Inga projekt passar allt du har valt.',
      effects: 'Inga effektmål passar allt du har valt.',
    },
    waysOn: 'Ta bort ett av valen, så visas fler:',
    without: (name: string, count: number) => `Utan ${name}: ${count.toLocaleString('sv-SE')}`,
    searchAll: (query: string) => `Sök efter ”${query}” på hela webbplatsen`,
  },
  pager: {
    label: 'Sidor i listan',
    where: (number: number, count: number) =>
      `Sida ${number.toLocaleString('sv-SE')} av ${count.toLocaleString('sv-SE')}`,
    page: (number: number) => `Sida ${number.toLocaleString('sv-SE')}`,
    previous: 'Föregående',
    next: 'Nästa',
    title: (name: string, number: number) => `${name}, sida ${number.toLocaleString('sv-SE')}`,
    description: (name: string, number: number, count: number) =>
      `Projekt: ${name}. Sida ${number.toLocaleString('sv-SE')} av ${count.toLocaleString('sv-SE')}.`,
    toFilters: 'Sök och filtrera i hela listan',
  },
  feeds: {
    description: (site: string) => `Nya och uppdaterade projekt från ${site}.`,
    valueTitle: (value: string, site: string) => `${value} – ${site}`,
    valueDescription: (value: string, site: string) => `Nya och uppdaterade projekt om ${value} från ${site}.`,
  },
}
