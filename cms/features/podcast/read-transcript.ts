import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { cleanText } from '../../../content-types/format/clean-text.ts'
import { readTranscript as readCues, writeKept, type Transcript } from '../../../transcripts/index.ts'
import { decodeText } from '../../platform/decode-text.ts'
import { getId } from '../../platform/rich-text.ts'
import { refuse } from '../../platform/refusals/refuse.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import { t } from './texts.ts'

/** Reads the transcript from the uploaded file whenever another file is selected, as WebVTT if it has times. */
export const readTranscript: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!('transcript' in data)) return data
  const id = getId(data.transcript)
  if (!id) return { ...data, captions: null }
  const read = await readTranscriptFile(id, req)
  // An old version that is gone back to may point at a file that has been deleted since.
  if (!read) return { ...data, transcript: null, captions: null }
  if (read.fault !== undefined) throw refuse('episodes', 'transcript', read.fault, req)
  return { ...data, captions: read.captions }
}

/** What has been read in the file of a transcript. */
export interface ReadTranscript extends Transcript {
  /** As it is kept: WebVTT, or plain paragraphs when there are no times. Missing when the file is no transcript. */
  captions?: string
  /** Why it is none, and what to do, in Swedish. */
  fault?: string
}

/**
 * Reads the file of a transcript. Undefined when there is none.
 *
 * @param access whether the user must be allowed to see the file.
 */
export const readTranscriptFile = async (
  id: string,
  req: PayloadRequest,
  access: { overrideAccess: boolean } = { overrideAccess: true },
): Promise<(ReadTranscript & { filename: string }) | undefined> => {
  const file = await req.payload.findByID({
    collection: 'documents',
    id,
    depth: 0,
    disableErrors: true,
    req,
    ...access,
  })
  if (!file) return undefined
  const filename = String(file.filename)
  return { filename, ...toCaptions(decodeText(await readFile(join(getUploadDir('documents'), filename)))) }
}

/** The text of a transcript as it is kept, with what was read in it. */
export const toCaptions = (text: string): ReadTranscript => {
  const transcript = readCues(text)
  if (transcript.cues.length) return { ...transcript, captions: writeKept(transcript.cues) }
  const damaged = transcript.left.find(({ isTime }) => isTime)
  if (damaged) return { ...transcript, fault: t.transcript.badTimes(damaged.line, damaged.text) }
  const paragraphs = cleanText(text)
    .replace(/^\s*(?:\ufeff)?WEBVTT\b.*/, '')
    .replace(/^\ufeff/, '')
    .trim()
  return paragraphs ? { cues: [], left: [], captions: `${paragraphs}\n` } : { ...transcript, fault: t.transcript.empty }
}
