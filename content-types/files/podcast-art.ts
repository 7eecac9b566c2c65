/** Apple's rules for the picture of a podcast or an episode: square, RGB, no alpha, 1400–3000 pixels wide, best 3000. */
export const podcastArt = {
  /** The shortest side that an uploaded picture may have, in pixels. */
  minSide: 1400,
  /** The width and height of the picture that is made of it, in pixels. */
  width: 3000,
  mimeType: 'image/jpeg',
} as const

/** The file name of the picture that is made for podcast apps: `boj.png` gives `boj-3000.jpg`. */
export const getPodcastArtName = (filename: string): string =>
  `${filename.replace(/\.[^.]*$/, '')}-${podcastArt.width}.jpg`
