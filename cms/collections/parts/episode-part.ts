import { keepGuid } from '../../podcast/keep-guid.ts'
import { checkTimes } from '../../podcast/check-times.ts'
import { takeFromSound } from '../../podcast/take-from-sound.ts'
import { readTranscript } from '../../podcast/read-transcript.ts'
import type { CollectionPart } from './compose-parts.ts'

/** What an episode of the podcast does by itself: its lasting id, its transcript, and what stands in its sound. */
export const episodePart: CollectionPart = {
  hooks: { beforeChange: [keepGuid, readTranscript, takeFromSound, checkTimes] },
}
