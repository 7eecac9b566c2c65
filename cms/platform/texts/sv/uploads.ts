import { format } from '../../format.ts'

/** What is said of files that are not taken. */
export const uploads = {
  /** Sizes in megabytes. */
  noFetching: 'Det kom ingen fil. Filer hämtas inte från adresser: spara filen på din dator och välj den där.',
  tooLarge: (size: number, limit: number) =>
    `Filen är ${format.number(size)} MB. Den får vara högst ${format.number(limit)} MB.`,
  falseContent: (filename: string) =>
    `Innehållet i ${filename} är inte det som filnamnet säger. Spara om filen och försök igen.`,
}
