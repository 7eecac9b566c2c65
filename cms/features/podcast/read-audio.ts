import { stat } from 'node:fs/promises'
import { parseBuffer, parseFile, type IAudioMetadata, type IChapter, type IPicture } from 'music-metadata'
import { t } from './texts.ts'

/** A chapter marker in the file. */
export interface AudioChapter {
  /** Seconds from the beginning. */
  start: number
  title: string
  link?: string
}

/** The metadata of an audio file. */
export interface AudioMetadata {
  /** Seconds, not rounded. */
  duration: number
  /** True for mp3, false for AAC. */
  isMp3: boolean
  chapters: AudioChapter[]
  /** The embedded picture; undefined when there is none. */
  cover?: { data: Buffer; mimeType: string }
}

/** An audio file that no podcast app would play. The message says in Swedish what is wrong and what to do. */
export class UnusableAudioError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'UnusableSound'
  }
}

/** Where the bytes are: in a file, which is not read completely, or in memory. */
export type AudioSource = { path: string } | { data: Buffer; mimeType: string }

/** A file with less than this share of the size that its header implies has been cut off. */
const minCompleteShare = 0.95

/**
 * Reads the metadata of an audio file: its duration, chapters and picture.
 *
 * @throws UnusableAudioError when it is not mp3 or m4a, is damaged, or is of a kind that apps do not play.
 */
export const readAudio = async (source: AudioSource): Promise<AudioMetadata> => {
  const metadata = await parse(source)
  const { format, common } = metadata
  if (format.hasVideo) throw new UnusableAudioError(t.podcast.sound.film)
  if (!format.codec) throw new UnusableAudioError(t.podcast.sound.unreadable)
  if (!isMp3(format) && !isAac(format)) throw new UnusableAudioError(t.podcast.sound.kind(format.codec))
  if (!format.duration || format.duration < 1) throw new UnusableAudioError(t.podcast.sound.empty)
  const bytes = 'path' in source ? (await stat(source.path)).size : source.data.length
  assertComplete(format, bytes)
  const cover = common.picture?.[0]
  return {
    duration: format.duration,
    isMp3: isMp3(format),
    chapters: toChapters(format.chapters ?? [], format.duration),
    ...(cover ? { cover: toCover(cover) } : {}),
  }
}

type Format = IAudioMetadata['format']

const parse = async (source: AudioSource): Promise<IAudioMetadata> => {
  // Without `duration`, variable bit rate files that do not declare their length would have none.
  const options = { duration: true, includeChapters: true }
  try {
    return await ('path' in source
      ? parseFile(source.path, options)
      : parseBuffer(source.data, { mimeType: source.mimeType }, options))
  } catch (cause) {
    throw new UnusableAudioError(t.podcast.sound.unreadable, cause)
  }
}

const isMp3 = ({ container, codec }: Format): boolean => container === 'MPEG' && /Layer 3/.test(codec ?? '')

/** AAC in MPEG-4. Most apps cannot play the other codecs that such a file may contain, above all Apple Lossless. */
const isAac = ({ container, codec }: Format): boolean =>
  /^(M4A|mp4|isom|iso|dash|M4B)/i.test(container ?? '') && /AAC/i.test(codec ?? '')

/** The first frame of an mp3 declares its length; a truncated file is shorter than that. */
const assertComplete = ({ container, duration, bitrate }: Format, bytes: number): void => {
  if (container !== 'MPEG' || !duration || !bitrate) return
  const promised = (duration * bitrate) / 8
  if (bytes < promised * minCompleteShare)
    throw new UnusableAudioError(t.podcast.sound.cutOff(Math.round((bytes / promised) * 100)))
}

/** Chapters in order of time, inside the sound, each with a title. */
const toChapters = (chapters: IChapter[], duration: number): AudioChapter[] =>
  chapters
    .map(({ start, timeScale = 1, title, url }) => ({
      start: Math.round((start / timeScale) * 1000) / 1000,
      title: title.trim(),
      ...(url?.url && URL.canParse(url.url) ? { link: url.url } : {}),
    }))
    .filter(({ start, title }) => title && start >= 0 && start < duration)
    .sort((one, other) => one.start - other.start)
    .filter(({ start }, index, all) => index === 0 || start > all[index - 1]!.start)

const toCover = ({ data, format }: IPicture): { data: Buffer; mimeType: string } => ({
  data: Buffer.from(data),
  mimeType: /png/i.test(format) ? 'image/png' : 'image/jpeg',
})
