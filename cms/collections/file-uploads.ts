import { join } from 'node:path'
import { parseBuffer } from 'music-metadata'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../hooks/refuse.ts'
import { getSettings } from '../settings.ts'

/** The folder of a collection's uploads. */
export const getUploadDir = (collection: string): string => join(getSettings().dataDir, 'uploads', collection)

/** The largest upload of each kind, in bytes. */
const sizeLimits: Record<string, number> = { media: 25_000_000, audio: 320_000_000, documents: 50_000_000 }
/** The largest limit of all: where the server stops reading. */
export const largestUpload = Math.max(...Object.values(sizeLimits))

/** Refuses a file that is larger than its collection takes. */
export const refuseLargeFile: CollectionBeforeOperationHook = ({ collection, req, args }) => {
  const limit = sizeLimits[collection.slug]
  if (req.file && limit && req.file.size > limit) {
    const message = `Filen är ${Math.round(req.file.size / 1e6)} MB. Den får vara högst ${limit / 1e6} MB.`
    throw refuse(collection.slug, 'file', message, req)
  }
  return args
}

/** How a file of a certain kind begins, where no picture or sound library reads it. */
const beginnings: [RegExp, string][] = [
  [/^application\/pdf$/, '%PDF-'],
  [/^application\/vnd\./, 'PK\u0003\u0004'],
]

/** Refuses a document that is not what it is called: another kind of file, or text with parts that are no text. */
export const refuseFalseContent: CollectionBeforeOperationHook = ({ collection, req, args }) => {
  const { file } = req
  if (!file) return args
  const beginning = beginnings.find(([type]) => type.test(file.mimetype))?.[1]
  const isTrue =
    beginning === undefined
      ? !file.data.includes(0)
      : file.data.subarray(0, beginning.length).toString('latin1') === beginning
  if (isTrue) return args
  const message = `Innehållet i ${file.name} är inte det som filnamnet säger. Spara om filen och försök igen.`
  throw refuse(collection.slug, 'file', message, req)
}

/** Reads how long a sound is from the file itself. */
export const readDuration: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  try {
    const { format } = await parseBuffer(req.file.data, { mimeType: req.file.mimetype }, { duration: true })
    if (!format.duration) throw new Error('no duration')
    return { ...data, duration: Math.round(format.duration) }
  } catch (cause) {
    req.payload.logger.warn({ err: cause, msg: `The duration of ${req.file.name} cannot be read.` })
    const message = 'Filen går inte att läsa som ljud. Spara om den som mp3 eller m4a och försök igen.'
    throw refuse('audio', 'file', message, req)
  }
}
