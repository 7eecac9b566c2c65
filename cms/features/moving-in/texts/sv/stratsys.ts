import { format } from '../../../../platform/format.ts'

/** What is said of an export from Stratsys, and how things are called there. */
export const stratsys = {
  label: 'Stratsys (export som JSON)',
  /** What each colour of a goal says of it. */
  colours: { grön: 'yes', gul: 'partly', röd: 'no', 'inga data': 'tooEarly' } as Readonly<Record<string, string>>,
  start: 'Start',
  end: 'Slut',
  decision: 'Beslutspunkt',
  limits: 'Avgränsningar',
  wanted: 'Samarbete sökes',
  notExport:
    'Filen är ingen export ur Stratsys: den ska ha en lista ”header” med kolumnernas namn och en lista ”values” med rader. Hämta vyn på nytt.',
  noIds:
    'Exporten saknar kolumnen Initiativ_InterntID, som skiljer initiativen åt. Ta med den i vyn och hämta den på nytt.',
  noRows: 'Exporten har kolumner men inga rader. Kontrollera att vyn visar några initiativ, och hämta den på nytt.',
  badRow: (row: number) =>
    `Rad ${format.number(row)} i exporten är ingen lista med celler. Hämta vyn på nytt ur Stratsys.`,
  tooManyRows: (most: number) =>
    `Exporten har fler än ${format.number(most)} rader. Dela den, till exempel efter område, och flytta in en del i taget.`,
  tooMuchText: (most: number) =>
    `Exporten har mer än ${format.number(most)} miljoner tecken text. Dela den, till exempel efter område, och flytta in en del i taget.`,
  noId: (row: number) =>
    `Rad ${format.number(row)} har inget Initiativ_InterntID, och visades därför aldrig för besökare.`,
  missingColumns: 'Kolumner som saknas',
  missing: (columns: readonly string[]) =>
    `Exporten saknar ${columns.join(', ')}. Ta med dem i vyn och hämta den på nytt om de behövs.`,
  besides: (words: string) => `Står i exporten bredvid raderna, och har ingen plats här: ${words}`,
  withoutColumn: 'En cell utan kolumn',
  kept: (column: string) => `Kolumnen ${column} har ingen plats här.`,
  otherRow: (column: string) => `Initiativets rader säger olika i ${column}. Den första gäller; de andra står här.`,
  colour: 'Färgen i Stratsys har blivit en bedömning av om målet är uppnått. Kontrollera att den stämmer.',
  unknownColour: 'Färgen säger inte om målet är uppnått. Välj själv.',
  noGoal: (isMissing: boolean) =>
    isMissing
      ? 'Mått utan effektmål, eftersom exporten saknar kolumnen Effektmal_Namn. Lägg dem under det mål som de hör till.'
      : 'Ett mått stod utan effektmål. Lägg det under det mål som det hör till.',
  severalGoals: 'Flera mål stod i samma cell, men inte lika många mått. Lägg måtten under rätt mål.',
  noMeasure: (goal: string) => `Målvärdet för ”${goal}” är inget tal. Skriv in det i målet om det behövs.`,
  wordsAsResult: (goal: string) => `Utfallet för ”${goal}” är skrivet i ord och har blivit ett resultat.`,
  otherUnit: (goal: string) => `Målvärde och utfall för ”${goal}” har olika enheter.`,
  responsible: (name: string) => `${name} är angiven som ansvarig för initiativet. Det visas inte här.`,
  noEmail: 'Exporten saknar kontaktens e-postadress: kolumnen Initiativ_EmailKontaktperson är inte med.',
}
