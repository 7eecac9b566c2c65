/** What is said of what becomes of a project, whichever source it comes from. */
export const projectDraft = {
  onlyOne: 'Fältet rymmer bara ett värde. Det första är valt; de andra står här.',
  tooLongName: 'Texten är för lång för att vara ett namn. Skriv in det som behövs.',
  noDay: (title: string) => `Dagen för ”${title}” går inte att läsa. Texten står vid milstolpen.`,
  noAmount: 'Beloppet är inget tal.',
  noPicture: 'Bilden har ingen adress som den kan hämtas från.',
  noDocument: 'Texten har ingen adress som ett dokument kan hämtas från.',
  financing: 'Finansieringen står som en kommentar. Ange vem som betalar, och hur mycket.',
}
