import type { SourceContext, SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { getFileName } from '../values/file-name.ts'
import { digest, toAddress, toFile } from './addresses.ts'
import { writeCues, type Cue } from './cues.ts'
import { explainFailure } from './explain-failure.ts'
import type { Noting } from './noting.ts'
import { toPlainText } from './plain-text.ts'
import { getAttribute, type Taking } from './taking.ts'

type Form = 'vtt' | 'srt' | 'json' | 'text' | 'html'

/** The forms of a transcript, the best first: with times before those without, and what is stored as it is before what is not. */
const forms: readonly [form: Form, types: RegExp, names: RegExp][] = [
  ['vtt', /vtt/, /\.vtt$/],
  ['srt', /srt|subrip/, /\.srt$/],
  ['json', /json/, /\.json$/],
  ['text', /^text\/plain/, /\.te?xt$/],
  ['html', /html/, /\.html?$/],
]

const storedTypes: Partial<Record<Form, string>> = {
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  text: 'text/plain',
}

interface Transcript {
  address: string
  form: Form
  language: string | undefined
  isCaptions: boolean
  element: XmlElement
}

/**
 * The best transcript of an item: in the podcast's language, made for following the sound, and in the best form. The others are
 * told.
 */
export const readTranscript = async (
  taking: Taking,
  noting: Noting,
  { language, base }: { language: string | undefined; base: string | undefined },
  context: SourceContext,
): Promise<SourceRecord | undefined> => {
  const elements = taking.all('podcast:transcript')
  const known = elements.flatMap((element) => toTranscript(element, base))
  const rank = (one: Transcript): number =>
    forms.findIndex(([form]) => form === one.form) +
    (isSameLanguage(one.language, language) ? 0 : 20) +
    (one.isCaptions ? 0 : 0.5)
  const [best] = [...known].sort((one, other) => rank(one) - rank(other))
  for (const element of elements)
    if (element !== best?.element) noting.keep(element, t.podcastFeed.note.otherTranscript)
  return best && toRecord(best, noting, context)
}

const toTranscript = (element: XmlElement, base: string | undefined): Transcript[] => {
  const address = toAddress(getAttribute(element, 'url'), base)
  if (!address) return []
  const type = getAttribute(element, 'type')?.toLowerCase() ?? ''
  const name = getFileName(address).toLowerCase()
  const form = (forms.find(([, types]) => types.test(type)) ?? forms.find(([, , names]) => names.test(name)))?.[0]
  const language = getAttribute(element, 'language')
  const isCaptions = getAttribute(element, 'rel') === 'captions'
  return form ? [{ address, form, language, isCaptions, element }] : []
}

const isSameLanguage = (one: string | undefined, other: string | undefined): boolean => {
  const [first, second] = [one, other].map((code) => code?.toLowerCase().split(/[-_]/)[0])
  return first === undefined || second === undefined || first === second
}

const toRecord = async (
  { address, form, element }: Transcript,
  noting: Noting,
  context: SourceContext,
): Promise<SourceRecord | undefined> => {
  const id = `transcript:${address}`
  const stored = storedTypes[form]
  const record = { id, type: 'documents', title: address, state: 'public', data: {} } as const
  if (stored) return { ...record, file: toFile(address, { mimeType: stored }) }
  try {
    const { text } = await context.fetchText(address)
    const made = form === 'json' ? writeCues(readJson(text)) : toPlainText(text)
    if (!made.trim()) throw new Error(t.podcastFeed.note.emptyTranscript)
    noting.add('proposal', 'transcript', t.podcastFeed.note.madeTranscript, address)
    const [mimeType, ending] = form === 'json' ? ['text/vtt', 'vtt'] : ['text/plain', 'txt']
    const name = `${getFileName(address).replace(/\.\w+$/, '') || digest(address)}.${ending}`
    return { ...record, file: { from: address, name, mimeType, text: made } }
  } catch (error) {
    const { badTranscript, badJson } = t.podcastFeed.note
    noting.keep(element, badTranscript(explainFailure(error, badJson)))
    return undefined
  }
}

/** The cues of a transcript as JSON: https://podcasting2.org/docs/podcast-namespace/tags/transcript, example.json. */
const readJson = (text: string): Cue[] => {
  const parsed: unknown = JSON.parse(text)
  const segments = parsed && typeof parsed === 'object' && 'segments' in parsed ? parsed.segments : parsed
  if (!Array.isArray(segments)) return []
  return segments.flatMap((segment: unknown) => {
    if (!segment || typeof segment !== 'object') return []
    const { startTime, start, endTime, end, body, text: words, speaker } = segment as Record<string, unknown>
    const said = [body, words].find((one) => typeof one === 'string' && one.trim())
    const [from, to] = [startTime ?? start, endTime ?? end].map(Number)
    if (typeof said !== 'string' || !Number.isFinite(from)) return []
    return [
      {
        start: from!,
        end: Number.isFinite(to) ? to! : from! + 1,
        text: said,
        speaker: typeof speaker === 'string' ? speaker : undefined,
      },
    ]
  })
}
