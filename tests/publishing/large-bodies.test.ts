import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser, openTestCms, testPassword, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
let server: Server
let token: string
/** How many bytes reached the CMS. */
let received = 0
beforeAll(async () => {
  cms = await openTestCms()
  const { email } = await addUser(cms.payload, 'editor')
  ;({ token } = (await cms.payload.login({ collection: 'users', data: { email, password: testPassword } })) as {
    token: string
  })
  const { refuseLargeBodies } = await import('../../cms/app/server/refuse-large-bodies.ts')
  const handle = refuseLargeBodies(cms.payload, async (incoming, response) => {
    for await (const chunk of incoming) received += (chunk as Buffer).length
    response.end('taken')
  })
  server = createServer((incoming, response) => void handle(incoming, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await cms.close()
})

const send = (
  bytes: number,
  { headers = {}, isChunked = false }: { headers?: Record<string, string>; isChunked?: boolean } = {},
): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    received = 0
    const { port } = server.address() as AddressInfo
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/audio',
        method: 'POST',
        headers: { ...headers, ...(isChunked ? {} : { 'Content-Length': bytes }) },
      },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () => done({ status: response.statusCode ?? 0, text }))
      },
    )
    sent.on('error', fail)
    sent.end(Buffer.alloc(bytes))
  })

describe('something large that is sent to the CMS', () => {
  it('is not even taken in from somebody who has not signed in', async () => {
    const { status, text } = await send(2_000_000)
    expect([status, received]).toEqual([401, 0])
    expect(text).toContain('Logga in')
    expect((await send(2_000_000, { isChunked: true })).status).toBe(401)
    expect((await send(2_000_000, { headers: { Authorization: 'JWT nonsense' } })).status).toBe(401)
    expect(received).toBe(0)
  })

  it('is taken from somebody who has', async () => {
    expect((await send(2_000_000, { headers: { Authorization: `JWT ${token}` } })).status).toBe(200)
    expect(received).toBe(2_000_000)
  })

  it('is told apart from a login and a form, which anybody may send', async () => {
    expect((await send(2_000)).status).toBe(200)
    expect(received).toBe(2_000)
  })
})
