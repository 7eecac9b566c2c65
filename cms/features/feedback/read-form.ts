import type { PayloadRequest } from 'payload'
import { feedbackFields, feedbackTrap } from '../../../content-types/feedback.ts'
import { getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'

const texts = t.feedback.form
/** The largest form that is read, in bytes: all fields at their maximum length with three-byte characters, and some margin. */
const maxFormBytes = 64_000

/** What was submitted in the form, and what is wrong with it. */
export interface SubmittedForm {
  /** By field name, trimmed. */
  values: Record<string, string>
  /** Error messages by field name, in Swedish. */
  faults: Record<string, string>
  /** What is wrong with the form as a whole, in Swedish. */
  fault?: string
}

/** Reads a submitted form. Never throws because of its content. */
export const readForm = async (req: PayloadRequest): Promise<SubmittedForm> => {
  const body = await readBody(req)
  if (body === undefined) return { values: {}, faults: {}, fault: texts.tooLarge }
  const sent = new URLSearchParams(body)
  const values = Object.fromEntries(feedbackFields.map(({ name }) => [name, clean(sent.get(name) ?? '')]))
  const faults = Object.fromEntries(
    feedbackFields.flatMap((field) => {
      const fault = findFault(field, values[field.name] ?? '')
      return fault === undefined ? [] : [[field.name, fault]]
    }),
  )
  const fault = sent.get(feedbackTrap) ? texts.trap : Object.keys(faults).length ? texts.fillIn : undefined
  return { values, faults, ...(fault ? { fault } : {}) }
}

const findFault = (
  { name, label: labels, maxLength, isRequired }: (typeof feedbackFields)[number],
  value: string,
): string | undefined => {
  const label = getText(labels, adminLanguage)
  if (isRequired && !value) return texts.missing(label)
  if (value.length > maxLength) return texts.tooLong(label, maxLength)
  if (name === 'email' && value && !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(value)) return texts.email
  return undefined
}

/** Removes control characters, which databases may reject, and normalises line breaks: browsers send CRLF. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    // eslint-disable-next-line no-control-regex -- These are what is taken away.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim()

/** The body as text; undefined when it is too long, in which case reading stops. */
const readBody = async ({ body }: PayloadRequest): Promise<string | undefined> => {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  if (!body) return text
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxFormBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
