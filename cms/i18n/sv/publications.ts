const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' })

/** `24 november 2026 kl. 19:20`: a moment in Swedish time. */
const formatMoment = (date: string): string => moment.format(new Date(date))

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
  },
  failures: {
    full: 'Disken är full, så den nya utgåvan fick inte plats. Be den som sköter servern att göra plats.',
    database: 'Databasen svarade inte som den skulle.',
    died: 'Publiceringen avbröts mitt i.',
    other: (message: string) => `Ett tekniskt fel: ${message}`,
    again: 'Ett nytt försök görs av sig självt. Till dess ser besökarna den förra utgåvan.',
  },
  rollback: {
    none: 'Det finns ingen tidigare utgåva att gå tillbaka till.',
    gone: (release: string) => `Utgåvan ${release} finns inte kvar. De tio senaste sparas.`,
    isLive: 'Den utgåvan är redan den som besökarna ser.',
    reason: (madeAt: string) => `Gick tillbaka till utgåvan från ${formatMoment(madeAt)}`,
  },
  searchRecovered: 'Sökningen görs klar efter ett avbrott',
  checksFailed: 'Utgåvan klarade inte kontrollen:',
  changes: { new: 'Ny', changed: 'Ändrad', removed: 'Borttagen' },
}
