import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Client } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { KnownForeignKeys } from '../../cms/platform/database/delete-rules.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

const { kind } = inject('database')
let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const addSector = (name: string, req: object = {}) => cms.payload.create({ collection: 'sectors', data: { name }, req })
const countSectors = async (name: string): Promise<number> =>
  (await cms.payload.count({ collection: 'sectors', where: { name: { like: name } } })).totalDocs
const countJobs = async (): Promise<number> => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs

describe(`the database (${kind})`, () => {
  it('is the one that the project is about', () => {
    expect(cms.payload.db.name).toBe({ sqlite: 'sqlite', mongodb: 'mongoose' }[kind])
  })

  it('gives every document an id that is text', async () => {
    expect((await addSector('Id')).id).toBeTypeOf('string')
  })

  it('keeps nothing of a transaction that is rolled back, not even the job', async () => {
    const jobs = await countJobs()
    const transactionID = await cms.payload.db.beginTransaction()
    expect(transactionID).toBeTruthy()
    await addSector('Ångrad', { transactionID })
    await cms.payload.db.rollbackTransaction(transactionID!)
    expect(await countSectors('Ångrad')).toBe(0)
    expect(await countJobs()).toBe(jobs)
  })

  it('shows nothing of a transaction to others before it is committed', async () => {
    const transactionID = await cms.payload.db.beginTransaction()
    await addSector('Väntande', { transactionID })
    expect(await countSectors('Väntande')).toBe(0)
    await cms.payload.db.commitTransaction(transactionID!)
    expect(await countSectors('Väntande')).toBe(1)
  })

  it('takes the whole save back when a hook refuses it', async () => {
    const jobs = await countJobs()
    await expect(
      cms.payload.create({ collection: 'organisations', data: { name: 'Bolaget', url: 'javascript:alert(1)' } }),
    ).rejects.toThrow()
    expect((await cms.payload.count({ collection: 'organisations' })).totalDocs).toBe(0)
    expect(await countJobs()).toBe(jobs)
  })

  it('takes thirty documents created at the same time', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, number) => addSector(`Samtidig ${number}`)))
    expect(await countSectors('Samtidig')).toBe(30)
  })

  it('takes thirty documents updated at the same time', async () => {
    const { docs } = await cms.payload.find({ collection: 'sectors', where: { name: { like: 'Samtidig' } }, limit: 30 })
    await Promise.all(
      docs.map(({ id, name }) =>
        cms.payload.update({ collection: 'sectors', id, data: { description: `Ny text om ${name}` } }),
      ),
    )
    const { totalDocs } = await cms.payload.count({
      collection: 'sectors',
      where: { description: { like: 'Ny text om' } },
    })
    expect(totalDocs).toBe(30)
  })

  it('takes writes while another process writes too', async () => {
    const script = fileURLToPath(new URL('write-from-another-process.ts', import.meta.url))
    const writer = spawn(process.execPath, [script, '30'], { env: { ...process.env, ...cms.env }, stdio: 'pipe' })
    let said = ''
    writer.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const ended = once(writer, 'exit')
    for await (const line of createInterface(writer.stdout)) if (line === 'writing') break
    for (let number = 0; number < 30; number += 10)
      await Promise.all(Array.from({ length: 10 }, (_, more) => addSector(`Denna process ${number + more}`)))
    expect(await ended, said).toEqual([0, null])
    expect(await countSectors('Denna process')).toBe(30)
    expect(await countSectors('Annan process')).toBe(30)
  })

  it('refuses two values of the same name, however close in time', async () => {
    const made = await Promise.allSettled(Array.from({ length: 5 }, () => addSector('Tvilling')))
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await countSectors('Tvilling')).toBe(1)
  })
})

if (kind === 'sqlite')
  describe('the SQLite file', () => {
    const getClient = (): Client => (cms.payload.db as unknown as { client: Client }).client
    const ask = async (pragma: string): Promise<unknown> => (await getClient().execute(`PRAGMA ${pragma}`)).rows[0]?.[0]

    it('writes ahead, so that readers never wait', async () => {
      expect(await ask('journal_mode')).toBe('wal')
    })

    it('holds documents to what they point at, within transactions too', async () => {
      expect(await ask('foreign_keys')).toBe(1)
      const client = getClient()
      const transaction = await client.transaction('write')
      try {
        expect((await transaction.execute('PRAGMA foreign_keys')).rows[0]?.[0]).toBe(1)
      } finally {
        await transaction.rollback()
      }
      expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
    })

    it('lets the process serve others while statements follow on one another, within a transaction and outside', async () => {
      const slow = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) SELECT count(*) FROM n`
      const countTurns = async (client: Pick<Client, 'execute'>): Promise<number> => {
        let turns = 0
        let isDone = false
        const turn = (): void => {
          turns++
          if (!isDone) setImmediate(turn)
        }
        setImmediate(turn)
        for (let count = 0; count < 20; count++) await client.execute(slow)
        isDone = true
        return turns
      }
      expect(await countTurns(getClient())).toBeGreaterThan(5)
      const transaction = await getClient().transaction('write')
      expect(await countTurns(transaction)).toBeGreaterThan(5)
      await transaction.rollback()
    })

    it('tells whoever saves when the save could not be committed, and goes on with the next', async () => {
      const { db } = cms.payload
      const transactionID = (await db.beginTransaction())!
      await addSector('Aldrig skriven', { transactionID })
      const { sessions } = db as unknown as {
        sessions: Record<string, { db: { run: (sql: string) => Promise<void> } }>
      }
      const { run } = sessions[String(transactionID)]!.db
      const execute = run.bind(sessions[String(transactionID)]!.db)
      // A reference to nothing, which is looked at only when everything is committed.
      await execute('PRAGMA defer_foreign_keys = ON')
      await execute("INSERT INTO users_sessions (_order, _parent_id, id, expires_at) VALUES (1, 'nobody', 'x', 'y')")
      await expect(db.commitTransaction(transactionID)).rejects.toThrow('could not be written')
      expect(await countSectors('Aldrig skriven')).toBe(0)
      await addSector('Nästa')
      expect(await countSectors('Nästa')).toBe(1)
    })

    it('shows what others have written also after a statement has met a lock', async () => {
      const { db } = cms.payload
      const { id } = await addSector('Före låset')
      const transactionID = (await db.beginTransaction())!
      const rename = { collection: 'sectors', where: { id: { equals: id } } } as const
      await db.updateOne({ ...rename, data: { name: 'Inne i låset' }, req: { transactionID } })
      // Outside the transaction: this has to wait until the other lets go.
      const waiting = db.updateOne({ ...rename, data: { name: 'Efter låset' }, options: { atomic: true } })
      await sleep(300)
      await db.commitTransaction(transactionID)
      await waiting
      expect((await cms.payload.findByID({ collection: 'sectors', id })).name).toBe('Efter låset')
      await cms.payload.update({ collection: 'sectors', id, data: { name: 'Sist' } })
      expect((await cms.payload.findByID({ collection: 'sectors', id })).name).toBe('Sist')
    })

    it('is made by migrations that agree with the declarations', async () => {
      const folder = 'cms/platform/database/migrations'
      const newest = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1)!
      const db = cms.payload.db as unknown as {
        schema: Record<string, unknown>
        requireDrizzleKit: () => {
          generateDrizzleJson: (schema: object) => Promise<object>
          generateMigration: (from: object, to: object) => Promise<string[]>
        }
      }
      const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
      const migrated = JSON.parse(readFileSync(join(folder, newest), 'utf8')) as object
      const statements = await generateMigration(migrated, await generateDrizzleJson(db.schema))
      expect(statements, 'Run `npm run migration -- <name>` and commit what it writes').toEqual([])
    })

    it('holds every foreign key to the rule that the schema declares, so that nothing that points at something keeps it', async () => {
      const { generateDrizzleJson } = (
        cms.payload.db as unknown as {
          requireDrizzleKit: () => { generateDrizzleJson: (schema: object) => Promise<KnownForeignKeys> }
        }
      ).requireDrizzleKit()
      const { tables } = await generateDrizzleJson((cms.payload.db as unknown as { schema: object }).schema)
      const declared = Object.entries(tables).flatMap(([table, { foreignKeys }]) =>
        Object.values(foreignKeys).map(
          ({ columnsFrom, tableTo, onDelete }) =>
            `${table}.${columnsFrom.join()} → ${tableTo}: ${onDelete ?? 'no action'}`,
        ),
      )
      const stored: string[] = []
      for (const table of Object.keys(tables)) {
        const { rows } = await getClient().execute(`PRAGMA foreign_key_list("${table}")`)
        for (const row of rows)
          stored.push(`${table}.${String(row.from)} → ${String(row.table)}: ${String(row.on_delete).toLowerCase()}`)
      }
      expect(stored.sort()).toEqual(declared.sort())
      const toUsers = stored.filter((one) => one.includes('→ users:'))
      expect(toUsers.length).toBeGreaterThan(40)
      expect(toUsers.filter((one) => !/: (set null|cascade)$/.test(one))).toEqual([])
    })

    it('has run every migration once', async () => {
      const { migrations } = await import('../../cms/platform/database/migrations/index.ts')
      const { docs } = await cms.payload.find({ collection: 'payload-migrations', pagination: false })
      expect(docs.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name).sort())
    })
  })
else
  describe('the MongoDB database', () => {
    it('is a replica set, so that transactions are on', async () => {
      const client = await MongoClient.connect(cms.env.DATABASE_URL!)
      try {
        const hello = await client.db('admin').command({ hello: 1 })
        expect(hello.setName).toBeTruthy()
      } finally {
        await client.close()
      }
    })

    it('has an index on what must be unique', async () => {
      const client = await MongoClient.connect(cms.env.DATABASE_URL!)
      try {
        const indexes = await client.db().collection('sectors').indexes()
        expect(indexes.filter(({ unique }) => unique).map(({ key }) => Object.keys(key)[0])).toEqual(
          expect.arrayContaining(['name', 'slug']),
        )
      } finally {
        await client.close()
      }
    })
  })
