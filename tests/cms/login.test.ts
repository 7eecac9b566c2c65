import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { passwordHash } from '../../cms/features/accounts/login-guard.ts'
import { addUser, askRest, openTestCms, testPassword, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestAnswer, RestClient } from '../helpers/rest-client.ts'

let cms: TestCms
let nobody: RestClient
let admin: RestClient
/** What has been hashed: how often, to what length, and how. */
const hashed: unknown[][] = []
beforeAll(async () => {
  // Hashed once and not 600,000 times: what counts here is what is hashed, and not how long it takes.
  const { pbkdf2 } = crypto
  vi.spyOn(crypto, 'pbkdf2').mockImplementation(((password, salt, iterations, length, digest, done) => {
    hashed.push([iterations, length, digest])
    pbkdf2(password, salt, 1, length, digest, done)
  }) as typeof pbkdf2)
  syncBuiltinESMExports()
  cms = await openTestCms()
  nobody = await askRest()
  admin = await askRest(await addUser(cms.payload, 'admin'))
})
afterAll(async () => {
  await cms?.close()
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

const wrong = 'fel lösenord som är långt'
/** Somebody's attempt, from an address of their own. */
const login = (email: string, password: string, from = '192.0.2.1'): Promise<RestAnswer> =>
  nobody.send('POST', '/api/users/login', { email, password }, { 'X-Forwarded-For': from })
const failOften = async (email: string, from: string, times = 5): Promise<void> => {
  for (let number = 0; number < times; number++) await login(email, wrong, from)
}
const makePerson = async (name: string): Promise<string> => (await addUser(cms.payload, 'editor', name)).email

describe(`the login (${inject('database').kind})`, () => {
  it('refuses whoever tries too often, and lets the holder in from elsewhere', async () => {
    const email = await makePerson('angripen')
    await failOften(email, '192.0.2.1', 20)
    expect((await login(email, testPassword, '192.0.2.1')).status).toBe(401)
    expect((await login(email, testPassword, '192.0.2.2')).status).toBe(200)
    expect((await login(email, testPassword, '192.0.2.1')).status).toBe(401)
  })

  it('takes a whole network of IPv6 for one sender, and an account for the same however it is written', async () => {
    const email = await makePerson('sexan')
    for (let number = 1; number <= 5; number++)
      await login(number % 2 ? ` ${email.toUpperCase()} ` : email, wrong, `2001:db8::${number}`)
    expect((await login(email, testPassword, '2001:db8::ffff')).status).toBe(401)
    expect((await login(email, testPassword, '2001:db8:0:1::1')).status).toBe(200)
  })

  it('counts attempts that are made at once', async () => {
    const email = await makePerson('samtidig')
    await Promise.all(Array.from({ length: 12 }, () => login(email, wrong, '192.0.2.3')))
    expect((await login(email, testPassword, '192.0.2.3')).status).toBe(401)
  })

  it('forgets what was mistyped once the right password has come', async () => {
    const email = await makePerson('slarvig')
    for (let round = 0; round < 3; round++) {
      await failOften(email, '192.0.2.4', 3)
      expect((await login(email, testPassword, '192.0.2.4')).status).toBe(200)
    }
  })

  it('opens for everybody when an administrator unlocks the account', async () => {
    const email = await makePerson('upplast')
    await failOften(email, '192.0.2.5')
    await failOften(email, '192.0.2.6')
    expect((await admin.send('POST', '/api/users/unlock', { email })).status).toBe(200)
    for (const from of ['192.0.2.5', '192.0.2.6']) expect((await login(email, testPassword, from)).status).toBe(200)
  })

  it('lets an attempt be forgotten after ten minutes', async () => {
    const email = await makePerson('talmodig')
    await failOften(email, '192.0.2.7')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 + 1_000 })
    expect((await login(email, testPassword, '192.0.2.7')).status).toBe(200)
    vi.useRealTimers()
  })

  it('says the same, and does the same work, whether an account exists, is tried too often, or does not exist', async () => {
    const email = await makePerson('lika')
    const locked = await makePerson('last')
    await failOften(locked, '192.0.2.8')
    hashed.length = 0
    const answers: RestAnswer[] = []
    for (const one of [email, locked, 'finns-inte@example.se', '__proto__', 'å'.repeat(3_000)])
      answers.push(await login(one, wrong, '192.0.2.8'))
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(
      answers.map(() => ({ status: 401, body: answers[0]!.body })),
    )
    expect(hashed).toEqual(answers.map(() => Object.values(passwordHash)))
  })
})

describe('a password', () => {
  it.each([' ', '\t', '\u00a0', '\u200b', '\u2800', '\u3164', '\u0001', '\u{e0020}'])(
    'is more than blanks: %j',
    async (blank) => {
      const editor = await addUser(cms.payload, 'editor', `blank-${blank.codePointAt(0)}`)
      for (const password of [blank.repeat(12), blank.repeat(40), `a${blank.repeat(12)}b`, `kort${blank.repeat(12)}`]) {
        const data = { email: 'tom@example.se', password, role: 'editor' }
        for (const answer of [
          await admin.send('POST', '/api/users', data),
          await admin.send('PATCH', `/api/users/${editor.id}`, { password }),
        ]) {
          expect(answer.status, JSON.stringify(password)).toBe(400)
          expect(JSON.stringify(answer.body)).toContain('minst 12 tecken')
        }
      }
    },
  )

  it('may have blanks in it', async () => {
    const editor = await addUser(cms.payload, 'editor', 'mellanslag')
    expect((await admin.send('PATCH', `/api/users/${editor.id}`, { password: ' en  mening att minnas ' })).status).toBe(
      200,
    )
    expect((await login(editor.email, ' en  mening att minnas ')).status).toBe(200)
  })
})
