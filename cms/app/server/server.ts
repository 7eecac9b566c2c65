import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { previewAddress } from '../../../content-types/addresses.ts'
import { feedbackAction } from '../../../content-types/feedback.ts'
import { findReleaseFault } from '../../releases/release-health.ts'
import { getLiveReleaseId } from '../../releases/release-store.ts'
import { decodeAddress } from '../../../content-types/decode-address.ts'
import { parseRequestAddress } from '../../platform/request-address.ts'
import { t } from '../texts.ts'
import { createHeaderClearing } from './forwarded-headers.ts'
import { allowOwnScripts, keepFromCaches, setSecurityHeaders } from './headers.ts'
import { answerNotReady, type NotReady } from './not-ready.ts'
import { serveRelease } from './serve-release.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The one server: the public site from the live release, the CMS under `/admin` and `/api`, drafts under `/preview`. */
export interface VitrinServer {
  /** Starts answering previews, for people who are signed in. */
  mountPreview: (handler: Handler) => void
  /** Starts answering for the CMS. Until then, its addresses say that it is starting. */
  mountAdmin: (handler: Handler) => void
  /** Has those addresses say until then that the database cannot be reached, or again that the CMS is starting. */
  setDatabaseLost: (isLost: boolean) => void
  close: () => Promise<void>
}

/**
 * Starts to listen. The public site answers at once when there is a release.
 *
 * @param trustedProxies whose word on where a request comes from is believed. Default: nobody's.
 * @throws when the port is taken, saying so.
 */
export const startServer = async (port: number, trustedProxies: readonly string[] = []): Promise<VitrinServer> => {
  const clearHeaders = createHeaderClearing(trustedProxies)
  let admin: Handler | undefined
  let preview: Handler | undefined
  let notReady: NotReady = 'starting'
  // Whoever asks for another protocol, such as WebSocket, is answered by HTTP as anybody else (RFC 9110, section 7.8). Without this,
  // Node would leave such a connection to what listens for it, which Next does as soon as it has answered once.
  const server = createServer({ shouldUpgradeCallback: () => false }, (request, response) => {
    answer(request, response, { admin, preview, notReady, clearHeaders }).catch((error: unknown) => {
      console.error(`${request.method} ${request.url} could not be answered.`, error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${t.server.failed}\n`)
    })
  })
  // Longer than clients and proxies keep a connection: one that this end closes just when a request comes in fails for the visitor.
  server.keepAliveTimeout = 75_000
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await listen(server, port)
  return {
    mountPreview: (handler) => {
      preview = handler
    },
    mountAdmin: (handler) => {
      admin = handler
    },
    setDatabaseLost: (isLost) => {
      notReady = isLost ? 'unreachable' : 'starting'
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeIdleConnections()
        setTimeout(() => sockets.forEach((socket) => socket.destroy()), 2_000).unref()
      }),
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Stop what uses it, or start with another: PORT=${port + 1} npm start`)
          : error,
      ),
    )
    server.listen(port, () => done())
  })

/** The addresses that the CMS handles. */
const isAdminAddress = (url: string): boolean => /^\/(admin|api|_next)(\/|\?|$)/.test(url)
const isAdminPage = (url: string): boolean => /^\/admin(\/|\?|$)/.test(url)
const isPreviewAddress = (url: string): boolean => url.startsWith(previewAddress)

interface Answering {
  admin: Handler | undefined
  preview: Handler | undefined
  notReady: NotReady
  clearHeaders: (request: IncomingMessage) => void
}

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  { admin, preview, notReady, clearHeaders }: Answering,
): Promise<void> => {
  setSecurityHeaders(response)
  const address = parseRequestAddress(request.url ?? '/')
  if (!address) return refuseAddress(response)
  const url = address.pathname + address.search
  // Everything behind reads the same address, as it was understood here.
  request.url = url
  if (/^\/api\/health(\?|$)/.test(url)) return answerHealth(response, admin ? 'ready' : notReady)
  // Files of the release are the same for everybody.
  const isForOne = isPreviewAddress(url) || isAdminAddress(url)
  if (isForOne) {
    if (decodeAddress(address.pathname) === undefined) return refuseAddress(response)
    clearHeaders(request)
    // Scripts and styles are the same for everybody.
    if (!url.startsWith('/_next/static/')) keepFromCaches(response)
    if (isAdminPage(url)) allowOwnScripts(request, response)
  }
  const handler = isPreviewAddress(url) ? preview : admin
  if (isForOne && handler) return handler(request, response)
  if (isForOne) return answerNotReady(url, response, url.startsWith(feedbackAction) ? 'form' : 'admin', notReady)
  if (!(await serveRelease(request, response))) answerNotReady(url, response, 'site', notReady)
}

const refuseAddress = (response: ServerResponse): void => {
  response
    .writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${t.server.badAddress}\n`)
}

const answerHealth = async (response: ServerResponse, admin: NotReady | 'ready'): Promise<void> => {
  const [release, fault] = await Promise.all([getLiveReleaseId(), findReleaseFault()])
  const body = JSON.stringify({
    ok: release !== undefined,
    release: release ?? null,
    // What is the matter with the release that is meant to be live, when visitors see another or only part of it.
    fault: fault ?? null,
    admin,
  })
  response
    .writeHead(release ? 200 : 503, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${body}\n`)
}
