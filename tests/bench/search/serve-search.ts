import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { json } from 'node:stream/consumers'
import { brotliCompressSync, constants } from 'node:zlib'
import { siteAssetsDir } from '../../../cms/releases/compiled-site.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { getFilePath, listFiles } from '../../../cms/releases/release-files.ts'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** Prints some pages and the site's assets into a folder, next to the search index. */
export const printPages = async (site: Site, addresses: string[], folder: string): Promise<void> => {
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  for (const address of addresses)
    await write(getFilePath(address), new Uint8Array(await (await site.render(address)).arrayBuffer()))
  for (const path of await listFiles(siteAssetsDir)) await write(path, await readFile(join(siteAssetsDir, path)))
}

/** A folder that is served. */
export interface ServedFolder {
  origin: string
  /** Waits for the next report of a page, as JSON. */
  nextReport: () => Promise<unknown>
  stop: () => Promise<void>
}

/**
 * Serves a folder on this machine, compressed ahead of time like a release. Files are kept in memory, so that the disk is not
 * measured.
 */
export const serveFolder = async (folder: string): Promise<ServedFolder> => {
  const kept = await readFolder(folder)
  let report: ((value: unknown) => void) | undefined
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void json(request).then((value) => report?.(value))
      response.end()
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = getFilePath(pathname)
    response.setHeader('Content-Type', getType(path) ?? 'application/octet-stream')
    const known = kept.get(path)
    if (known?.isCompressed) response.setHeader('Content-Encoding', 'br')
    if (known) response.end(known.bytes)
    else
      void readFile(join(folder, path)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      )
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    nextReport: () =>
      new Promise((done) => {
        report = done
      }),
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const getType = (path: string): string | undefined => types[path.split('.').at(-1) ?? '']

const readFolder = async (folder: string): Promise<Map<string, { bytes: Buffer; isCompressed: boolean }>> => {
  const files = new Map<string, { bytes: Buffer; isCompressed: boolean }>()
  for (const path of await listFiles(folder)) {
    const bytes = await readFile(join(folder, path))
    const isCompressed = bytes.length >= 1000 && getType(path) !== undefined && !path.endsWith('woff2')
    files.set(path, { bytes: isCompressed ? compress(bytes) : bytes, isCompressed })
  }
  return files
}

/** Compresses as a release does. */
export const compress = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
