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
    hits: (count: number, query: string) =>
      count === 1 ? `1 träff på ”${query}”` : `${count.toLocaleString('sv-SE')} träffar på ”${query}”`,
    none: (query: string) => `Inga träffar på ”${query}”`,
    noneHelp: ['Kontrollera stavningen.', 'Prova ett kortare eller vanligare ord.', 'Sök på ett ord i taget.'],
    showAll: 'Sök i allt',
    more: (count: number) => `Visa fler träffar (${count.toLocaleString('sv-SE')} kvar)`,
    places: 'På sidan',
    listenFrom: (time: string) => `Lyssna från ${time}`,
  },
  ways: {
    projects: 'Alla projekt',
    effects: 'Alla effektmål och resultat',
    challenges: 'Alla utmaningar',
    podcast: 'Alla poddavsnitt',
    organisations: 'Alla organisationer',
  },
  browse: {
    title: 'Hitta bland projekten',
    heading: 'Filtrera projekten',
    byValue: 'Projekt efter ämne',
    text: 'Sök i listan',
    sort: 'Ordna efter',
    sortings: { newest: 'Nyast först', updated: 'Senast uppdaterat', title: 'Titel, A till Ö' },
    year: 'År',
    filters: 'Filter',
    chosen: 'Valda filter',
    remove: (name: string) => `Ta bort ${name}`,
    clearAll: 'Rensa alla filter',
    showMore: (count: number) => `Visa ${count} till`,
    showFewer: 'Visa färre',
    shown: (shown: number, all: number) =>
      shown === all
        ? `Alla ${all.toLocaleString('sv-SE')} projekt`
        : `${shown.toLocaleString('sv-SE')} av ${all.toLocaleString('sv-SE')} projekt`,
    none: 'Inga projekt passar allt du har valt.',
    noneHelp: 'Ta bort något av valen, eller börja om:',
    projectsWith: (count: number) => (count === 1 ? '1 projekt' : `${count.toLocaleString('sv-SE')} projekt`),
  },
  feeds: {
    description: (site: string) => `Nya och uppdaterade projekt från ${site}.`,
    valueTitle: (value: string, site: string) => `${value} – ${site}`,
    valueDescription: (value: string, site: string) => `Nya och uppdaterade projekt om ${value} från ${site}.`,
  },
}
