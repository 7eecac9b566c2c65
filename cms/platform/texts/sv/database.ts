/** What the database does not take. */
export const database = {
  noDate: (value: string) =>
    `”${value}” är inget datum. Skriv till exempel 2026-03-01, eller 2026-03-01T08:00:00Z med klockslag.`,
}
