import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionBeforeChangeHook } from 'payload'
import { getUploadDir } from '../collections/file-uploads.ts'
import { refuse } from './refuse.ts'

/** Gives an episode the id by which apps know it. Made once; nothing can change it, and a copy gets one of its own. */
export const keepGuid: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  guid: (operation === 'update' && originalDoc?.guid) || (req.context.isImport && data.guid ? data.guid : randomUUID()),
})

/** Reads the transcript's text from the uploaded file, as WebVTT, whenever another file is chosen. */
export const readTranscript: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!('transcript' in data)) return data
  const id = typeof data.transcript === 'object' && data.transcript ? data.transcript.id : data.transcript
  if (!id) return { ...data, captions: null }
  const file = await req.payload.findByID({ collection: 'documents', id, depth: 0, req })
  const text = await readFile(join(getUploadDir('documents'), String(file.filename)), 'utf8')
  const captions = toWebVtt(text)
  if (captions) return { ...data, captions }
  throw refuse('episodes', 'transcript', 'Avskriften har inga tider. Ladda upp en VTT- eller SRT-fil.', req)
}

/** WebVTT from WebVTT or SubRip (whose times have a comma). Undefined when there is no cue in it. */
export const toWebVtt = (text: string): string | undefined => {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
  if (!/^\d{2,}:\d{2}(:\d{2})?[.,]\d{3} --> /m.test(plain)) return undefined
  if (plain.startsWith('WEBVTT')) return `${plain}\n`
  return `WEBVTT\n\n${plain.replace(/^(\S+),(\d{3}) --> (\S+),(\d{3})/gm, '$1.$2 --> $3.$4')}\n`
}
