import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../hooks/refuse.ts'
import { readSound, UnusableSound, type Sound } from './read-sound.ts'

/** Under which what was read of an upload is kept between the two hooks. */
const contextKey = 'uploadedSound'

/** Refuses an upload that no podcast app would play, before anything of it is stored, and says why. */
export const refuseUnusableSound: CollectionBeforeOperationHook = async ({ args, overrideAccess, req }) => {
  const { file } = req
  // Whoever may not upload at all is refused for that.
  if (!file || !(overrideAccess || req.user)) return args
  try {
    const isInFile = file.tempFilePath !== undefined && file.tempFilePath !== '' && !file.data.length
    const source = isInFile ? { path: file.tempFilePath! } : { data: file.data, mimeType: file.mimetype }
    req.context[contextKey] = await readSound(source)
  } catch (error) {
    if (!(error instanceof UnusableSound)) throw error
    req.payload.logger.warn(`The sound ${file.name} is refused: ${error.message} ${String(error.cause ?? '')}`)
    throw refuse('audio', 'file', error.message, req)
  }
  return args
}

/** Keeps what the file says of itself: how long it is, and its chapters. */
export const keepSoundFacts: CollectionBeforeChangeHook = ({ data, req }) => {
  const sound = req.file && (req.context[contextKey] as Sound | undefined)
  return sound ? { ...data, duration: Math.round(sound.duration), embeddedChapters: sound.chapters } : data
}
