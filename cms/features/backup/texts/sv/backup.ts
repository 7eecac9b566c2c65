import { format } from '../../../../platform/format.ts'

/** What is said of backups. */
export const backup = {
  link: 'Säkerhetskopior',
  title: 'Säkerhetskopior',
  intro:
    'En säkerhetskopia är databasen och alla filer som de var vid ett ögonblick. Du kan arbeta medan den görs, och när den är klar läses den igenom. Den läggs på servern: se till att mappen också kopieras till en annan plats.',
  restoreHelp:
    'För att gå tillbaka till en kopia stoppar den som sköter servern Vitrin och kör npm run restore. Det går inte att göra härifrån.',
  make: 'Säkerhetskopiera nu',
  making: 'Kopian görs …',
  list: 'Kopior som finns',
  none: 'Det finns ingen säkerhetskopia ännu.',
  size: (bytes: number) => `${format.number(bytes / 1e6, 1)} MB`,
  missingFiles: (count: number) =>
    count === 1 ? '1 fil saknades redan' : `${format.number(count)} filer saknades redan`,
  settings: 'När kopior görs och sparas',
  rhythm: 'Hur ofta',
  rhythms: { never: 'Bara när någon ber om det', daily: 'Varje dag', weekly: 'Varje måndag' },
  hour: 'Klockan',
  hourHelp: 'Gärna en timme när få arbetar.',
  keepNumber: 'Antal kopior som sparas',
  keepDays: 'Antal dygn som de sparas',
  keepHelp: 'Äldre kopior tas bort när en ny har gjorts. Den nyaste tas aldrig bort.',
  save: 'Spara',
  saved: 'Sparat.',
  failed: 'Det gick inte. Försök igen.',
  lastFailure: (at: string, message: string) => `Den senaste kopian misslyckades ${at}. ${message}`,
  dashboard: {
    none: 'Det finns ingen säkerhetskopia. Gör en, och välj hur ofta det ska göras.',
    old: (at: string) => `Den senaste säkerhetskopian är från ${at}. Gör en ny.`,
    failed: (at: string) => `Säkerhetskopieringen ${at} misslyckades. Se varför.`,
  },
  /** Why the site is published when a backup has been put back. */
  publicationReason: 'En säkerhetskopia har återställts',
  refusals: {
    notAllowed: 'Bara administratörer kan se och göra säkerhetskopior.',
    settings: 'Välj hur ofta, en timme mellan 0 och 23, 1 till 1 000 kopior och 1 till 3 650 dygn.',
    none: (folder: string) => `I ${folder} finns ingen säkerhetskopia som den här Vitrin kan läsa.`,
    noneAtAll: (folder: string) => `Det finns ingen säkerhetskopia i ${folder}.`,
    lacks: (part: string) => `Säkerhetskopian är skadad: ${part} saknas. Ta en annan kopia.`,
    added: (part: string) =>
      `I säkerhetskopian finns ${part}, som inte hörde till den när den gjordes. Ta bort filen eller ta en annan kopia.`,
    damaged: (part: string) => `Säkerhetskopian är skadad: ${part} är inte som den var. Ta en annan kopia.`,
    damagedDatabase: (detail: string) =>
      `Säkerhetskopian är skadad: databasen i den är inte hel (${detail}). Ta en annan kopia.`,
    otherDatabase: (kind: string) =>
      `Säkerhetskopian är av en databas i ${kind}. Ställ DATABASE_URL till en sådan, eller flytta innehållet med ett arkiv i stället.`,
    running:
      'Vitrin är i gång, eller stoppades för mindre än 20 sekunder sedan. Stoppa Vitrin på alla servrar och försök igen.',
    unreachable: (place: string) => `Databasen på ${place} svarar inte. Starta den och försök igen.`,
    noSnapshot:
      'MongoDB körs utan replikuppsättning och kan inte visa ett ögonblick medan andra skriver. Gör den till en replikuppsättning, eller stoppa Vitrin medan kopian görs.',
    killed: 'Processen som gjorde kopian avbröts.',
    unexpected: (message: string) => `Ett fel inträffade: ${message}`,
  },
}
