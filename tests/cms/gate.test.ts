import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { maxLimit } from '../../cms/app/gate/find-query-fault.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestAnswer, RestClient } from '../helpers/rest-client.ts'
import { takenNames } from '../helpers/any-data.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'
import { makePng } from './sample-files.ts'

let cms: TestCms
let nobody: RestClient
let admin: RestClient
let project: Stored
const nowhere = { sqlite: '00000000-0000-4000-8000-000000000000', mongodb: '507f1f77bcf86cd799439011' }
const missingId = (): string => nowhere[cms.kind]
beforeAll(async () => {
  cms = await openTestCms()
  nobody = await askRest()
  admin = await askRest(await addUser(cms.payload, 'admin'))
  project = await new MinimalContent(cms.payload).create('projects')
})
afterAll(() => cms?.close())

/** What is wrong, in Swedish. Fails when the answer is anything but a refusal. */
const expectRefusal = ({ status, body }: RestAnswer): string => {
  expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
  expect(status, JSON.stringify(body)).toBeLessThan(500)
  return JSON.stringify(body)
}

describe(`a question to the API (${inject('database').kind})`, () => {
  it.each([
    ['where=x', 'where'],
    ['where={"title":', 'where'],
    ['where[updatedAt][equals]=x', 'updatedAt'],
    ['where[updatedAt][in]=2026-01-01,x', 'updatedAt'],
    ['where[version.updatedAt][less_than]=x', 'version.updatedAt'],
    ['where[budget.spent][greater_than]=mycket', 'budget.spent'],
    ['where[category.updatedAt][equals]=x', 'category.updatedAt'],
    ['where[title]=x', 'where'],
    ['where[or]=x', 'or'],
    ['where[or][0]=x', 'or'],
    ['where[title][nonsense]=x', 'nonsense'],
    ['where[title][equals][$gt]=', 'title'],
    ['where[location][near]=1,2', 'near'],
    [`where${'[or][0]'.repeat(12)}[title][equals]=x`, 'nivåer'],
    ['limit=99999999999999999999', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=-1&page=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit[]=1', 'limit'],
    [`limit=${maxLimit + 1}`, String(maxLimit)],
    ['page=0', 'page'],
    ['page=x', 'page'],
    ['depth=-1', 'depth'],
    ['depth=x', 'depth'],
    ['sort[a]=b', 'sort'],
    ['sort=;', 'sort'],
    ['select=title', 'select'],
    ['select[title][]=x', 'select'],
    ['populate=x', 'populate'],
    ['draft[]=true', 'draft'],
    ['locale[a]=sv', 'locale'],
  ])('is told what is wrong with %s', async (query, named) => {
    for (const client of [nobody, admin])
      for (const address of ['/api/projects', '/api/projects/count', `/api/projects/${project.id}`])
        expect(expectRefusal(await client.send('GET', `${address}?${query}`)), address).toContain(named)
  })

  it('never gets everything at once, but is told how much there is', async () => {
    const content = new MinimalContent(cms.payload)
    for (let number = 0; number < 12; number++) await content.create('sectors')
    for (const query of ['limit=0', 'pagination=false', 'limit=0&pagination=false']) {
      const { status, body } = await nobody.send('GET', `/api/sectors?${query}`)
      expect({ query, status, limit: body.limit, page: body.page, total: body.totalDocs }).toEqual({
        query,
        status: 200,
        limit: maxLimit,
        page: 1,
        total: (body.docs as unknown[]).length,
      })
    }
  })

  it('finds nothing under names that every object has', async () => {
    for (const name of takenNames)
      for (const address of [`/api/${name}`, `/api/globals/${name}`, `/api/projects/${name}`, `/api/${name}/1/quality`])
        for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
          expect(
            (await admin.send(method, address, method === 'GET' ? undefined : {})).status,
            `${method} ${address}`,
          ).toBe(404)
  })

  it('finds nothing where a collection has no versions, or accounts are not verified', async () => {
    for (const { slug, versions } of cms.payload.config.collections)
      for (const address of [`/api/${slug}/versions`, `/api/${slug}/versions/${missingId()}`])
        for (const method of ['GET', 'POST']) {
          const { status } = await admin.send(method, address, method === 'GET' ? undefined : {})
          expect(versions ? status < 500 : status === 404, `${method} ${address}: ${status}`).toBe(true)
        }
    expect((await nobody.send('POST', '/api/users/verify/x')).status).toBe(404)
  })

  it('finds nothing under ids of any form', async () => {
    const ids = [
      'abc',
      'x'.repeat(12),
      'å'.repeat(12),
      '👩‍🚒'.repeat(3),
      '\u{1f469}'.repeat(10),
      missingId(),
      '507F1F77BCF86CD799439011',
    ]
    for (const id of ids.map(encodeURIComponent))
      for (const address of [`/api/projects/${id}`, `/api/projects/versions/${id}`, `/api/projects/${id}/quality`])
        for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
          const { status } = await admin.send(method, address, method === 'GET' ? undefined : {})
          expect(status, `${method} ${address}`).toBe(404)
        }
    for (const draft of ['draft=true', 'draft=false', 'trash=true'])
      expect(
        (await admin.send('GET', `/api/projects/${encodeURIComponent('\u{1f469}'.repeat(10))}?${draft}`)).status,
      ).toBe(404)
  })

  it('may come as a form, as the admin sends long ones', async () => {
    const ask = (query: string) =>
      admin.send('POST', '/api/projects?depth=0', new Blob([query]), {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      })
    const { status, body } = await ask(`where[id][equals]=${project.id}`)
    expect([status, (body.docs as Stored[]).map(({ id }) => id)]).toEqual([200, [project.id]])
    expect(expectRefusal(await ask('where[updatedAt][equals]=x'))).toContain('updatedAt')
  })

  it('is in Swedish also where Payload knows the fault itself', async () => {
    expect(expectRefusal(await nobody.send('GET', '/api/projects?where[nonsense][equals]=x'))).toContain(
      'Det går inte att fråga',
    )
    expect(expectRefusal(await nobody.send('GET', '/api/nonsense'))).toContain('Det finns inget')
  })
})

describe('what is written through the API', () => {
  const send = (body: string, type = 'application/json', address = '/api/projects'): Promise<RestAnswer> =>
    admin.send('POST', address, new Blob([body]), { 'Content-Type': type })

  it.each([
    '{',
    '[]',
    'null',
    '1',
    '"x"',
    `${'['.repeat(9_000)}${']'.repeat(9_000)}`,
    '{"__proto__":{"role":"admin"}}',
    `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
  ])('is refused when it is no object of fields: %.20s', async (body) => {
    for (const address of [
      '/api/projects',
      '/api/users/login',
      `/api/projects/${project.id}/schedule`,
      '/api/globals/site',
    ])
      expectRefusal(await send(body, 'application/json', address))
  })

  it('is refused when there is nothing, where something is needed', async () => {
    for (const body of ['', ' ', '{}'])
      for (const address of [
        '/api/projects',
        '/api/users/login',
        '/api/users/unlock',
        `/api/projects/${project.id}/schedule`,
      ])
        expectRefusal(await send(body, 'application/json', address))
    for (const address of ['/api/projects', '/api/users/login']) expectRefusal(await admin.send('POST', address))
  })

  it('is refused when it is of another type', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'x'])
      for (const address of ['/api/projects', '/api/users/login'])
        expect((await send('{"title":"x"}', type, address)).status, `${type} ${address}`).toBe(415)
  })

  it('is refused when it is a form that did not come through', async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n'
    for (const [type, body] of [
      ['multipart/form-data', `${part}{}\r\n--x--\r\n`],
      ['multipart/form-data; boundary=x', ''],
      ['multipart/form-data; boundary=x', part],
      ['multipart/form-data; boundary=x', `${part}{}`],
      ['multipart/form-data; boundary=x', `--x\r\nfel\r\n\r\n{}\r\n--x--\r\n`],
      ['multipart/form-data; boundary=x', `${part}{\r\n--x--\r\n`],
      ['multipart/form-data; boundary=x', `${part}[]\r\n--x--\r\n`],
    ] as const)
      for (const address of ['/api/projects', '/api/media', '/api/users/login'])
        // With its length, as servers are sent it, and without: the second way is that of large files.
        for (const headers of [{ 'Content-Length': String(body.length) }, {}]) {
          const sent = { 'Content-Type': type, ...headers }
          expectRefusal(await admin.send('POST', address, new Blob([body]), sent as Record<string, string>))
        }
  })

  it('is refused where a value is not of its field’s kind, and says which', async () => {
    for (const [path, data] of [
      ['title', { title: 1 }],
      ['title', { title: { a: 1 } }],
      ['technologies', { technologies: 'x' }],
      ['technologies.0', { technologies: [null] }],
      ['technologies.0', { technologies: [{}] }],
      ['category', { category: 1 }],
      ['category', { category: ['x'] }],
      ['effects', { effects: {} }],
      ['effects.0', { effects: [null] }],
      ['effects.0.results', { effects: [{ results: 'x' }] }],
      ['effects.0.results.0', { effects: [{ results: ['x'] }] }],
      ['effects.0.id', { effects: [{ id: {} }] }],
      ['budget', { budget: null }],
      ['budget', { budget: [] }],
      ['budget.spent', { budget: { spent: 'mycket' } }],
      ['budget.isPublic', { budget: { isPublic: 'kanske' } }],
      ['publishedOn', { publishedOn: 'i går' }],
      ['what', { what: 'text' }],
      ['what', { what: { root: null } }],
      ['what', { what: { root: { type: 'root', children: [null] } } }],
      ['what', { what: { root: { type: 'root', children: {} } } }],
    ] as const) {
      const wanted = `"path":"${path}"`
      expect(expectRefusal(await admin.send('PATCH', `/api/projects/${project.id}?draft=true`, data)), path).toContain(
        wanted,
      )
      expect(expectRefusal(await admin.send('POST', '/api/projects', { title: 'Ny', ...data })), path).toContain(wanted)
    }
    const { body } = await admin.send('GET', `/api/projects/${project.id}?draft=true`)
    expect(body.title).toBe(project.title)
  })

  it('is refused where it points at what does not exist, on both databases alike', async () => {
    for (const id of [missingId(), 'abc', ' ', 'a'.repeat(500)])
      for (const [path, data] of [
        ['category', { category: id }],
        ['technologies.0', { technologies: [id] }],
        ['cover', { cover: id }],
        ['related.0', { related: [id] }],
      ] as const) {
        const message = expectRefusal(await admin.send('PATCH', `/api/projects/${project.id}?draft=true`, data))
        expect(message, id).toContain(`"path":"${path}"`)
        expect(message).toContain('finns inte')
      }
    const person = {
      email: 'ny@example.se',
      password: 'en lång mening till',
      role: 'editor',
      organisations: [missingId()],
    }
    expect(expectRefusal(await admin.send('POST', '/api/users', person))).toContain('"path":"organisations.0"')
  })

  it('tells nobody who is not signed in what exists', async () => {
    const ask = (category: unknown) => nobody.send('POST', '/api/projects', { title: 'x', category })
    const answers = [
      await ask(missingId()),
      await ask((project.category as Stored | undefined)?.id ?? project.category),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect(answers[0]!.body).toEqual(answers[1]!.body)
  })

  it('is refused when another site has made the browser send it', async () => {
    const person = { email: 'admin@example.se', password: 'en lång mening att minnas' }
    for (const Origin of [
      'https://evil.example',
      'null',
      'https://vitrin.example.se.evil.example',
      'http://vitrin.example.se',
    ])
      for (const address of ['/api/users/login', '/api/users/refresh-token', '/api/sectors'])
        expect((await admin.send('POST', address, person, { Origin })).status, `${Origin} ${address}`).toBe(403)
    expect(
      (await nobody.send('POST', '/api/users/login', person, { Origin: 'https://vitrin.example.se' })).status,
    ).toBe(200)
  })

  it('is taken as before when nothing is wrong with it', async () => {
    const form = new FormData()
    const { name, mimetype, data } = await makePng()
    form.set('file', new Blob([Uint8Array.from(data)], { type: mimetype }), name)
    expect((await admin.send('POST', '/api/media', form)).status).toBe(400)
    form.set('_payload', JSON.stringify({ alt: 'En bild' }))
    expect((await admin.send('POST', '/api/media', form)).status).toBe(201)
    const fields = { title: 'Nytt', technologies: [], effects: 0, lead: null, publishedOn: null, what: null }
    expect((await admin.send('PATCH', `/api/projects/${project.id}?draft=true`, fields)).status).toBe(200)
  })

  it('has an end to a preference that nobody has', async () => {
    expect((await admin.send('DELETE', '/api/payload-preferences/abc')).status).toBeLessThan(500)
  })
})
