/** One form of a picture. */
export interface ImageSource {
  readonly format: 'avif' | 'webp'
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  readonly address: string
}

/** What an editor said is the heart of a picture. */
export interface FocalPoint {
  /** In per cent from the left. */
  readonly focalX: number
  /** In per cent from the top. */
  readonly focalY: number
}

/** A picture that a published document uses. */
export interface Image extends FocalPoint {
  readonly id: string
  /** The original's address, from the root. */
  readonly address: string
  readonly filename: string
  readonly mimeType: string
  /** Bytes of the original. */
  readonly bytes: number
  /** Pixels of the original. */
  readonly width: number
  /** Pixels of the original. */
  readonly height: number
  /** What the picture shows; empty when it is decoration. */
  readonly alt: string
  readonly isDecorative: boolean
  readonly credit?: string
  /** The forms offered to browsers, best format first, then narrowest first. */
  readonly sources: readonly ImageSource[]
  /** The address of the form for podcast apps, of pictures that stand for a podcast or an episode. */
  readonly art?: string
}

/** The sound of an episode. */
export interface Audio {
  readonly id: string
  readonly address: string
  readonly filename: string
  readonly mimeType: string
  readonly bytes: number
  /** Seconds. */
  readonly duration: number
}

/** A file to take home. */
export interface File {
  readonly id: string
  readonly address: string
  readonly filename: string
  readonly mimeType: string
  readonly bytes: number
}
