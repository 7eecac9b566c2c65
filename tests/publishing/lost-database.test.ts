import { existsSync, statSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { sendVisitors, type ConstantVisitors } from '../helpers/constant-visitors.ts'
import { openCuttableProxy, type CuttableProxy } from '../helpers/cuttable-proxy.ts'
import { RestClient } from '../helpers/rest-client.ts'
import { firstAdmin, runInstallation, type Installation } from '../helpers/run-installation.ts'
import { makeDatabaseUrl } from '../helpers/test-database.ts'

const database = inject('database')
let installation: Installation
let visitors: ConstantVisitors | undefined
let proxy: CuttableProxy | undefined
const closers: (() => Promise<void>)[] = []

beforeAll(async () => {
  const settings: Record<string, string> = { DEMO_CONTENT: 'false' }
  if (database.kind === 'mongodb') {
    const url = new URL(makeDatabaseUrl())
    proxy = await openCuttableProxy(Number(url.port))
    closers.push(proxy.close)
    settings.DATABASE_URL = `mongodb://127.0.0.1:${proxy.port}${url.pathname}?directConnection=true`
  }
  installation = await runInstallation(settings)
  closers.push(() => installation.dispose())
  const client = await RestClient.signIn(installation.origin, firstAdmin)
  await client.create('sectors', { name: 'Finns kvar' })
  while ((await fetch(installation.origin)).status !== 200) await sleep(200)
  await installation.stop()
}, 400_000)
afterAll(async () => {
  await visitors?.stop()
  for (const close of closers.reverse()) await close()
})

const isSaid = async (pattern: RegExp, since = 0): Promise<void> => {
  const deadline = Date.now() + 40_000
  while (!pattern.test(installation.getOutput().slice(since))) {
    if (Date.now() > deadline) throw new Error(`${pattern} was not said, but:\n${installation.getOutput()}`)
    await sleep(100)
  }
}

/** Starts it without its database, and waits until visitors see the site. */
const beginWithout = async (): Promise<void> => {
  installation.begin()
  const deadline = Date.now() + 20_000
  for (;;) {
    const status = await fetch(installation.origin).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) break
    expect(status, installation.getOutput()).toBe(0)
    if (Date.now() > deadline) throw new Error(`There is no site. It said:\n${installation.getOutput()}`)
    await sleep(50)
  }
  visitors = sendVisitors(
    installation.origin,
    ['/', '/projekt/', '/404.html'],
    (_, status, body) => status === 200 && body.includes('</html>'),
    { connections: 2 },
  )
}

const expectUnreachable = async (): Promise<void> => {
  const admin = await fetch(`${installation.origin}/admin`)
  const page = await admin.text()
  expect(admin.status).toBe(503)
  expect(page).toContain('lang="sv"')
  expect(page).toContain('kan inte nås')
  const api = await fetch(`${installation.origin}/api/projects`)
  expect(api.status).toBe(503)
  expect(((await api.json()) as { errors: { message: string }[] }).errors[0]?.message).toContain(
    'databasen inte svarar',
  )
  const health = (await (await fetch(`${installation.origin}/api/health`)).json()) as object
  expect(health).toMatchObject({ ok: true, admin: 'unreachable' })
}

const expectBack = async (): Promise<void> => {
  await isSaid(/is back/)
  await installation.waitUntilReady()
  const client = await RestClient.signIn(installation.origin, firstAdmin)
  const { body } = await client.send('GET', '/api/sectors?where[name][equals]=Finns kvar')
  expect(body.totalDocs).toBe(1)
  await visitors?.stop()
  expect(visitors?.met).toMatchObject({ broken: [], wrong: [] })
  expect(visitors?.met.requests).toBeGreaterThan(20)
  visitors = undefined
}

if (database.kind === 'sqlite')
  describe('an installation whose SQLite file is gone or damaged at the start', () => {
    it(
      'shows the site, says what is wrong with which file, and goes on by itself when it is back',
      { timeout: 300_000 },
      async () => {
        const file = fileURLToPath(installation.env.DATABASE_URL!)
        const good = `${file}.good`
        await copyFile(file, good)
        const bytes = await readFile(good)
        // Stopped, the file is whole by itself: copied, it is a backup.
        expect(bytes.length).toBeGreaterThan(100_000)
        expect(existsSync(`${file}-wal`) && statSync(`${file}-wal`).size).toBeFalsy()
        await rm(file)
        await beginWithout()
        await isSaid(/is gone/)
        expect(installation.getOutput()).toContain(file)
        expect(installation.getOutput()).toContain('Put the newest backup there')
        await expectUnreachable()
        expect(existsSync(file), 'a new database is made in the place of the lost one').toBe(false)
        const middle = Buffer.from(bytes)
        middle.fill(0xa5, bytes.length >> 2, bytes.length >> 1)
        const kinds: [string, () => Promise<void>, RegExp][] = [
          ['empty', () => writeFile(file, ''), /is empty/],
          ['no database', () => writeFile(file, 'Det här är ingen databas. '.repeat(500)), /is no SQLite database/],
          [
            'cut off',
            () => writeFile(file, bytes).then(() => truncate(file, Math.floor(bytes.length / 2))),
            /is damaged/,
          ],
          ['a folder', () => mkdir(file).then(() => {}), /is no SQLite database/],
          ['overwritten in the middle', () => writeFile(file, middle), /is damaged/],
        ]
        for (const [name, damage, pattern] of kinds) {
          const since = installation.getOutput().length
          await rm(file, { recursive: true, force: true })
          await damage()
          await isSaid(pattern, since)
          await expectUnreachable()
          expect(installation.getOutput().slice(since), name).toContain(file)
        }
        await rm(file, { recursive: true, force: true })
        await rename(good, file)
        await expectBack()
      },
    )
  })
else
  describe('an installation whose MongoDB is away at the start', () => {
    it('shows the site, says what is wrong, and goes on by itself when it is back', { timeout: 300_000 }, async () => {
      proxy!.cut()
      await beginWithout()
      await isSaid(/cannot be reached/)
      expect(installation.getOutput()).toContain(`127.0.0.1:${proxy!.port}`)
      await expectUnreachable()
      proxy!.mend()
      await expectBack()
      await installation.stop()
    })

    it('takes an empty database for a lost one as long as there is a site', { timeout: 300_000 }, async () => {
      const client = await MongoClient.connect(installation.env.DATABASE_URL!)
      await client.db().dropDatabase()
      await beginWithout()
      await isSaid(/has nothing in it/)
      await expectUnreachable()
      expect(await client.db().listCollections().toArray()).toEqual([])
      await client.close()
      // To begin anew on purpose.
      await visitors?.stop()
      for (const name of ['releases', 'current'])
        await rm(`${installation.dataDir}/${name}`, { recursive: true, force: true })
      await installation.waitUntilReady()
    })
  })
