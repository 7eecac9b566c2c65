/** What is said to those who may not change what others use. */
export const usedBy = {
  liveFile:
    'Filen används på en publicerad sida som du inte kan ändra, så du kan inte ändra den. Ladda upp en ny fil, eller be en publicerare.',
}
