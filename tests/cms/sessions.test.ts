import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackAction } from '../../content-types/feedback.ts'
import { ask as askAt } from '../helpers/ask.ts'
import { testPassword } from '../helpers/open-test-cms.ts'
import { RestClient, type RestAnswer } from '../helpers/rest-client.ts'
import { makePng } from './sample-files.ts'
import { firstAdmin, runInstallation, type Installation } from '../helpers/run-installation.ts'

let installation: Installation
let admin: RestClient
const nobody = (): RestClient => new RestClient(installation.origin)
const login = (email: string, password: string): Promise<RestAnswer> =>
  nobody().send('POST', '/api/users/login', { email, password })
const addPerson = (email: string, role = 'editor', password = testPassword) =>
  admin.create('users', { email, password, role, name: email })
beforeAll(async () => {
  installation = await runInstallation({ DEMO_CONTENT: 'false' })
  admin = await RestClient.signIn(installation.origin, firstAdmin)
}, 400_000)
afterAll(() => installation?.dispose())

const uploadPicture = async (): Promise<{ filename: string }> => {
  const { name, mimetype, data } = await makePng()
  const form = new FormData()
  form.set('file', new Blob([Uint8Array.from(data)], { type: mimetype }), name)
  form.set('_payload', JSON.stringify({ alt: 'En bild' }))
  const { body } = await login(firstAdmin.email, firstAdmin.password)
  const headers = { Authorization: `JWT ${String(body.token)}` }
  const response = await fetch(`${installation.origin}/api/media`, { method: 'POST', headers, body: form })
  const answer = await response.text()
  expect(response.status, answer).toBe(201)
  return (JSON.parse(answer) as { doc: { filename: string } }).doc
}

describe('signing in', () => {
  it('gives a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await login(firstAdmin.email, firstAdmin.password)
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^payload-token=/)
    expect(cookie).toMatch(/; *HttpOnly/i)
    expect(cookie).toMatch(/; *SameSite=Lax/i)
    expect(cookie).toMatch(/; *Path=\//i)
  })

  it('locks an account after five wrong passwords, and answers as to any wrong password and any stranger', async () => {
    await addPerson('last@example.se')
    const wrong: RestAnswer[] = []
    for (let number = 0; number < 6; number++) wrong.push(await login('last@example.se', 'fel lösenord här'))
    const locked = await login('last@example.se', testPassword)
    const stranger = await login('finns-inte@example.se', 'fel lösenord här')
    expect(wrong[0]!.status).toBe(401)
    for (const answer of [...wrong, locked, stranger])
      expect({ status: answer.status, body: answer.body }).toEqual({ status: wrong[0]!.status, body: wrong[0]!.body })
  })

  it('can be unlocked by administrators alone', async () => {
    await addPerson('stangd@example.se')
    await addPerson('redaktor@example.se')
    await addPerson('publicerare@example.se', 'publisher')
    for (let number = 0; number < 5; number++) await login('stangd@example.se', 'fel lösenord här')
    const unlock = async (client: RestClient) =>
      (await client.send('POST', '/api/users/unlock', { email: 'stangd@example.se' })).status
    expect(await unlock(nobody())).toBe(403)
    for (const email of ['redaktor@example.se', 'publicerare@example.se'])
      expect(await unlock(await RestClient.signIn(installation.origin, { email, password: testPassword }))).toBe(403)
    expect((await login('stangd@example.se', testPassword)).status).toBe(401)
    expect(await unlock(admin)).toBe(200)
    expect((await login('stangd@example.se', testPassword)).status).toBe(200)
  })

  it('wants a password of at least twelve characters', async () => {
    const short = { email: 'kort@example.se', password: 'elva tecken', role: 'editor' }
    const { status, body } = await admin.send('POST', '/api/users', short)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('minst 12 tecken')
    const { id } = await addPerson('byter@example.se')
    expect((await admin.send('PATCH', `/api/users/${id}`, { password: 'kort' })).status).toBe(400)
    expect((await login('byter@example.se', testPassword)).status).toBe(200)
  })
})

describe('a session', () => {
  const isSignedIn = async (client: RestClient): Promise<boolean> =>
    Boolean((await client.send('GET', '/api/users/me')).body.user)

  it('ends at logout: the token is worth nothing afterwards', async () => {
    await addPerson('ut@example.se')
    const client = await RestClient.signIn(installation.origin, { email: 'ut@example.se', password: testPassword })
    expect(await isSignedIn(client)).toBe(true)
    expect((await client.send('POST', '/api/users/logout')).status).toBe(200)
    expect(await isSignedIn(client)).toBe(false)
    expect((await client.send('GET', '/api/publications')).status).toBe(403)
  })

  it('ends when its user is deleted, or gets another password', async () => {
    for (const end of ['delete', 'password'] as const) {
      const email = `${end}@example.se`
      const { id } = await addPerson(email)
      const client = await RestClient.signIn(installation.origin, { email, password: testPassword })
      expect(await isSignedIn(client)).toBe(true)
      if (end === 'delete') await admin.send('DELETE', `/api/users/${id}`)
      else await admin.update('users', id, { password: 'ett helt annat lösenord' })
      expect(await isSignedIn(client), end).toBe(false)
    }
  })

  it('is not taken from a foreign site', async () => {
    const { headers } = await login(firstAdmin.email, firstAdmin.password)
    const Cookie = headers.get('set-cookie')!.split(';')[0]!
    const add = (name: string, more: Record<string, string>) =>
      nobody().send('POST', '/api/sectors', { name }, { Cookie, ...more })
    expect((await add('Härifrån', { Origin: installation.origin })).status).toBe(201)
    expect((await add('Utifrån', { Origin: 'https://evil.example' })).status).toBe(403)
    expect((await add('Utan avsändare', { Origin: 'null' })).status).toBe(403)
    const foreign = await nobody().send('GET', '/api/users/me', undefined, { Origin: 'https://evil.example', Cookie })
    expect(foreign.headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
    expect(foreign.headers.get('access-control-allow-origin')).not.toBe('*')
  })
})

describe('what nobody may do', () => {
  it('is to pass for somebody else by a header of a proxy', async () => {
    const statuses: number[] = []
    for (let number = 1; number <= 6; number++) {
      const { status } = await fetch(installation.origin + feedbackAction, {
        method: 'POST',
        headers: { Origin: installation.origin, 'X-Forwarded-For': `198.51.100.${number}` },
        body: new URLSearchParams({ message: 'Hej' }),
        redirect: 'manual',
      })
      statuses.push(status)
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
  })

  it('is to become the first user once there is one', async () => {
    const person = { email: 'kupp@example.se', password: testPassword, role: 'admin' }
    expect((await nobody().send('POST', '/api/users/first-register', person)).status).toBe(403)
    expect((await nobody().send('POST', '/api/users', person)).status).toBe(403)
    expect((await login(person.email, person.password)).status).toBe(401)
  })

  it('is to learn by a forgotten password who has an account', async () => {
    const ask = (email: string) => nobody().send('POST', '/api/users/forgot-password', { email })
    const [known, unknown] = [await ask(firstAdmin.email), await ask('finns-inte@example.se')]
    expect({ status: known.status, body: known.body }).toEqual({ status: unknown.status, body: unknown.body })
    expect(known.status).toBe(403)
    expect(JSON.stringify(known.body)).toContain('Be en administratör')
    expect(JSON.stringify(known.body)).not.toMatch(/token/)
  })

  it('is to ask by GraphQL', async () => {
    for (const address of ['/api/graphql', '/api/graphql-playground'])
      for (const method of ['GET', 'POST'])
        expect(
          (await nobody().send(method, address, method === 'POST' ? { query: '{__typename}' } : undefined)).status,
          `${method} ${address}`,
        ).toBe(404)
  })

  it('is to run or queue jobs, or read the system’s own collections', async () => {
    for (const client of [nobody(), admin]) {
      expect((await client.send('GET', '/api/payload-jobs/run')).status).toBeGreaterThanOrEqual(401)
      expect((await client.send('GET', '/api/leases')).status).toBe(403)
    }
    expect((await nobody().send('GET', '/api/payload-jobs')).status).toBe(403)
    for (const collection of ['payload-migrations', 'payload-kv'])
      expect((await nobody().send('GET', `/api/${collection}`)).status).toBeGreaterThanOrEqual(403)
  })

  it('is to fetch an uploaded file from the CMS', async () => {
    const { filename } = await uploadPicture()
    expect((await nobody().send('GET', `/api/media/file/${filename}`)).status).toBe(403)
    expect((await admin.send('GET', `/api/media/file/${filename}`)).status).toBe(200)
  })

  it('is to make the server work without end', async () => {
    const sectors = [(await admin.create('sectors', { name: 'Djup' })).id]
    let related: string[] = []
    for (let number = 0; number < 6; number++)
      related = [(await admin.create('projects', { title: `Led ${number}`, sectors, related })).id]
    const address = `/api/projects/${related[0]}`
    const { body } = await admin.send('GET', `${address}?depth=50`)
    const nested = (value: unknown): number =>
      typeof value === 'object' && value ? 1 + Math.max(0, ...Object.values(value).map(nested)) : 0
    const { body: allowed } = await admin.send('GET', `${address}?depth=3`)
    expect(nested(body)).toBe(nested(allowed))
    expect(nested(body)).toBeGreaterThan(nested((await admin.send('GET', `${address}?depth=1`)).body))
  })
})

describe('what lies on the disk', () => {
  it('can be read by nobody else on the machine when it is not public', async () => {
    const { DATABASE_URL = '' } = installation.env
    const files = DATABASE_URL.startsWith('file:')
      ? ['', '-wal', '-shm'].map((end) => fileURLToPath(DATABASE_URL) + end)
      : []
    for (const path of [join(installation.dataDir, 'uploads'), ...files])
      expect((await stat(path)).mode & 0o077, path).toBe(0)
  })
})

describe('what an API client is told', () => {
  it('is what is wrong, in which field, in Swedish', async () => {
    const { status, body } = await admin.send('POST', '/api/projects', { title: '' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Skriv en titel.')
    expect(JSON.stringify(body)).toContain('"path":"title"')
  })

  it('is never how the server is made', async () => {
    for (const [address, data] of [
      ['/api/projects?where[title][nonsense]=1', undefined],
      ['/api/projects/not-an-id', undefined],
      ['/api/projects?sort=hash', undefined],
      ['/api/projects?limit=abc&page=-1', undefined],
      ['/api/users/login', { email: { $gt: '' }, password: { $gt: '' } }],
    ] as const) {
      const { status, body, headers } = await nobody().send(data ? 'POST' : 'GET', address, data)
      expect(status, address).toBeLessThan(500)
      expect(JSON.stringify(body)).not.toMatch(/node_modules|at .*\.js|SQLITE|MongoServer|stack/)
      expect(headers.get('x-powered-by') ?? '').not.toMatch(/next|express/i)
    }
  })
})

describe('every answer of the CMS', () => {
  it.for(['/admin/login', '/api/users/me', '/api/finns-inte', '/api/health'])(
    'carries the security headers: %s',
    async (path) => {
      const { headers } = await nobody().send('GET', path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'/)
      expect(headers.get('referrer-policy')).toBeTruthy()
    },
  )

  it('stays in no cache', async () => {
    for (const path of ['/admin/login', '/api/users/me', '/api/projects', '/api/finns-inte', '/preview/projects/1']) {
      const { headers } = await nobody().send('GET', path)
      expect(headers.get('cache-control'), path).toBe('private, no-store')
      expect(headers.get('vary'), path).toMatch(/\bCookie\b/)
    }
  })

  it('comes also when another protocol is asked for', async () => {
    for (const path of ['/api/health', '/admin/login', '/']) {
      // Before and after Next listens for such requests.
      const upgrade = {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'eA==',
      }
      expect((await askAt(Number(new URL(installation.origin).port), path, upgrade)).status, path).toBe(200)
    }
  })

  it('is no fault of the server for an address that cannot be read', async () => {
    for (const path of [
      '///',
      '/admin/%',
      '/api/%E0%A4%A',
      '/api//',
      '/api/__proto__',
      '/admin/%00',
      '/_next/%',
      '/preview/%',
    ])
      expect((await askAt(Number(new URL(installation.origin).port), path)).status, path).toBeLessThan(500)
  })

  it('says what is wrong with the address of a list, and leads to the whole of it', async () => {
    for (const query of ['where=x', 'where[updatedAt][equals]=x', 'limit=-1', 'page=x', 'sort=;']) {
      const { status, body } = await admin.send('GET', `/admin/collections/projects?${query}`)
      expect(status, query).toBe(400)
      expect(String(body.text)).toContain('<a href="/admin/collections/projects">')
    }
    const list = '/admin/collections/projects?limit=10&page=1&sort=-title&where[or][0][and][0][title][like]=a'
    expect((await admin.send('GET', list)).status).toBe(200)
  })

  it('is in Swedish where people read it', async () => {
    const { body } = await nobody().send('GET', '/admin/login')
    expect(String(body.text)).toMatch(/<html[^>]*lang="sv"/)
    expect(String(body.text)).toMatch(/Logga in/)
  })
})
