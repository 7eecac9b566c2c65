import { message } from '../message.ts'

/** Texts of the filters above a list, and of the cards and effects in it. Scripts show them as well, so they are data alone. */
export const browse = {
  heading: { projects: 'Filtrera projekten', effects: 'Filtrera effektmålen' },
  text: { projects: 'Sök bland projekten', effects: 'Sök bland effektmålen' },
  sort: 'Ordna efter',
  sortings: {
    newest: 'Nyast först',
    updated: 'Senast uppdaterat',
    title: 'Titel, A till Ö',
    relevant: 'Mest relevant',
  },
  chosen: 'Valda filter',
  quoted: message<'query'>('”{query}”'),
  remove: message<'name'>('Ta bort {name}'),
  clearAll: 'Rensa alla filter',
  loading: 'Hämtar filtren …',
  failed: 'Filtren gick inte att hämta. Kontrollera uppkopplingen och försök igen. Listan nedan fungerar ändå.',
  retry: 'Försök igen',
  findValue: message<'facet'>('Hitta i {facet}'),
  showMore: message<'count'>('Visa {count} till'),
  showFewer: 'Visa färre',
  moreCards: message<'count'>('Visa fler ({count} kvar)'),
  shownAll: {
    projects: message<'count'>('Alla {count} projekt'),
    effects: message<'count'>('Alla {count} effektmål'),
  },
  shown: {
    projects: message<'count' | 'all'>('{count} av {all} projekt'),
    effects: message<'count' | 'all'>('{count} av {all} effektmål'),
  },
  none: {
    projects: 'Inga projekt passar allt du har valt.',
    effects: 'Inga effektmål passar allt du har valt.',
  },
  waysOn: 'Ta bort ett av valen, så visas fler:',
  without: message<'name' | 'count'>('Utan {name}: {count}'),
  searchAll: message<'query'>('Sök efter ”{query}” på hela webbplatsen'),
  status: {
    reached: message<'progress'>('{progress} % av vägen'),
    stoppedAt: message<'progress'>('Stoppat vid {progress} %'),
  },
  effect: {
    number: message<'number'>('Effektmål {number}'),
    noResults: 'Inget resultat är redovisat ännu.',
  },
}
