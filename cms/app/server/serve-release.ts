import type { IncomingMessage, ServerResponse } from 'node:http'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import mime from 'mime-types'
import send from 'send'
import { filesAddress } from '../../../content-types/addresses.ts'
import { isNamedByContent, searchFolder } from '../../../search/query.ts'
import { getFilePath } from '../../releases/release-files.ts'
import { parseRequestAddress } from '../../platform/request-address.ts'
import { getReleaseDir, markAsDamaged, readLiveRelease } from '../../releases/release-store.ts'
import { chooseEncoding, type Encoding } from './choose-encoding.ts'
import { findOldAddress, hasAddress } from './find-old-address.ts'
import { allowEmbedding } from './headers.ts'

/** Files whose address changes with their content, so that they can be cached forever. */
const isImmutable = (path: string): boolean =>
  path.startsWith('/_astro/') ||
  path.startsWith(filesAddress) ||
  (path.startsWith(`/${searchFolder}/`) && isNamedByContent(path))

/**
 * Serves a file of the live release: compressed ahead of time when the client accepts it, with ETag, byte ranges and conditional
 * requests (RFC 9110), 301 and 410 for old addresses, and the site's own page for 404.
 *
 * @returns false when there is no release yet.
 */
export const serveRelease = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
  const live = await readLiveRelease()
  if (!live) return false
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return true
  }
  const address = parseRequestAddress(request.url ?? '/')
  const folder = getReleaseDir(live.id)
  if (!address) return sendFile(request, response, folder, '404.html', 404)
  const { pathname, search } = address
  const old = findOldAddress(live, pathname, search)
  if (old?.status === 301) return redirectTo(response, old.location)
  if (old) return sendFile(request, response, folder, old.path, old.status)
  const moved = live.moved?.find(({ from }) => from === pathname)
  if (moved) return redirectTo(response, moved.to)
  const path = toPath(pathname)
  if (path === undefined) return sendFile(request, response, folder, '404.html', 404)
  if (await isFile(join(folder, path))) {
    if (isImmutable(pathname)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    if (live.embeddable?.includes(pathname)) allowEmbedding(response)
    const type = live.contentTypes[pathname]
    if (type) response.setHeader('Content-Type', type)
    return sendFile(request, response, folder, path, 200)
  }
  // A file that the release says it has: another release may have it, and a new one has to be made.
  if (!live.isDamaged && hasAddress(live, pathname)) {
    await markAsDamaged(live).catch((error: unknown) =>
      console.error(`The release ${live.id} lacks ${path}, and that could not be noted.`, error),
    )
    if ((await readLiveRelease()) !== live) return serveRelease(request, response)
  }
  if (!pathname.endsWith('/') && (await isFile(join(folder, path, 'index.html'))))
    return redirectTo(response, `${pathname}/${search}`)
  return sendFile(request, response, folder, '404.html', 404)
}

/** The path of the file for an address; undefined when the address is malformed or points outside the release. */
const toPath = (pathname: string): string | undefined => {
  try {
    const path = getFilePath(pathname)
    // Two slashes in a row are the name of no folder, but file systems take them for one.
    if (`/${path}`.includes('//')) return undefined
    return path.includes('\0') || path.split('/').some((part) => part.startsWith('..')) ? undefined : path
  } catch {
    return undefined
  }
}

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

const redirectTo = (response: ServerResponse, to: string): true => {
  response.writeHead(301, { Location: to, 'Cache-Control': 'public, max-age=300' }).end()
  return true
}

const sendFile = async (
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  status: number,
): Promise<true> => {
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  if (!response.hasHeader('Content-Type'))
    response.setHeader('Content-Type', mime.contentType(path.split('/').at(-1) ?? '') || 'application/octet-stream')
  // Podcast apps and data users fetch these from pages on other origins.
  if (!path.endsWith('.html')) response.setHeader('Access-Control-Allow-Origin', '*')
  const compressed = await chooseForm(request, response, join(folder, path))
  if (status >= 400) {
    // The 404 page has no validators and no ranges: a client that asks for part of it gets all of it.
    delete request.headers.range
    delete request.headers['if-none-match']
    delete request.headers['if-modified-since']
    response.statusCode = status
  }
  // `send` sends the whole to whoever says so, as HTTP once had it. But what it means is that caches on the way are to ask here
  // (RFC 9111, section 5.2.1.4), and clients send it with every condition (the Fetch standard, "HTTP-network-or-cache fetch").
  delete request.headers['cache-control']
  await new Promise<void>((done) => {
    response.once('close', done)
    send(request, encodeURI(path + compressed).replace(/[?#]/g, encodeURIComponent), {
      root: folder,
      index: false,
      cacheControl: false,
      dotfiles: 'allow',
    })
      .on('error', (error: { status?: number; headers?: Record<string, string> }) => {
        if (response.headersSent) {
          response.destroy()
          return
        }
        const code = error.status ?? 500
        // An unsatisfiable range gets the file's length (RFC 9110, section 15.5.17).
        response
          .writeHead(code, { ...error.headers, 'Content-Type': 'text/plain; charset=utf-8' })
          .end(code === 416 ? 'Range not satisfiable\n' : 'Error\n')
      })
      .pipe(response)
  })
  return true
}

/** The endings of the compressed forms that lie beside a file. */
const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/** Chooses the form that is sent of a file, and says so in the headers. Answers the ending of that form. */
const chooseForm = async (request: IncomingMessage, response: ServerResponse, file: string): Promise<string> => {
  if (!(await isFile(`${file}.gz`))) return ''
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers.range) return ''
  const encoding = chooseEncoding(request.headers)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  return endings[encoding]
}
