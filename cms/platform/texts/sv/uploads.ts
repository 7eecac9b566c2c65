/** What is said of files that are not taken. */
export const uploads = {
  /** Sizes in megabytes. */
  tooLarge: (size: number, most: number) => `Filen är ${size} MB. Den får vara högst ${most} MB.`,
  falseContent: (filename: string) =>
    `Innehållet i ${filename} är inte det som filnamnet säger. Spara om filen och försök igen.`,
}
