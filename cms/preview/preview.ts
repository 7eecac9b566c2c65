import type { IncomingMessage, ServerResponse } from 'node:http'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import { previewAddress } from '../../content-types/addresses.ts'
import { t } from '../i18n/index.ts'
import { assets } from './assets.ts'
import { contentSources, readContentToShow, type Wanted } from './content-to-show.ts'
import type { RenderDraft } from './draft.ts'
import { nothingPage, failedPage, signInPage } from './message-pages.ts'

/** What is answered to a request. */
interface Answer {
  status: number
  type: string
  body: string
}

/**
 * Answers the addresses below `/preview/`: `/preview/<collection>/<id>` is the page of a document as the public will see it,
 * for whoever is signed in and may read it. `?version=<id>` shows an earlier version, and so on for every content source.
 *
 * Nobody else learns anything: signed out, every address gives the same answer.
 */
export const createPreviewHandler =
  (payload: Payload, render: RenderDraft) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Robots-Tag', 'noindex, nofollow')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const { status, type, body } = await answer(payload, render, request)
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

const answer = async (payload: Payload, render: RenderDraft, request: IncomingMessage): Promise<Answer> => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const asset = assets.get(url.pathname)
  if (asset) return { status: 200, ...asset }
  const user = await getUser(payload, request)
  if (!user) return toPage(401, signInPage)
  const wanted = getWanted(url)
  const content = wanted && (await readContentToShow(payload, user, wanted))
  if (!content) return toPage(404, nothingPage)
  try {
    const { document, note } = content
    return toPage(
      200,
      await render({ collection: wanted.collection, document, texts: { note, stale: t.preview.stale } }),
    )
  } catch (error) {
    payload.logger.error({ err: error, msg: `The preview of ${wanted.collection} ${wanted.id} could not be made.` })
    return toPage(500, failedPage)
  }
}

const toPage = (status: number, body: string): Answer => ({ status, type: 'text/html', body })

/** Who asks, by the same rules as the CMS's own addresses. */
const getUser = async (payload: Payload, { headers }: IncomingMessage): Promise<TypedUser | null> => {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  // `payload.auth` would also work out everything that this person may do anywhere, which nobody asks for here.
  const { user } = await executeAuthStrategies({ headers: new Headers(entries), payload })
  return user
}

/** What an address asks for; nothing when it is none of ours. */
const getWanted = ({ pathname, searchParams }: URL): Wanted | undefined => {
  const [collection, id, ...rest] = pathname.slice(previewAddress.length).replace(/\/$/, '').split('/')
  if (!collection || !id || rest.length) return undefined
  const kind = Object.keys(contentSources).find((name) => searchParams.has(name))
  return { collection, id, ...(kind ? { source: { kind, id: searchParams.get(kind) ?? '' } } : {}) }
}
