/** One form of a picture. */
export interface ImageSource {
  format: 'avif' | 'webp'
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
  address: string
}

/** What an editor said is the heart of a picture. */
export interface FocalPoint {
  /** In per cent from the left. */
  focalX: number
  /** In per cent from the top. */
  focalY: number
}

/** A picture that a published document uses. */
export interface Image extends FocalPoint {
  id: string
  /** The original's address, from the root. */
  address: string
  filename: string
  mimeType: string
  /** Bytes of the original. */
  bytes: number
  /** Pixels of the original. */
  width: number
  /** Pixels of the original. */
  height: number
  /** What the picture shows; empty when it is decoration. */
  alt: string
  isDecorative: boolean
  credit?: string
  /** The forms offered to browsers, best format first, then narrowest first. */
  sources: ImageSource[]
  /** The address of the form for podcast apps, of pictures that stand for a podcast or an episode. */
  art?: string
}

/** The sound of an episode. */
export interface Audio {
  id: string
  address: string
  filename: string
  mimeType: string
  bytes: number
  /** Seconds. */
  duration: number
}

/** A file to take home. */
export interface File {
  id: string
  address: string
  filename: string
  mimeType: string
  bytes: number
}
