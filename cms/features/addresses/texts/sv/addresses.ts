/** What the admin says of the addresses of pages, and of old ones. */
export const addresses = {
  /** What a draft is called that has no title yet. */
  untitled: 'Namnlöst utkast',
  noneFromTitle: 'Titeln har inga tecken som kan stå i en adress. Skriv en egen adress.',
  empty: 'Adressen behöver minst en bokstav eller siffra.',
  taken: {
    bySite: (address: string) => `Adressen ${address} används redan av webbplatsen. Välj en annan.`,
    byPage: (slug: string) => `Adressen ”${slug}” används redan. Välj en annan.`,
  },
  notOwn:
    'Börja med snedstreck, till exempel /projekt/gammalt-namn/ eller /?p=123. Adressen får inte innehålla nummertecken, eller procenttecken före ett frågetecken.',
  notTarget: 'Börja med snedstreck, eller skriv hela adressen med https:// först.',
  reserved: (address: string) => `Adressen ${address} används av webbplatsen själv. Välj en annan.`,
  pageStands: (address: string) =>
    `På ${address} finns en sida som besökarna ser. Byt adress på den eller avpublicera den först.`,
  loop: (way: string[]) => `Det blir en rundgång: ${way.join(' → ')}. Låt adressen leda till en sida som finns.`,
  targetGone: (address: string) =>
    `Sidan ${address} finns inte längre. Låt adressen leda till en sida som finns, eller välj ”Finns inte längre”.`,
  notThere: (address: string) =>
    `Det finns ingen publicerad sida på ${address}. Kontrollera adressen, eller publicera sidan först.`,
}
