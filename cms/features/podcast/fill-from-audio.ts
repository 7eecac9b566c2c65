import { join } from 'node:path'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { podcastArt } from '../../../content-types/files/podcast-art.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import { getId } from '../../platform/rich-text.ts'
import { readAudio, type AudioMetadata } from './read-audio.ts'

/**
 * When another audio file is selected, fills empty fields from it: the chapters, and the picture if it is large enough for
 * podcast apps. An import says all there is, unless it asks for the chapters (`takesChapters`): a picture would be a document
 * that it does not know of.
 */
export const fillFromAudio: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = getId(data.audio)
  const { isImport, takesChapters } = req.context
  if (!id || id === getId(originalDoc?.audio) || (isImport && !takesChapters)) return data
  const chapters = data.chapters ?? originalDoc?.chapters
  const cover = data.cover ?? originalDoc?.cover
  if (chapters?.length && (cover || isImport)) return data
  const file = await req.payload.findByID({ collection: 'audio', id, depth: 0, disableErrors: true, req })
  // An old version that is gone back to may point at a file that has been deleted since.
  if (!file) return { ...data, audio: null }
  const sound = await readAudio({ path: join(getUploadDir('audio'), String(file.filename)) })
  const picture = cover || isImport ? undefined : await storeCover(sound, String(file.filename), req)
  return {
    ...data,
    ...(chapters?.length || !sound.chapters.length ? {} : { chapters: sound.chapters }),
    ...(picture ? { cover: picture } : {}),
  }
}

/** Stores the embedded picture in the media collection, marked as decorative because nobody has described it. */
const storeCover = async (
  { cover }: AudioMetadata,
  filename: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const size =
    cover &&
    (await sharp(cover.data)
      .metadata()
      .catch(() => undefined))
  if (!cover || !size || Math.min(size.width, size.height) < podcastArt.minSide) return undefined
  const name = `${filename.replace(/\.[^.]*$/, '')}.${cover.mimeType === 'image/png' ? 'png' : 'jpg'}`
  const { transactionID, user } = req
  const { id } = await req.payload.create({
    collection: 'media',
    data: { isDecorative: true },
    file: { data: cover.data, mimetype: cover.mimeType, name, size: cover.data.length },
    // The same transaction, but a separate request: this one carries a file.
    req: { ...(transactionID === undefined ? {} : { transactionID }), user },
  })
  return String(id)
}
