import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { inject } from 'vitest'
import { makeSearchIndex } from '../../cms/features/search/search-index.ts'
import { exampleFilesFolder } from '../../content-types/examples/examples-snapshot.ts'
import { examples } from '../../content-types/examples/index.ts'
import { getContentType } from '../../content-types/index.ts'
import type { UsedFile } from '../../site/content/resolve-files.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { openExampleSite, printExampleSite, printSite } from './open-example-site.ts'
import '../setup/provided.ts'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** The printed example site, served on this machine only. */
export interface ServedSite {
  origin: string
  stop: () => Promise<void>
}

/**
 * Serves a printed site, with small placeholders instead of the real pictures.
 *
 * @param site Default: the one with the examples.
 * @param hasSearch whether it can be searched. Making the index takes some seconds.
 */
export const servePrintedSite = async (site?: Site, { hasSearch = false } = {}): Promise<ServedSite> => {
  const printed = site ? await printSite(site) : await printExampleSite()
  const used = new Map((site ?? (await openExampleSite())).usedFiles.map((file) => [file.address, file]))
  const index = hasSearch ? await mkdtemp(join(tmpdir(), 'vitrin-served-')) : undefined
  if (index)
    await makeSearchIndex((site ?? (await openExampleSite())).searchRecords, index, undefined, join(index, 'cache'))
  const client = fileURLToPath(new URL('../client/', pathToFileURL(inject('siteEntry'))))
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const page = printed.get(path)
    if (page) return send(response, page.status, `${page.contentType}; charset=utf-8`, page.body)
    const type = types[extname(path)] ?? 'application/octet-stream'
    const file = used.get(path)
    if (file) return send(response, 200, type, await makeFile(file))
    for (const folder of [client, index]) {
      const asset = folder && (await readFile(join(folder, normalize(decodeURIComponent(path)))).catch(() => undefined))
      if (asset) return send(response, 200, type, asset)
    }
    const missing = printed.get('/404.html')
    return send(response, 404, 'text/html; charset=utf-8', missing?.body ?? Buffer.from('404'))
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    answer(pathname, response).catch((error: unknown) => send(response, 500, 'text/plain', Buffer.from(String(error))))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
      if (index) await rm(index, { recursive: true, force: true })
    },
  }
}

const send = (response: ServerResponse, status: number, type: string, body: Buffer): void => {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body)
}

const pictures = new Map<string, Promise<Buffer>>()

/** A file that pages use: the example's own, or for a picture a small one of the same format. */
const makeFile = async ({ collection, filename }: UsedFile): Promise<Buffer> => {
  if (getContentType(collection).custom.site.file?.kind !== 'image') {
    const example = examples[collection]?.find(({ file }) => file?.split('/').at(-1) === filename)
    if (!example?.file) throw new Error(`No example has the file ${filename}.`)
    return readFile(new URL(example.file, exampleFilesFolder))
  }
  const format = extname(filename).slice(1) as 'png' | 'avif' | 'webp'
  if (!pictures.has(format)) {
    const picture = sharp({ create: { width: 480, height: 270, channels: 3, background: '#6b8f71' } })
    pictures.set(format, picture.toFormat(format).toBuffer())
  }
  return pictures.get(format)!
}
