import { number } from './format.ts'

/** Texts for finding one's way: search, filters, feeds and the site's map. */
export const finding = {
  search: {
    title: 'Sök',
    description: (site: string) => `Sök bland projekt, effekter, poddavsnitt och sidor på ${site}.`,
    label: 'Vad söker du?',
    button: 'Sök',
    filterLabel: 'Visa bara',
    withoutScript: 'Sökningen görs i din egen webbläsare och behöver JavaScript. Du hittar allt ändå:',
    waysOn: 'Andra sätt att hitta',
    noneHelp: [
      'Kontrollera stavningen.',
      'Prova ett vanligare ord, eller bara en del av ett långt ord.',
      'Ta bort citattecken, minus och filter.',
    ],
    filters: 'Filtrera träffarna',
  },
  ways: {
    projects: 'Alla projekt',
    effects: 'Alla effektmål och resultat',
    challenges: 'Alla utmaningar',
    podcast: 'Alla poddavsnitt',
    organisations: 'Alla organisationer',
  },
  facets: { year: 'År', effects: 'Effektmål' },
  byValue: 'Bläddra efter ämne',
  pager: {
    label: 'Sidor i listan',
    where: (page: number, count: number) => `Sida ${number(page)} av ${number(count)}`,
    page: (page: number) => `Sida ${number(page)}`,
    previous: 'Föregående',
    next: 'Nästa',
    title: (name: string, page: number) => `${name}, sida ${number(page)}`,
    description: (name: string, page: number, count: number) =>
      `Projekt: ${name}. Sida ${number(page)} av ${number(count)}.`,
    toFilters: 'Sök och filtrera i hela listan',
  },
  feeds: {
    description: (site: string) => `Nya och uppdaterade projekt från ${site}.`,
    valueTitle: (value: string, site: string) => `${value} – ${site}`,
    valueDescription: (value: string, site: string) => `Nya och uppdaterade projekt om ${value} från ${site}.`,
  },
}
