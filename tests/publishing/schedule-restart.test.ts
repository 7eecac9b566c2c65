import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { RestClient } from '../helpers/rest-client.ts'
import { firstAdmin, runInstallation, type Installation } from '../helpers/run-installation.ts'

/** Within how long of its time something scheduled is to be public, in milliseconds. */
const promise = 60_000
/** How far ahead it is scheduled: the installation is stopped and started in the meantime. */
const ahead = 4_000

let installation: Installation
let client: RestClient
let id: string
let path: string
beforeAll(async () => {
  installation = await runInstallation({ DEMO_CONTENT: 'false' })
  client = await RestClient.signIn(installation.origin, firstAdmin)
  const text = richText('Det här är skrivet.')
  const project = await client.create('projects', {
    title: 'Schemalagd',
    lead: 'Ett projekt med allt det som behövs för att publiceras.',
    category: await client.findOrCreate('categories', 'name', 'Prov'),
    status: await client.findOrCreate('statuses', 'name', 'Prov', { progress: 50 }),
    drivenBy: await client.findOrCreate('organisations', 'name', 'Prov'),
    what: text,
    why: text,
    how: text,
    contacts: [{ name: 'Asta Ek', email: 'asta@example.se' }],
    _status: 'published',
  })
  id = project.id
  path = `/projekt/${String(project.slug)}/`
}, 400_000)
afterAll(() => installation?.dispose())

const getStatus = async (): Promise<number> => (await fetch(installation.origin + path, { redirect: 'manual' })).status
/** Waits until the address answers so, at most as long after a moment as is promised. */
const waitFor = async (status: number, since: number): Promise<void> => {
  while ((await getStatus()) !== status) {
    if (Date.now() > since + promise)
      throw new Error(`${path} answers ${await getStatus()} and not ${status}. It said:\n${installation.getOutput()}`)
    await sleep(100)
  }
}
const schedule = (data: object, user = client) => user.send('POST', `/api/projects/${id}/schedule`, data)
const soon = (): string => new Date(Date.now() + ahead).toISOString()

describe(`a running installation (${inject('database').kind})`, () => {
  it('tells by its API what is scheduled, and takes it back', async () => {
    const anonymous = new RestClient(installation.origin)
    expect((await schedule({ action: 'publish', at: soon() }, anonymous)).status).toBe(401)
    expect((await anonymous.send('GET', `/api/projects/${id}/schedules`)).status).toBe(401)
    const refused = await schedule({ action: 'publish', at: '2020-01-01T08:00' })
    expect([refused.status, refused.body]).toEqual([
      400,
      { errors: [expect.objectContaining({ message: 'Tiden har redan varit. Välj en tid framåt.' })] },
    ])
    const { status, body } = await schedule({ action: 'publish', at: '2027-12-24T08:00' })
    expect([status, body.message]).toEqual([201, 'Publiceras fredag 24 december 2027 kl. 08.00'])
    const list = await client.send('GET', `/api/projects/${id}/schedules`)
    expect(list.body).toMatchObject({ mayChange: true, schedules: [{ id: body.id, action: 'publish' }] })
    expect((await anonymous.send('POST', `/api/schedules/${String(body.id)}/cancel`, {})).status).toBe(401)
    expect((await client.send('POST', `/api/schedules/${String(body.id)}/cancel`, {})).status).toBe(200)
    expect((await client.send('GET', `/api/projects/${id}/schedules`)).body.schedules).toEqual([])
  })

  it('carries out what came due while it stood still, within a minute of its time', async () => {
    await waitFor(200, Date.now())
    const at = soon()
    expect((await schedule({ action: 'unpublish', at })).status).toBe(201)
    await installation.stop()
    await sleep(Math.max(0, Date.parse(at) - Date.now()))
    await installation.restart()
    await waitFor(410, Date.parse(at))
    client = await RestClient.signIn(installation.origin, firstAdmin)
    const { body } = await client.send('GET', '/api/publications?limit=1&sort=-startedAt')
    // It may have come together with other work that the stop left.
    const reasons = expect.arrayContaining([expect.objectContaining({ who: firstAdmin.email })])
    expect(body.docs).toMatchObject([{ state: 'succeeded', reasons }])
  })

  it('carries out what comes due while it runs', async () => {
    const at = soon()
    expect((await schedule({ action: 'publish', at })).status).toBe(201)
    await waitFor(200, Date.parse(at))
    expect(Date.now()).toBeGreaterThan(Date.parse(at))
  })
})
