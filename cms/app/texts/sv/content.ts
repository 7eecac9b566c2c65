/** What is said of declared fields that cannot be saved as they are. */
export const content = {
  title: 'Skriv en titel.',
  titleToPublish: 'Skriv en titel innan du publicerar.',
  address: 'Skriv hela adressen, med https:// först.',
  link: (url: string) => `Länken till ”${url}” leder ingenstans. Skriv hela adressen, med https:// först.`,
}
