/** What the admin as a whole says of itself. */
export const admin = {
  description: 'Här skrivs och publiceras innehållet.',
  fileTooLarge: 'Filen är för stor.',
  country: 'Sverige',
}
