import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findDeadAddresses } from '../../cms/features/addresses/dead/find-dead-addresses.ts'
import { makeDeadAddressesEndpoint } from '../../cms/features/addresses/dead/dead-addresses-endpoint.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent } from './minimal-content.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
  const content = new MinimalContent(cms.payload)
  const { id } = await content.create('projects', { title: 'Badkollen', slug: 'badkollen' })
  await content.create('projects', { title: 'Hemligt', slug: 'hemligt', _status: 'draft' })
  await cms.payload.update({ collection: 'projects', id, data: { slug: 'badkoll', _status: 'published' } })
  for (const data of [
    { from: '/?p=1', to: '/projekt/badkoll/' },
    { from: '/feed/?post_type=podcast', to: '/projekt/' },
    { from: '/borta/', kind: 'gone' },
  ])
    await cms.payload.create({ collection: 'redirects', data: data as never })
})
afterAll(() => cms.close())

describe(`old addresses that lead nowhere (${inject('database').kind})`, () => {
  it('are those with neither a page nor a redirect, the one that is named most first', async () => {
    const req = await createLocalReq({}, cms.payload)
    const report = await findDeadAddresses(
      [
        ['https://gammal.example.se/projekt/badkollen/', 1],
        ['/Projekt/Badkoll', 1],
        ['/projekt/', 1],
        ['/?utm_source=x&p=1', 1],
        ['/feed?post_type=podcast', 1],
        ['/borta/', 1],
        ['/wp-login.php', 9],
        ['/wp-content/themes/x/a.css', 9],
        ['/?p=2', 3],
        ['/initiativ/badkoll/', 1],
        ['/Initiativ/badkoll', 4],
        ['/projekt/hemligt/', 1],
        ['/%zz', 1],
      ],
      req,
    )
    expect(report).toEqual({
      checked: 9,
      dead: [
        { address: '/initiativ/badkoll/', count: 5, suggestion: { address: '/projekt/badkoll/', title: 'Badkollen' } },
        { address: '/?p=2', count: 3, suggestion: undefined },
        { address: '/projekt/hemligt/', count: 1, suggestion: undefined },
      ],
      unreadable: ['/%zz'],
    })
  })

  it('are told to publishers, and of a sitemap only what may be fetched', async () => {
    const fault = Object.assign(new Error('Den hämtas inte.'), { name: 'FetchError' })
    const endpoint = makeDeadAddressesEndpoint(() => () => Promise.reject(fault))
    const users = { editor: await addUser(cms.payload, 'editor'), publisher: await addUser(cms.payload, 'publisher') }
    const ask = async (role: keyof typeof users | undefined, body: object) => {
      const user = role && users[role]
      const req = Object.assign(await createLocalReq(user ? { user } : {}, cms.payload), {
        json: () => Promise.resolve(body),
      })
      try {
        return await (await endpoint.handler(req as never)).json()
      } catch (error) {
        const { status, message } = error as { status: number; message: string }
        return `${status} ${message}`
      }
    }
    expect(await ask(undefined, { addresses: ['/a'] })).toMatch(/^401/)
    expect(await ask('editor', { addresses: ['/a'] })).toMatch(/^403/)
    expect(await ask('publisher', {})).toMatch(/^400 Det finns inga adresser/)
    expect(await ask('publisher', { addresses: [7, null, {}] })).toMatch(/^400 Det finns inga adresser/)
    expect(await ask('publisher', { sitemap: 'https://gammal.example.se/s.xml' })).toBe('400 Den hämtas inte.')
    expect(await ask('publisher', { addresses: [['/initiativ/badkoll/', 2], '/projekt/'] })).toMatchObject({
      report: { checked: 2, dead: [{ address: '/initiativ/badkoll/', count: 2 }] },
    })
  })
})
