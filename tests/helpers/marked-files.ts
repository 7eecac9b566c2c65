import { getImageSizeName } from '../../content-types/files/media.ts'
import type { DataField } from '../../content-types/fields/walk.ts'
import { getContentType } from '../../content-types/index.ts'

/** What the CMS would know of an uploaded file, with words of its own in it. */
export const makeFileFacts = (collection: string, makeWord: () => string): Record<string, unknown> => {
  const word = makeWord()
  const kind = getContentType(collection).custom.site.file?.kind
  if (kind === 'sound')
    return { filename: `${word}.mp3`, mimeType: 'audio/mpeg', filesize: 80_000_000, duration: 10_000 }
  if (kind !== 'image') return { filename: `${word}.pdf`, mimeType: 'application/pdf', filesize: 12_345 }
  const size = (format: 'avif' | 'webp'): Record<string, unknown> => ({
    [getImageSizeName(format, 480)]: {
      filename: `${word}-480.${format}`,
      mimeType: `image/${format}`,
      width: 480,
      height: 270,
    },
  })
  return {
    filename: `${word}.png`,
    alt: makeWord(),
    credit: makeWord(),
    mimeType: 'image/png',
    filesize: 12_345,
    width: 1600,
    height: 900,
    sizes: { ...size('avif'), ...size('webp') },
  }
}

/** A file of cues is turned into other forms: the page offers those, made from its text, instead of the file itself. */
export const isTranscript = (field: DataField): boolean =>
  field.type === 'upload' && JSON.stringify(field.filterOptions ?? '').includes('text/vtt')
