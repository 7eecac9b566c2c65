/** What the admin says of old addresses. */
export const addresses = {
  notOwn:
    'Börja med snedstreck, till exempel /projekt/gammalt-namn/. Adressen får inte innehålla frågetecken, nummertecken eller procenttecken.',
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
