/** One version of a picture. */
export interface ImageSource {
  readonly format: 'avif' | 'webp'
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  readonly address: string
}

/** The focal point of a picture, set by an editor. */
export interface FocalPoint {
  /** In per cent from the left. */
  readonly focalX: number
  /** In per cent from the top. */
  readonly focalY: number
}

/** A picture that a published document uses. */
export interface Image extends FocalPoint {
  readonly id: string
  /** The path of the original. */
  readonly address: string
  readonly filename: string
  readonly mimeType: string
  /** Bytes of the original. */
  readonly bytes: number
  /** Pixels of the original. */
  readonly width: number
  /** Pixels of the original. */
  readonly height: number
  /** The description of the picture; empty if it is decorative. */
  readonly alt: string
  readonly isDecorative: boolean
  readonly credit?: string
  /** The versions offered to browsers, best format first, then narrowest first. */
  readonly sources: readonly ImageSource[]
  /** The address of the version for podcast apps, for pictures of podcasts and episodes. */
  readonly art?: string
}

/** The audio file of an episode. */
export interface Audio {
  readonly id: string
  readonly address: string
  readonly filename: string
  readonly mimeType: string
  readonly bytes: number
  /** Seconds. */
  readonly duration: number
}

/** A file to download. */
export interface File {
  readonly id: string
  readonly address: string
  readonly filename: string
  readonly mimeType: string
  readonly bytes: number
}
