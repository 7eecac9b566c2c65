import { createHash } from 'node:crypto'
import { filesAddress } from '../../content-types/addresses.ts'
import { getImageSizeName, imageFormats, imageWidths } from '../../content-types/files/media.ts'
import { getContentType, getFileType } from '../../content-types/index.ts'
import { getPodcastArtName } from '../../content-types/files/podcast-art.ts'
import type { StoredDocument } from '../../content-types/snapshot.ts'
import type { Audio, File, FocalPoint, Image } from './files.ts'
import { UnshowableError } from './unshowable-error.ts'

/** An uploaded file used by the public site, and its address there. */
export interface UsedFile {
  collection: string
  /** The id of the stored file. */
  id: string
  filename: string
  /** The address, as a path. */
  address: string
  /** Set when the file has to be converted for podcast apps, cropped around the focal point. */
  art?: FocalPoint
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '')
const toNumber = (value: unknown): number => (typeof value === 'number' ? value : 0)

/**
 * The address of a file. It changes whenever the file may have changed, so that browsers and podcast apps can cache it forever.
 *
 * @param made identifies how the file is derived from the stored one, if that may change independently.
 */
const getFileAddress = (collection: string, stored: StoredDocument, filename: string, made = ''): string => {
  const version = createHash('sha256')
    .update([collection, stored.id, stored.filename, stored.filesize, stored.updatedAt].join('\n') + made)
    .digest('hex')
    .slice(0, 10)
  return `${filesAddress}${version}/${encodeURIComponent(filename)}`
}

/** The centre by default. */
const readFocalPoint = ({ focalX, focalY }: StoredDocument): FocalPoint => ({
  focalX: typeof focalX === 'number' ? focalX : 50,
  focalY: typeof focalY === 'number' ? focalY : 50,
})

/** The podcast version of a stored picture, which is created on publication. */
export const getPodcastArt = (stored: StoredDocument): UsedFile => {
  const collection = getFileType('image').slug
  const filename = toText(stored.filename)
  const art = readFocalPoint(stored)
  return {
    collection,
    id: stored.id,
    filename,
    address: getFileAddress(collection, stored, getPodcastArtName(filename), `${art.focalX} ${art.focalY}`),
    art,
  }
}

/** Returns the address of a file. */
export type ToFileAddress = (file: UsedFile) => string

/**
 * Resolves a stored upload, and lists the files that it needs.
 *
 * @param toAddress returns the address of each file. Default: its address in a release.
 */
export const resolveFile = (
  collection: string,
  stored: StoredDocument,
  toAddress: ToFileAddress = ({ address }) => address,
): { file: Image | Audio | File; used: UsedFile[] } => {
  const used: UsedFile[] = []
  const use = (name: string): string => {
    const one = { collection, id: stored.id, filename: name, address: getFileAddress(collection, stored, name) }
    used.push(one)
    return toAddress(one)
  }
  const filename = toText(stored.filename)
  if (!filename) throw new UnshowableError({ reason: 'noFile', about: `${collection}/${stored.id}` })
  const address = use(filename)
  const file = { id: stored.id, address, filename, mimeType: toText(stored.mimeType), bytes: toNumber(stored.filesize) }
  const kind = getContentType(collection).custom.site.file?.kind
  if (kind === 'sound') return { file: { ...file, duration: toNumber(stored.duration) }, used }
  if (kind !== 'image') return { file, used }
  const sizes = (stored.sizes ?? {}) as Record<
    string,
    { filename?: string; width?: number; height?: number } | undefined
  >
  const sources = imageFormats.flatMap((format) =>
    imageWidths.flatMap((width) => {
      const size = sizes[getImageSizeName(format, width)]
      if (!size?.filename || !size.width || !size.height) return []
      return [{ format, width: size.width, height: size.height, address: use(size.filename) }]
    }),
  )
  const image: Image = {
    ...file,
    width: toNumber(stored.width),
    height: toNumber(stored.height),
    ...readFocalPoint(stored),
    alt: stored.isDecorative ? '' : toText(stored.alt),
    isDecorative: Boolean(stored.isDecorative),
    ...(stored.credit ? { credit: toText(stored.credit) } : {}),
    sources,
  }
  return { file: image, used }
}
