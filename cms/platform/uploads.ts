import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { contentTypes, getContentType } from '../../content-types/index.ts'
import { refuse } from './refusals/refuse.ts'
import { t } from './texts.ts'
import { getSettings } from './settings.ts'

/** The folder of all uploads. */
export const getUploadsDir = (): string => join(getSettings().dataDir, 'uploads')

/** The folder of a collection's uploads. */
export const getUploadDir = (collection: string): string => join(getUploadsDir(), collection)

/** The folder for incoming uploads, so that long audio files are never held in memory. */
export const getIncomingDir = (): string => join(getUploadsDir(), 'inkommande')

/** Deletes leftovers of uploads that were interrupted when a process ended: everything older than a day. */
export const clearIncoming = async (): Promise<void> => {
  const oldest = Date.now() - 24 * 60 * 60_000
  for (const name of await readdir(getIncomingDir()).catch(() => [])) {
    const path = join(getIncomingDir(), name)
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true })
  }
}

/** The bytes of an upload, whether it was received over the network into a file or comes from this process. */
const readUpload = async ({ data, tempFilePath }: NonNullable<PayloadRequest['file']>): Promise<Buffer> =>
  tempFilePath && !data.length ? readFile(tempFilePath) : data

/** The largest upload that any collection takes, in bytes: where the server stops reading. */
export const maxUploadBytes = Math.max(...contentTypes.map(({ custom }) => custom.site.file?.maxBytes ?? 0))

/** The largest upload that a collection takes, in bytes. */
export const getMaxUploadBytes = (collection: string): number =>
  getContentType(collection).custom.site.file?.maxBytes ?? maxUploadBytes

/**
 * Keeps Payload from fetching a file from an address that somebody sends in place of one: it does so although the field for addresses
 * is switched off (`pasteURL: false`, Payload 3.90.2). This is asked before every such request, and what it throws is answered.
 */
export const refuseFetchingFile = (): never => {
  throw new Error(t.uploads.noFetching)
}

/** Rejects a new upload without a file. A copy of a document has the file of that one. */
export const refuseMissingFile: CollectionBeforeOperationHook = ({ collection, operation, req, args }) => {
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
  if (operation === 'create' && !args.overrideAccess && !req.file && !isCopy)
    throw refuse(collection.slug, 'file', t.uploads.noFetching, req)
  return args
}

/** Rejects files larger than their collection's limit. */
export const refuseLargeFile: CollectionBeforeOperationHook = ({ collection, req, args }) => {
  const limit = getMaxUploadBytes(collection.slug)
  if (req.file && req.file.size > limit) {
    const message = t.uploads.tooLarge(Math.round(req.file.size / 1e6), limit / 1e6)
    throw refuse(collection.slug, 'file', message, req)
  }
  return args
}

/** The signatures of file types that no image or audio library checks. */
const fileSignatures: [RegExp, string][] = [
  [/^application\/pdf$/, '%PDF-'],
  [/^application\/vnd\./, 'PK\u0003\u0004'],
]

/** Whether bytes are what a type says, as far as can be seen without reading a picture or a sound. */
export const isContentOf = (mimeType: string, data: Buffer): boolean => {
  const beginning = fileSignatures.find(([type]) => type.test(mimeType))?.[1]
  return beginning === undefined
    ? !data.includes(0)
    : data.subarray(0, beginning.length).toString('latin1') === beginning
}

/** Rejects a document whose content does not match its type: another kind of file, or a text file with binary data. */
export const refuseMismatchedContent: CollectionBeforeOperationHook = async ({ collection, req, args }) => {
  const { file } = req
  if (!file) return args
  if (isContentOf(file.mimetype, await readUpload(file))) return args
  const message = t.uploads.falseContent(file.name)
  throw refuse(collection.slug, 'file', message, req)
}
