import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { getImageSizeName, imageFormats, imageWidths } from '../files/media.ts'
import { getContentType, getFileType } from '../index.ts'
import type { Snapshot, StoredDocument } from '../snapshot.ts'
import { replaceReferences, type Example } from './example.ts'
import { examples, settingsExamples } from './index.ts'

/** The folder of the examples' files. */
export const exampleFilesFolder = new URL('../../cms/features/example-content/files/', import.meta.url)

const mimeTypes: Record<string, string> = {
  '.csv': 'text/csv',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.vtt': 'text/vtt',
}
/** The bit rate of the examples' sound, in bytes a second: see `cms/features/example-content/make-audio.sh`. */
const audioBytesPerSecond = 8000
const storedOn = '2026-06-01T08:00:00.000Z'

/** The examples as the CMS would hand them to the site, made without any CMS: an example's id is its key. */
export const snapshotFromExamples = (origin = 'https://vitrin.example.se'): Snapshot => ({
  origin,
  collections: Object.fromEntries(
    Object.entries(examples).map(([collection, list]) => [
      collection,
      list.map((example) => toStoredDocument(collection, example)),
    ]),
  ),
  settings: replaceReferences(settingsExamples, getId) as Snapshot['settings'],
})

const getId = (collection: string, key: string): string | undefined =>
  examples[collection]?.some((example) => example.key === key) ? key : undefined

const toStoredDocument = (collection: string, example: Example): StoredDocument => {
  const data = replaceReferences(example.data, getId) as Record<string, unknown>
  const stored: StoredDocument = { id: example.key, updatedAt: storedOn, createdAt: storedOn, ...data }
  if (example.file) Object.assign(stored, toStoredFile(collection, example.file))
  if (getContentType(collection).custom.site.kind === 'document') {
    Object.assign(stored, { _status: 'published', updatedOn: data['updatedOn'] ?? data['publishedOn'] })
  }
  if (getContentType(collection).custom.site.podcast === 'episode')
    Object.assign(stored, { guid: toUuid(example.key), ...readCaptions(stored) })
  return stored
}

/** What the CMS keeps of an upload. A picture is stored as PNG, with the forms that `media` declares. */
const toStoredFile = (collection: string, path: string): Record<string, unknown> => {
  const filename = basename(path).replace(/\.svg$/, '.png')
  const stored = { filename, mimeType: mimeTypes[extname(filename)], focalX: 50, focalY: 50 }
  const kind = getContentType(collection).custom.site.file?.kind
  if (kind !== 'image') {
    const filesize = statSync(new URL(path, exampleFilesFolder)).size
    return { ...stored, filesize, ...(kind === 'sound' ? { duration: filesize / audioBytesPerSecond } : {}) }
  }
  const { width, height } = readSvgSize(path)
  const stem = basename(filename, extname(filename))
  const sizes = imageFormats.flatMap((format) =>
    imageWidths
      .filter((wanted) => wanted <= width)
      .map((wanted) => {
        const size = { width: wanted, height: Math.round((height * wanted) / width) }
        return [
          getImageSizeName(format, wanted),
          { ...size, filename: `${stem}-${size.width}x${size.height}.${format}`, mimeType: `image/${format}` },
        ]
      }),
  )
  return { ...stored, width, height, filesize: 240_000, sizes: Object.fromEntries(sizes) as Record<string, unknown> }
}

const readSvgSize = (path: string): { width: number; height: number } => {
  const svg = readFileSync(new URL(path, exampleFilesFolder), 'utf8')
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  if (!width || !height)
    throw new Error(
      `cms/features/example-content/files/${path}: the svg element needs width and height, in that order.`,
    )
  return { width: Number(width), height: Number(height) }
}

/** The text of an episode's transcript, which the CMS reads when an episode is saved. */
const readCaptions = (episode: StoredDocument): { captions?: string } => {
  const transcript = examples[getFileType('document').slug]?.find(({ key }) => key === episode['transcript'])
  return transcript?.file ? { captions: readFileSync(new URL(transcript.file, exampleFilesFolder), 'utf8') } : {}
}

/** A UUID that is the same each time for the same key. */
const toUuid = (key: string): string => {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
