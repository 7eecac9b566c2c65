import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionBeforeChangeHook } from 'payload'
import { getUploadDir } from '../../platform/uploads.ts'
import { refuse } from '../../platform/refusals/refuse.ts'
import { t } from './texts.ts'

/** Reads the transcript from the uploaded file whenever another file is selected, as WebVTT if it has times. */
export const readTranscript: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!('transcript' in data)) return data
  const id = typeof data.transcript === 'object' && data.transcript ? data.transcript.id : data.transcript
  if (!id) return { ...data, captions: null }
  const file = await req.payload.findByID({ collection: 'documents', id, depth: 0, disableErrors: true, req })
  // An old version that is gone back to may point at a file that has been deleted since.
  if (!file) return { ...data, transcript: null, captions: null }
  const text = decodeText(await readFile(join(getUploadDir('documents'), String(file.filename))))
  const captions = toWebVtt(text) ?? toPlainText(text)
  if (captions) return { ...data, captions }
  throw refuse('episodes', 'transcript', t.podcast.emptyTranscript, req)
}

/** Converts WebVTT or SubRip (whose times use a comma) to WebVTT. Undefined when there are no cues. */
export const toWebVtt = (text: string): string | undefined => {
  const plain = toUnixLines(text)
  if (!/^\d{2,}:\d{2}(:\d{2})?[.,]\d{3} --> /m.test(plain)) return undefined
  if (plain.startsWith('WEBVTT')) return `${plain}\n`
  return `WEBVTT\n\n${plain.replace(/^(\S+),(\d{3}) --> (\S+),(\d{3})/gm, '$1.$2 --> $3.$4')}\n`
}

/** The paragraphs of a text without times. Undefined when it is empty. */
const toPlainText = (text: string): string | undefined => {
  const paragraphs = toUnixLines(text)
    .replace(/^WEBVTT\b.*/, '')
    .trim()
  return paragraphs ? `${paragraphs}\n` : undefined
}

const toUnixLines = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()

/** Text files are UTF-8; anything else is taken for Windows-1252, as older programs write it. */
const decodeText = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
