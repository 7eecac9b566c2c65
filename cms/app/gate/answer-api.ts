import { handleEndpoints, type SanitizedConfig } from 'payload'
import { feedbackAction } from '../../../content-types/feedback.ts'
import { takeTurn } from '../../features/accounts/login-queue.ts'
import { decodeAddress } from '../../../content-types/decode-address.ts'
import { isValues } from '../../platform/rich-text.ts'
import { t } from '../texts.ts'
import { canBeId } from '../../platform/database/can-be-id.ts'
import { findQueryFault, maxLimit, type Asked } from './find-query-fault.ts'
import { readBody } from './read-body.ts'
import { readQuery } from './read-query.ts'

/** A request to the API, and the CMS that is to answer it. */
interface ApiRequest {
  config: Promise<SanitizedConfig>
  request: Request
  /** Which of several instances in one process. Default: the only one. */
  payloadInstanceCacheKey?: string
}

/**
 * The one way into the API: `/api/…`. What cannot be carried out as it was sent is refused here, with a status of 4xx and a sentence
 * that says what is wrong, before Payload takes it for what it expects. Everything that passes is answered by Payload.
 */
export const answerApi = async ({
  config: loading,
  request,
  payloadInstanceCacheKey,
}: ApiRequest): Promise<Response> => {
  const config = await loading
  const checked = await check(config, request)
  if (checked instanceof Response) return checked
  const key = payloadInstanceCacheKey === undefined ? {} : { payloadInstanceCacheKey }
  const answer = (): Promise<Response> => handleEndpoints({ config, request: checked, ...key })
  const response = isLogin(checked) ? await takeTurn(checked.headers, answer) : await answer()
  if (!response) return refuse(429, t.gate.tooManyLogins)
  return (await isUnknownPlace(response)) ? refuse(404, t.gate.noSuchPlace) : response
}

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })

const check = async (config: SanitizedConfig, sent: Request): Promise<Request | Response> => {
  const { pathname } = new URL(sent.url)
  if (decodeAddress(pathname) === undefined) return refuse(400, t.gate.address)
  const [, , ...names] = pathname.split('/')
  if (isNowhere(config, names)) return refuse(404, t.gate.noSuchPlace)
  // The form on the public site has a gate of its own, which answers with a page.
  if (pathname === feedbackAction) return sent
  if (isForeign(config, sent)) return refuse(403, t.gate.foreign)
  const request = await readQuestion(sent)
  const url = new URL(request.url)
  const fault = findQueryFault(findAsked(config, names), readQuery(url.search))
  if (fault !== undefined) return refuse(400, fault)
  if (request.method === 'GET' || request.method === 'HEAD') return withBounds(request, url)
  if (takesFile(config, request, names)) return request
  const read = await readBody(request)
  return read instanceof Request ? read : refuse(read.status, read.message)
}

/** Whether an address leads to nothing, at which Payload would look all the same. */
const isNowhere = ({ collections }: SanitizedConfig, names: string[]): boolean => {
  // Payload looks names up in plain objects, which know these of themselves.
  if (names.some((name) => name in {})) return true
  const [first, second, third] = names
  const collection = collections.find(({ slug }) => slug === first)
  if (!collection) return false
  // Every collection has these endpoints, also one without versions, or whose accounts need not be verified.
  if ((second === 'versions' && !collection.versions) || (second === 'verify' && !collection.auth?.verify)) return true
  const firstParts = (collection.endpoints || []).map(({ path }) => path.split('/')[1])
  const id = second && !firstParts.includes(second) && !firstParts.includes(':key') ? second : undefined
  const versionId = second === 'versions' ? third : undefined
  return [id, versionId].some((one) => one && !canBeId(decodeURIComponent(one)))
}

/** Whether an endpoint says that it reads the body itself, as a file of any kind: `custom: { takesFile: true }`. */
const takesFile = ({ endpoints }: SanitizedConfig, { method }: Request, names: string[]): boolean =>
  endpoints.some(
    (one) =>
      one.custom?.takesFile === true && one.method === method.toLowerCase() && one.path === `/${names.join('/')}`,
  )

const isLogin = ({ method, url }: Request): boolean =>
  method === 'POST' && new URL(url).pathname.replace(/\/$/, '') === '/api/users/login'

/** Whether another site has made the browser send this. Programs that send no origin have no session. */
const isForeign = ({ csrf }: SanitizedConfig, { method, headers }: Request): boolean => {
  const origin = headers.get('origin')
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && origin !== null && !csrf.includes(origin)
}

/** The header by which the admin asks questions that are too long for an address: as a form, sent by POST. */
const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Turns a question that was sent as a form into the one that it stands for. */
const readQuestion = async (request: Request): Promise<Request> => {
  const isQuestion = request.method === 'POST' && overrides.some((name) => request.headers.get(name) === 'GET')
  if (!isQuestion || !request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return request
  const url = new URL(request.url)
  url.search = [url.search.slice(1), await request.text()].filter(Boolean).join('&')
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length', ...overrides]) headers.delete(name)
  return new Request(url, { method: 'GET', headers, signal: request.signal })
}

const findAsked = (config: SanitizedConfig, [first, second]: string[]): Asked => {
  const found =
    first === 'globals'
      ? config.globals.find(({ slug }) => slug === second)
      : config.collections.find(({ slug }) => slug === first)
  return { config, fields: found?.flattenedFields }
}

/** Everything at once is more than an answer holds: whoever asks for it gets the first documents, and how many pages there are. */
const withBounds = (request: Request, url: URL): Request => {
  const limit = url.searchParams.get('limit')
  const wantsAll = limit ? Number(limit) === 0 : url.searchParams.get('pagination') === 'false'
  if (!wantsAll) return request
  url.searchParams.set('limit', String(maxLimit))
  url.searchParams.delete('pagination')
  return new Request(url, { method: request.method, headers: request.headers, signal: request.signal })
}

/** Whether Payload has nothing at an address, of which it says so in English, or in a collection that is never asked (501). */
const isUnknownPlace = async (response: Response): Promise<boolean> => {
  if (response.status === 501) return true
  if (response.status !== 404 || !response.headers.get('content-type')?.includes('json')) return false
  const body: unknown = await response.clone().json()
  return isValues(body) && String(body.message).startsWith('Route not found')
}
