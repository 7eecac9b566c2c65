import { format } from '../../../../platform/format.ts'

/** Words that a file holds and no reader sees, cut to what fits in a line. */
const quote = (text: string): string => `”${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`

/** What the admin says of the file of a transcript. */
export const transcript = {
  empty: 'Avskriften är tom. Välj en annan fil.',
  badTimes: (line: number, text: string) =>
    `Tiderna i avskriften går inte att läsa, till exempel på rad ${line}: ${quote(text)}. Skriv dem som 00:00:01.000 --> 00:00:04.000, eller exportera filen på nytt som SRT eller VTT.`,
  signIn: 'Logga in för att se vad som läses i filen.',
  noFile: 'Filen finns inte längre. Välj en annan.',
  reading: 'Läser filen …',
  notRead: 'Det gick inte att visa vad som lästes i filen. Ladda om sidan.',
  read: (count: number, last: string) =>
    count === 1
      ? `Läst: en replik, som slutar ${last}.`
      : `Läst: ${format.number(count)} repliker. Den sista slutar ${last}.`,
  noTimes: 'Filen har inga tider. Den visas som vanlig text, och följer inte ljudet.',
  speakers: (names: readonly { name: string; count: number }[]) =>
    `Talare: ${format.allOf(names.map(({ name, count }) => `${name} (${format.number(count)})`))}.`,
  noSpeakers: 'Filen säger inte vem som talar.',
  unnamed: (count: number) =>
    count === 1 ? 'En replik har ingen talare.' : `${format.number(count)} repliker har ingen talare.`,
  left: (count: number) =>
    count === 1 ? 'En rad i filen visas inte:' : `${format.number(count)} rader i filen visas inte:`,
  leftLine: (line: number, text: string) => `rad ${line}: ${quote(text)}`,
  leftTime: (line: number, text: string) =>
    `rad ${line}: tiden ${quote(text)} går inte att läsa. Det som sägs då står vid tiden innan.`,
  leftMore: (count: number) => `… och ${format.number(count)} till.`,
}
