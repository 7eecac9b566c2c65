/** What is said to those who may not change or delete what others use. */
export const usedBy = {
  inUse: (users: string[]) => `Används av ${users.join(', ')}. Ta bort det därifrån först.`,
  document: (title: string) => `”${title}”`,
  settings: (label: string) => `inställningarna ”${label}”`,
  account: (name: string) => `kontot ”${name}”`,
  scheduled: (title: string) => `”${title}”, som är schemalagd`,
  liveFile:
    'Filen används på en publicerad sida som du inte kan ändra, så du kan inte ändra den. Ladda upp en ny fil, eller be en publicerare.',
}
