import { format } from '../../../../platform/format.ts'

/** What the publish button says. */
export const publish = {
  button: 'Publicera',
  buttonOfLive: 'Publicera ändringarna',
  checking: 'Kontrollerar …',
  publishing: 'Sparar …',
  close: 'Stäng',
  title: 'Innan du publicerar',
  errors: (count: number) => (count === 1 ? 'En sak måste rättas' : `${format.number(count)} saker måste rättas`),
  warnings: (count: number) => (count === 1 ? 'En sak att tänka på' : `${format.number(count)} saker att tänka på`),
  errorsHelp: 'Rätta det och tryck på Publicera igen. Inget är publicerat än.',
  warningsHelp: 'Rätta det, eller skriv varför du publicerar ändå. Skälet sparas, men visas inte för besökarna.',
  goTo: (label: string) => `Gå till ${label}`,
  reason: 'Varför publicerar du ändå?',
  reasonMissing: 'Skriv ett skäl först.',
  publishAnyway: 'Publicera ändå',
  progressTitle: 'Publicering',
  saved: 'Sparat',
  printing: 'Webbplatsen görs om',
  live: 'Klar',
  announceWorking: 'Sparat. Webbplatsen görs om.',
  announceLive: 'Klar. Sidan är publik.',
  seePage: 'Se sidan',
  failed: 'Det gick inte att göra om webbplatsen.',
  failedHelp: 'Din text är sparad, och besökarna ser den förra utgåvan. Det här gick fel:',
  failedNext:
    'Rätta det som står ovan om det gäller din sida, och publicera igen. Be annars en administratör om hjälp.',
  failedLink: 'Läs mer om publiceringen',
  unknown: 'Din text är sparad, men det går inte att se hur publiceringen går just nu.',
  unknownLink: 'Se alla publiceringar',
  slow: 'Det tar längre tid än vanligt. Du kan arbeta vidare: sidan blir publik av sig själv.',
}
