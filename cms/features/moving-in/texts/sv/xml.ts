import { format } from '../../../../platform/format.ts'

/** Why a file of XML cannot be read, and what to do. */
export const xml = {
  empty: 'Filen är tom. Hämta den på nytt ur det gamla systemet.',
  broken: (line: number, column: number) =>
    `Filen är trasig vid rad ${format.number(line)}, tecken ${format.number(column)}: det som står där är inte riktig XML. Hämta den på nytt ur det gamla systemet, och rätta stället om det ser likadant ut igen.`,
  cutOff:
    'Filen är avklippt: slutet saknas. Hämta den på nytt ur det gamla systemet, och se till att hämtningen blir klar.',
  deep: (line: number) =>
    `Filen går inte att läsa: vid rad ${format.number(line)} ligger för många delar inuti varandra. Kontrollera att det är rätt fil.`,
  large: (line: number) =>
    `Filen går inte att läsa: den del som slutar vid rad ${format.number(line)} är större än någon text. Kontrollera att det är rätt fil.`,
  unknownEncoding: (name: string) =>
    `Filen säger att den är skriven i teckenkodningen ”${name}”, som inte går att läsa. Spara om den som UTF-8.`,
  wrongEncoding: (name: string) =>
    `Filen säger att den är skriven i teckenkodningen ”${name}”, men det stämmer inte. Spara om den som UTF-8.`,
}
