import { keepGuid } from './keep-guid.ts'
import { checkTimes } from './check-times.ts'
import { fillFromAudio } from './fill-from-audio.ts'
import { readTranscript } from './read-transcript.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** What an episode of the podcast does by itself: its lasting id, its transcript, and what stands in its sound. */
export const episodePart: CollectionPart = {
  hooks: { beforeChange: [keepGuid, readTranscript, fillFromAudio, checkTimes] },
}
