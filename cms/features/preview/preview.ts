import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { previewAddress } from '../../../content-types/addresses.ts'
import { t } from './texts.ts'
import { getUser } from '../../platform/access/get-user.ts'
import { assets } from './assets.ts'
import { contentSources, readContentToShow, type PreviewTarget } from './content-to-show.ts'
import type { RenderDraft } from '../../releases/draft.ts'
import { nothingPage, failedPage, signInPage } from './message-pages.ts'

/** The last part of an address that asks for a page's share image. */
const shareImagePath = 'delning'

/** The response to a request. */
interface Answer {
  status: number
  type: string
  body: string | Buffer
}

/**
 * Handles addresses below `/preview/`: `/preview/<collection>/<id>` is the page of a document as the public will see it, for
 * signed-in users who can read it. `?version=<id>` shows an earlier version, and likewise for each content source.
 *
 * `/preview/<collection>/<id>/delning` is its share image.
 *
 * Signed-out visitors get the same response for every address, so they learn nothing.
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
    const isText = typeof body === 'string'
    response.writeHead(status, {
      'Content-Type': isText ? `${type}; charset=utf-8` : type,
      'Content-Length': Buffer.byteLength(body),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

const answer = async (payload: Payload, render: RenderDraft, request: IncomingMessage): Promise<Answer> => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const asset = assets.get(url.pathname)
  if (asset) return { status: 200, ...asset }
  const user = await getUser(payload, request)
  if (!user) return toPage(401, signInPage)
  const target = parseTarget(url)
  const content = target && (await readContentToShow(payload, user, target))
  if (!content) return toPage(404, nothingPage)
  try {
    const { document, note } = content
    const share = { text: t.preview.share, address: getShareAddress(url) }
    const texts = { note, stale: t.preview.stale, share }
    const { collection, asShareImage } = target
    const made = await render({ collection, document, texts, ...(asShareImage ? { asShareImage } : {}) })
    return asShareImage ? toPicture(made) : toPage(200, made)
  } catch (error) {
    payload.logger.error({ err: error, msg: `The preview of ${target.collection} ${target.id} could not be made.` })
    return toPage(500, failedPage)
  }
}

/** The address of the share image for a previewed page. */
const getShareAddress = ({ pathname, search }: URL): string =>
  `${pathname.replace(/\/$/, '')}/${shareImagePath}${search}`

/** Decodes an image from a `data:` URL. Throws when it is not one. */
const toPicture = (made: string): Answer => {
  const [, type, data] = /^data:(image\/[a-z]+);base64,(.+)$/s.exec(made) ?? []
  if (!type || !data) throw new Error('No picture has been drawn.')
  return { status: 200, type, body: Buffer.from(data, 'base64') }
}

const toPage = (status: number, body: string): Answer => ({ status, type: 'text/html', body })

/** Parses an address; undefined when it is not a preview address. */
const parseTarget = ({ pathname, searchParams }: URL): (PreviewTarget & { asShareImage: boolean }) | undefined => {
  const [collection, id, part, ...rest] = pathname.slice(previewAddress.length).replace(/\/$/, '').split('/')
  const asShareImage = part === shareImagePath
  if (!collection || !id || rest.length || (part !== undefined && !asShareImage)) return undefined
  const kind = Object.keys(contentSources).find((name) => searchParams.has(name))
  return { collection, id, asShareImage, ...(kind ? { source: { kind, id: searchParams.get(kind) ?? '' } } : {}) }
}
