import { format } from '../../../platform/format.ts'

/** Such as 3,2:1, rounded down, so that what is too little never reads as enough. */
const ratio = (contrast: number): string => `${format.number(Math.floor(contrast * 10) / 10)}:1`

/** What is said of a colour that the site cannot be shown in. */
export const look = {
  form: 'Skriv färgen som # och sex tecken, till exempel #1f5c4d.',
  tooLittle: {
    light: (colour: string, contrast: number, demanded: number, better: string) =>
      `Text i ${colour} går inte att läsa på alla ljusa ytor: kontrasten är ${ratio(contrast)} och måste vara minst ${ratio(demanded)}. Välj en mörkare färg, till exempel ${better}.`,
    dark: (colour: string, contrast: number, demanded: number, better: string) =>
      `Text i ${colour} går inte att läsa på alla mörka ytor: kontrasten är ${ratio(contrast)} och måste vara minst ${ratio(demanded)}. Välj en ljusare färg, till exempel ${better}.`,
  },
}
