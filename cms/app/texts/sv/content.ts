import { format } from '../../../platform/format.ts'

/** What is said of declared fields that cannot be saved as they are. */
export const content = {
  title: 'Skriv en titel.',
  titleToPublish: 'Skriv en titel innan du publicerar.',
  address: 'Skriv hela adressen, med https:// först.',
  link: (url: string) => `Länken till ”${url}” leder ingenstans. Skriv hela adressen, med https:// först.`,
  /** What a copied value is called, whose name nobody else may have: the first copy, and those after it. */
  copy: (name: string, number: number) =>
    number === 1 ? `${name} (kopia)` : `${name} (kopia ${format.number(number)})`,
  reference: 'En bild eller en länk i texten pekar på något som inte finns. Ta bort den och välj en ny.',
}
