import { format } from '../../platform/format.ts'
import { t } from './texts.ts'

/** How loud podcasts are, in LUFS: what Apple, and after it most others, ask for. */
const targetLufs = -16
/** So far from the usual a listener reaches for the volume, in LU. */
const toleranceLu = 3

/** What to do about a sound that is far from how loud podcasts are; undefined when nothing is. */
export const getLoudnessHint = (loudness: number | null | undefined): string | undefined => {
  if (typeof loudness !== 'number' || Math.abs(loudness - targetLufs) <= toleranceLu) return undefined
  const difference = Math.round(Math.abs(loudness - targetLufs))
  const shown = format.number(loudness, 0)
  return loudness < targetLufs
    ? t.podcast.loudness.weak(shown, difference)
    : t.podcast.loudness.strong(shown, difference)
}
