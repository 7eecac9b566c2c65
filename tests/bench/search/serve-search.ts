import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { siteAssetsDir, type OpenSite } from '../../../cms/publishing/compiled-site.ts'
import { listFiles } from '../../../cms/publishing/print.ts'
import { getFilePath } from '../../../cms/publishing/release-files.ts'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** Puts some pages and the site's assets into a folder, beside the index of search. */
export const printPages = async (site: OpenSite, addresses: string[], folder: string): Promise<void> => {
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  for (const address of addresses)
    await write(getFilePath(address), new Uint8Array(await (await site.render(address)).arrayBuffer()))
  for (const path of await listFiles(siteAssetsDir)) await write(path, await readFile(join(siteAssetsDir, path)))
}

/** Serves a folder on this machine, compressed beforehand as a release is. */
export const serveFolder = async (folder: string): Promise<{ origin: string; stop: () => Promise<void> }> => {
  const small = await compressFiles(folder)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = getFilePath(pathname)
    response.setHeader('Content-Type', getType(path) ?? 'application/octet-stream')
    const compressed = small.get(path)
    if (compressed) return response.setHeader('Content-Encoding', 'br').end(compressed)
    return readFile(join(folder, path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const getType = (path: string): string | undefined => types[path.split('.').at(-1) ?? '']

const compressFiles = async (folder: string): Promise<Map<string, Buffer>> => {
  const compressed = new Map<string, Buffer>()
  for (const path of await listFiles(folder)) {
    if (!getType(path) || path.endsWith('woff2')) continue
    const bytes = await readFile(join(folder, path))
    if (bytes.length < 1000) continue
    compressed.set(path, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }))
  }
  return compressed
}
