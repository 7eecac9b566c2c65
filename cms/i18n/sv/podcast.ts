/** What the admin says of the podcast: its sound, its pictures and the directories. */
export const podcast = {
  smallArt: (width: number, height: number, smallest: number) =>
    `Bilden är ${width} × ${height} bildpunkter. Poddapparna kräver minst ${smallest} × ${smallest}: välj en större.`,
}
