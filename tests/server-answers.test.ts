import { connect } from 'node:net'
import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type VitrinServer } from '../cms/app/server/server.ts'
import { ask } from './helpers/ask.ts'
import { getFreePort } from './helpers/free-port.ts'

let server: VitrinServer
let port: number
let seen: IncomingMessage | undefined
beforeAll(async () => {
  port = await getFreePort()
  server = await startServer(port)
  server.mountAdmin(async (request, response) => {
    seen = request
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('Cache-Control', 'public, max-age=60')
    response.writeHead(200).end('svar')
  })
  server.mountPreview(async (_, response) => void response.end('utkast'))
})
afterAll(() => server?.close())

/** Sends bytes as they are, and answers the first line of what comes back. */
const sendBytes = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(5_000, () => socket.destroy(new Error(`No answer to ${JSON.stringify(bytes)}`)))
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      if (!answer.includes('\r\n')) return
      socket.destroy()
      resolve(answer.split('\r\n')[0]!)
    })
    socket.on('error', reject)
    socket.on('end', () => resolve(answer))
  })

describe('what depends on who asks', () => {
  it.each([
    '/admin',
    '/admin/login',
    '/api/users/me',
    '/api/media/file/a.png',
    '/preview/projects/1',
    '/_next/image?url=a',
  ])('is kept from every cache: %s', async (path) => {
    const { headers } = await ask(port, path)
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers.vary).toMatch(/\bCookie\b/)
  })

  it('is said beside what else it depends on', async () => {
    expect((await ask(port, '/api/users/me')).headers.vary).toBe('Accept-Encoding, Cookie')
  })

  it('does not concern the scripts of the admin, which are the same for everybody', async () => {
    expect((await ask(port, '/_next/static/a.js')).headers['cache-control']).toBe('public, max-age=60')
  })
})

describe('a page of the admin', () => {
  it('runs the scripts alone that carry the name of this response', async () => {
    const nonces = new Set<string>()
    for (const path of ['/admin', '/admin/login', '/admin?a=b']) {
      const { headers } = await ask(port, path, { 'Content-Security-Policy': "script-src 'nonce-aaaa'" })
      const policy = String(headers['content-security-policy'])
      const nonce = /script-src 'nonce-([\w+/=]+)'/.exec(policy)?.[1]
      expect(nonce, path).toBeTruthy()
      expect(policy).not.toMatch(/unsafe|\*/)
      expect(policy).toContain("frame-ancestors 'self'")
      // What Next is told is what the browser is told.
      expect(seen?.headers['content-security-policy']).toContain(nonce)
      nonces.add(nonce!)
    }
    expect(nonces.size).toBe(3)
  })
})

describe('whoever asks in another way', () => {
  it('is answered when asking for another protocol', async () => {
    for (const protocol of ['websocket', 'h2c', 'x'])
      for (const path of ['/api/health', '/admin', '/']) {
        const asking = `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n\r\n`
        // Also after Next has begun to listen for such requests, as it does when it answers for the first time.
        expect(await sendBytes(asking), `${protocol} ${path}`).toMatch(/^HTTP\/1\.1 (200|404|503) /)
      }
  })

  it('gets no fault of the server for any address', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '///',
        '..',
        '%',
        '%00',
        '%E0%A4%A',
        '%2f',
        '\\',
        'admin',
        'api',
        'preview',
        '?',
        '#',
        '@',
        ':',
        '[',
        '*',
        'http://',
        'HTTP://a:b@',
        'å',
      ),
      fc.string({ unit: 'binary-ascii', maxLength: 4 }).map((text) => text.replace(/[\0-\x20\x7f]/g, '')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
        const target = parts.join('') || '/'
        const line = await sendBytes(
          `GET ${Buffer.from(target).toString('latin1')} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
        )
        // There is no release here, of which the server says so with 503.
        expect(line, target).toMatch(/^HTTP\/1\.1 (2|3|4|503)/)
      }),
      {
        numRuns: 300,
        seed: 18,
        examples: [[['///']], [['//']], [['//', 'evil.example']], [['http://', '///']], [['*']]],
      },
    )
  })
})
