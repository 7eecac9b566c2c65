import { createHash } from 'node:crypto'
import { getPalette } from '../content/custom-style.ts'
import type { Image, SiteSettings } from '../content/content.ts'
import type { ShownStatus } from '../content/project-status.ts'
import { getObjectPath, getVitrineObjects } from '../content/vitrine.ts'
import type { ShareCard, ShareImage } from './card.ts'

/** What a page's share image is drawn from. */
export interface ShareFacts {
  title: string
  /** The kind of page, above the title. */
  label?: string | undefined
  /** Such as who drives a project, below the title. */
  note?: string | undefined
  /** A project's progress. */
  status?: Omit<ShownStatus, 'address'> | undefined
  /** The page's own picture, if it has one. */
  image?: Image | undefined
}

/** The shelf with the objects, in image pixels. */
const shelf = { x: 828, y: 470, width: 318, height: 330 }
/** Increment this when the drawing changes, so that all images are drawn again. */
const drawingVersion = 1
/** The minimum width of a picture version that is good enough, in pixels. */
const minPictureWidth = 640

/** The share image of a page. Its address is derived from its content, so that outdated copies are never shown. */
export const getShareImage = (facts: ShareFacts, site: SiteSettings): ShareImage => {
  const { title, label = '', note = '', status, image } = facts
  const form = image?.sources
    .filter(({ format, width }) => format === 'webp' && width >= minPictureWidth)
    .toSorted((one, other) => one.width - other.width)[0]
  const card: ShareCard = {
    title,
    label,
    note,
    ...(status ? { status: { name: status.name, progress: status.progress, isStopped: status.isStopped } } : {}),
    siteName: site.name,
    face: site.typeface === 'sans' ? 'sans' : 'serif',
    palette: getPalette(site.colours),
    objects: form ? [] : getObjects(title),
    shelf: shelf.y,
    ...(form && image ? { picture: { address: form.address, focalX: image.focalX, focalY: image.focalY } } : {}),
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([drawingVersion, card]))
    .digest('hex')
    .slice(0, 20)
  return { address: `/delning/${digest}.${form ? 'jpg' : 'png'}`, card }
}

const getObjects = (seed: string): ShareCard['objects'] =>
  getVitrineObjects(seed, shelf.width, shelf.height, 2).map((object) => ({
    path: getObjectPath({ ...object, x: object.x + shelf.x }, shelf.y),
    colour: object.colour,
  }))
