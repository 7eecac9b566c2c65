import { format } from '../../../../platform/format.ts'

/** How values are written in Swedish files, and what is said of those that cannot be read. */
export const values = {
  yes: ['ja', 'j', 'x', 'sant', 'true', 'yes', 'y', '1', '✓', '✔'],
  no: ['nej', 'n', 'falskt', 'false', 'no', '0', '-', '–'],
  /** How each month begins. */
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  /** What stands before a time of day, and before a day. */
  inDates: { at: 'kl', the: 'den' },
  /** What stands after a number, and how many it is. */
  units: {
    kr: 1,
    kronor: 1,
    sek: 1,
    st: 1,
    tkr: 1000,
    ksek: 1000,
    tusen: 1000,
    mkr: 1_000_000,
    mnkr: 1_000_000,
    msek: 1_000_000,
    miljoner: 1_000_000,
    miljonerkronor: 1_000_000,
    miljonerkr: 1_000_000,
  } as Readonly<Record<string, number>>,
  /** How far a status is, by its names. */
  statusProgress: {
    25: ['idé', 'ide', 'idéfas', 'planerad', 'planeras', 'förstudie', 'ej påbörjad', 'ny'],
    50: ['pilot', 'pågår', 'pågående', 'test', 'genomförande'],
    75: ['skala upp', 'skalas upp', 'införande', 'breddinförande'],
    100: ['realiserad', 'klar', 'klart', 'avslutad', 'avslutat', 'genomförd', 'färdig', 'i drift'],
  } as Readonly<Record<string, readonly string[]>>,
  stoppedStatuses: ['avbruten', 'avbrutet', 'stoppad', 'stoppat', 'nedlagd', 'nedlagt', 'pausad', 'vilande'],
  unknownStatus: (name: string) => `Ange hur långt statusen ”${name}” är, 0–100. Den börjar på 0.`,
  noNumber: (name: string) => `Värdet i ${name} gick inte att läsa som ett tal.`,
  noDate: (name: string) => `Värdet i ${name} gick inte att läsa som en dag.`,
  noYesNo: (name: string) => `Värdet i ${name} gick inte att läsa som ja eller nej.`,
  noChoice: (name: string) => `Värdet i ${name} är inget av dem som går att välja.`,
  noFile: (name: string) => `Värdet i ${name} är ingen adress som en fil kan hämtas från.`,
  onlyOne: (name: string) => `${name} rymmer bara ett värde. Det första är valt; de andra står här.`,
  tooLong: (name: string, most: number) =>
    `${name} får vara högst ${format.number(most)} tecken. Korta texten innan sidan publiceras; inget är borttaget här.`,
  tooSmallOrLarge: (name: string) => `Värdet i ${name} är för stort eller för litet för fältet.`,
  person: (name: string) => `${name} är angiven som kontakt. Fråga personen innan sidan publiceras.`,
}
