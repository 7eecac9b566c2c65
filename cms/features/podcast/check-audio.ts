import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../platform/refusals/refuse.ts'
import { measureLoudness } from './measure-loudness.ts'
import { readAudio, UnusableAudioError, type AudioMetadata, type AudioSource } from './read-audio.ts'

interface CheckedAudio extends AudioMetadata {
  /** In LUFS. */
  loudness?: number
}

/** The context key under which the first hook passes what it read to the second one. */
const contextKey = 'uploadedSound'

/** Rejects an upload that no podcast app would play, before any of it is stored, and says why. */
export const refuseUnusableAudio: CollectionBeforeOperationHook = async ({ args, overrideAccess, req }) => {
  const { file } = req
  // People who may not upload at all get that error instead.
  if (!file || !(overrideAccess || req.user)) return args
  try {
    const isInFile = file.tempFilePath !== undefined && file.tempFilePath !== '' && !file.data.length
    const source: AudioSource = isInFile ? { path: file.tempFilePath! } : { data: file.data, mimeType: file.mimetype }
    const sound = await readAudio(source)
    // There is no equally well maintained decoder for AAC.
    const loudness = 'path' in source && sound.isMp3 ? await measureLoudness(source.path) : undefined
    const checked: CheckedAudio = { ...sound, ...(loudness === undefined ? {} : { loudness }) }
    req.context[contextKey] = checked
  } catch (error) {
    if (!(error instanceof UnusableAudioError)) throw error
    req.payload.logger.warn(`The sound ${file.name} is refused: ${error.message} ${String(error.cause ?? '')}`)
    throw refuse('audio', 'file', error.message, req)
  }
  return args
}

/** Stores the metadata read from the file: its duration and its chapters. */
export const keepAudioMetadata: CollectionBeforeChangeHook = ({ data, req }) => {
  const sound = req.file && (req.context[contextKey] as CheckedAudio | undefined)
  if (!sound) return data
  const { duration, chapters, loudness } = sound
  return {
    ...data,
    duration: Math.round(duration),
    embeddedChapters: chapters,
    loudness: loudness === undefined ? null : Math.round(loudness * 10) / 10,
  }
}
