import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'
import { formatClock } from './clock.ts'

interface Timed {
  start?: number | null
  duration?: number | null
}

/** On publication: sorts the chapters by time, and rejects times outside the audio and duplicates. Drafts may contain anything. */
export const checkTimes: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const chapters: Timed[] = [...(data.chapters ?? originalDoc?.chapters ?? [])].sort(
    (one, other) => Number(one.start) - Number(other.start),
  )
  const soundbites: Timed[] = data.soundbites ?? originalDoc?.soundbites ?? []
  if (!chapters.length && !soundbites.length) return data
  const audio = data.audio ?? originalDoc?.audio
  const id = typeof audio === 'object' ? audio?.id : audio
  const sound = id ? await req.payload.findByID({ collection: 'audio', id, depth: 0, req, disableErrors: true }) : null
  const duration = sound?.duration ?? Infinity
  const end = formatClock(Math.floor(duration))
  for (const [index, { start }] of chapters.entries()) {
    const path = `chapters.${index}.start`
    if (Number(start) >= duration) throw refuse('episodes', path, t.podcast.chapters.late(end), req)
    if (index > 0 && start === chapters[index - 1]!.start) throw refuse('episodes', path, t.podcast.chapters.twice, req)
  }
  for (const [index, { start, duration: length }] of soundbites.entries())
    // A missing number is reported by that field's own check.
    if (typeof start === 'number' && typeof length === 'number' && start + length > duration)
      throw refuse('episodes', `soundbites.${index}.start`, t.podcast.soundbiteLate(end), req)
  return chapters.length ? { ...data, chapters } : data
}
