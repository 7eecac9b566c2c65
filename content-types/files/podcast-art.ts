/** Apple's rules for the picture of a podcast or an episode: square, RGB, no alpha, 1400–3000 pixels wide, best 3000. */
export const podcastArt = {
  /** The minimum length of an uploaded picture's shorter side, in pixels. */
  minSide: 1400,
  /** The width and height of the picture made from it, in pixels. */
  width: 3000,
  mimeType: 'image/jpeg',
} as const

/** The file name of the picture made for podcast apps: `boj-3000.jpg` for `boj.png`. */
export const getPodcastArtName = (filename: string): string =>
  `${filename.replace(/\.[^.]*$/, '')}-${podcastArt.width}.jpg`
