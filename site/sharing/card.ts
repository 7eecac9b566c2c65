import type { FocalPoint } from '../content/files.ts'
import type { VitrineObject } from '../content/vitrine.ts'

/** The colours of share images, by token name. */
export type Palette = Record<
  'paper' | 'tint' | 'ink' | 'ink-soft' | 'rule' | 'accent' | 'warm' | 'glow' | 'sky',
  string
>

/** Everything a share image is drawn from. The same card produces the same image. */
export interface ShareCard {
  title: string
  /** The kind of page; may be empty. */
  label: string
  /** Such as who drives a project; may be empty. */
  note: string
  status?: { name: string; progress: number; isStopped: boolean }
  siteName: string
  /** The typeface of the title. */
  face: 'serif' | 'sans'
  palette: Palette
  /** The objects on the shelf, as SVG paths in image pixels; empty if the page has its own picture. */
  objects: { path: string; colour: VitrineObject['colour'] }[]
  /** The y position of the shelf, in image pixels. */
  shelf: number
  /** The page's own picture, and its focal point in per cent. */
  picture?: { address: string } & FocalPoint
}

/** A share image: its address, and what it is drawn from. */
export interface ShareImage {
  address: string
  card: ShareCard
}
