import { format } from '../../platform/format.ts'
import { t } from './texts.ts'

/** The usual loudness of podcasts, in LUFS: what Apple, and after it most others, ask for. */
const targetLufs = -16
/** Beyond this difference listeners adjust the volume, in LU. */
const toleranceLu = 3

/** Advice for audio that is far from the usual loudness; undefined when none is needed. */
export const getLoudnessHint = (loudness: number | null | undefined): string | undefined => {
  if (typeof loudness !== 'number' || Math.abs(loudness - targetLufs) <= toleranceLu) return undefined
  const difference = Math.round(Math.abs(loudness - targetLufs))
  const shown = format.number(loudness, 0)
  return loudness < targetLufs
    ? t.podcast.loudness.weak(shown, difference)
    : t.podcast.loudness.strong(shown, difference)
}
