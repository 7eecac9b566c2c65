import { format } from '../../../../platform/format.ts'

const at = (line: number, column: number): string => `rad ${format.number(line)}, tecken ${format.number(column)}`

/** What is said of files in JSON that cannot be read. */
export const json = {
  broken: (line: number, column: number) =>
    `Filen är ingen riktig JSON: något är fel på ${at(line, column)}. Rätta det, eller exportera filen på nytt.`,
  cutOff: (line: number, column: number) =>
    `Filen tar slut mitt i ett värde, på ${at(line, column)}. Den är inte hel: exportera eller hämta den på nytt.`,
  tooDeep: (line: number, column: number) =>
    `Filen går inte att läsa: något före ${at(line, column)} är nästlat djupare än en export brukar vara. Kontrollera att det är rätt fil.`,
  tooLong: (line: number, column: number) =>
    `Filen går inte att läsa: ett enda värde före ${at(line, column)} är längre än ${format.number(20)} miljoner tecken. Kontrollera att det är rätt fil.`,
  binary: 'Filen är ingen text. Exportera den på nytt som JSON.',
}
