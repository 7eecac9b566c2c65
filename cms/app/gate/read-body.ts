import { isValues } from '../../platform/rich-text.ts'
import { t } from '../texts.ts'

const texts = t.gate.body

/** The largest body that is read at once, in bytes. Forms with files beyond `maxFormBytes` are read as they come, by Payload. */
const maxJsonBytes = 20_000_000
const maxFormBytes = 2_000_000
/** How deep values may stand in each other: a rich text with all its quotes and lists needs a tenth of it. */
const maxDepth = 1_000
/** Names that objects have without anybody giving them: whoever reads such a field reads something else. */
const takenNames = new Set(['__proto__', 'constructor', 'prototype'])

/** The response to a body that cannot be read. */
export interface BodyFault {
  status: 400 | 413 | 415
  /** In Swedish. */
  message: string
}

/**
 * Reads the body of a request to the API and makes the request anew with it, or says what is wrong with it: Payload takes for granted
 * that there is an object of the kind that it expects.
 */
export const readBody = async (request: Request): Promise<Request | BodyFault> => {
  if (!['POST', 'PATCH', 'PUT'].includes(request.method)) return request
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';').map((part) => part.trim().toLowerCase())
  const size = Number(request.headers.get('content-length') ?? Number.NaN)
  if (type === 'multipart/form-data') return size <= maxFormBytes ? readForm(request) : request
  if (size > maxJsonBytes) return { status: 413, message: texts.tooLarge }
  const text = await request.text()
  if (!text.trim()) return withJson(request, '{}')
  if (type !== 'application/json') return { status: 415, message: texts.type }
  const fault = findJsonFault(text)
  return fault === undefined ? withJson(request, text) : { status: 400, message: fault }
}

const readForm = async (request: Request): Promise<Request | BodyFault> => {
  const bytes = await request.arrayBuffer()
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' }
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined)
  if (!form) return { status: 400, message: texts.form }
  const sent = form.getAll('_payload')
  if (!sent.length) form.set('_payload', '{}')
  const [data = '{}', ...more] = sent
  const fault = typeof data !== 'string' || more.length ? texts.form : findJsonFault(data)
  if (fault !== undefined) return { status: 400, message: fault }
  return sent.length ? withBody(request, bytes) : withBody(request, form, true)
}

const withJson = (request: Request, text: string): Request => {
  const made = withBody(request, text)
  made.headers.set('Content-Type', 'application/json')
  return made
}

/** @param hasOwnType whether the body brings its own content type, as a form does with the boundary of its parts. */
const withBody = (request: Request, body: BodyInit, hasOwnType = false): Request => {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  if (hasOwnType) headers.delete('content-type')
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal })
}

const findJsonFault = (text: string): string | undefined => {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return texts.json
  }
  return isValues(data) ? findInnerFault(data) : texts.object
}

/** What is wrong anywhere in the data. Not recursive: how deep it is is what is to be found out. */
const findInnerFault = (data: object): string | undefined => {
  let level: object[] = [data]
  for (let depth = 0; level.length; depth++) {
    if (depth > maxDepth) return texts.tooDeep
    const next: object[] = []
    for (const value of level)
      for (const [name, inner] of Object.entries(value)) {
        if (takenNames.has(name)) return texts.name(name)
        if (typeof inner === 'object' && inner !== null) next.push(inner as object)
      }
    level = next
  }
  return undefined
}
