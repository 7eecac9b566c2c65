import type { FocalPoint } from '../content/files.ts'
import type { VitrineObject } from '../content/vitrine.ts'

/** The colours that pictures for sharing are drawn in, by the names of their tokens. */
export type Palette = Record<
  'paper' | 'tint' | 'ink' | 'ink-soft' | 'rule' | 'accent' | 'warm' | 'glow' | 'sky',
  string
>

/** Everything that a picture for sharing is drawn from. The same card gives the same picture. */
export interface ShareCard {
  title: string
  /** What kind of page it is; empty when nothing is to be said of it. */
  label: string
  /** Such as who drives a project; empty when nothing is to be said. */
  note: string
  status?: { name: string; progress: number; isStopped: boolean }
  siteName: string
  /** What the title is written in. */
  face: 'serif' | 'sans'
  palette: Palette
  /** What stands on the shelf, as SVG paths in pixels of the picture; empty beside a picture of the page's own. */
  objects: { path: string; colour: VitrineObject['colour'] }[]
  /** The height at which the shelf is, in pixels of the picture. */
  shelf: number
  /** The form of the page's own picture that is drawn, and where its heart is, in per cent. */
  picture?: { address: string } & FocalPoint
}

/** A picture for sharing: where it stands, and what it is drawn from. */
export interface ShareImage {
  address: string
  card: ShareCard
}
