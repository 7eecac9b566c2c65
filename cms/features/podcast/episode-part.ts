import { keepGuid } from './keep-guid.ts'
import { checkTimes } from './check-times.ts'
import { fillFromAudio } from './fill-from-audio.ts'
import { readTranscript } from './read-transcript.ts'
import { transcriptEndpoint } from './transcript-endpoint.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** Episodes: their permanent guid, their transcript, and what is read from their audio file. */
export const episodePart: CollectionPart = {
  endpoints: [transcriptEndpoint],
  hooks: { beforeChange: [keepGuid, readTranscript, fillFromAudio, checkTimes] },
}
