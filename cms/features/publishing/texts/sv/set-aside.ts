import { format } from '../../../../platform/format.ts'

/** What is said of content that could not be published, while everything else was. */
export const setAside = {
  /** Why a document was set aside. */
  empty:
    'Fältet är tomt, eller pekar på något som inte är publicerat. Fyll i det, eller publicera det som det pekar på.',
  noFile: (filename: string) =>
    `Filen ${filename} finns inte längre bland det uppladdade. Ladda upp den igen, eller ta bort den från sidan.`,
  unknown: (block: string) => `Texten innehåller en ruta av slaget ”${block}”, som inte kan visas. Ta bort den.`,
  noAddress: 'Sidan saknar adress. Öppna den och spara den igen.',
  page: (fault: string) => `Sidan gick inte att göra. ${fault}`,
  heading: (count: number) =>
    count === 1 ? 'En sida ligger kvar som den var' : `${format.number(count)} sidor ligger kvar som de var`,
  help: 'Allt annat är publicerat. Rätta det som står här och publicera sidan igen: då följer den med av sig själv.',
  since: (moment: string) => `Sedan ${moment}.`,
  inField: (field: string) => `Fältet ”${field}”:`,
  deadLinks: (count: number) =>
    count === 1
      ? 'En länk leder ingenstans och visas som text'
      : `${format.number(count)} länkar leder ingenstans och visas som text`,
  deadLink: (target: string) => `Länken till ${target} leder ingenstans. Ändra den, eller ta bort den.`,
  missingUploads: (count: number) =>
    count === 1 ? 'En uppladdad fil saknas på servern' : `${format.number(count)} uppladdade filer saknas på servern`,
  missingUploadsHelp:
    'Besökarna ser en kopia från en tidigare utgåva. Lägg tillbaka filen, eller ladda upp den igen, innan kopian försvinner.',
  returned: 'En fil är tillbaka',
  /** To whoever has the document open. */
  notice: {
    title: 'Sidan ligger kvar som den var',
    setAside: 'Det som har publicerats syns inte för besökarna än.',
    next: 'Rätta det och publicera igen.',
  },
}
