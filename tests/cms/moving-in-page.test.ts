import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contentTypes } from '../../content-types/index.ts'
import { exportTo } from '../../cms/features/archive/export-to.ts'
import { erasePerson } from '../../cms/features/erasure/erase-person.ts'
import { findPerson } from '../../cms/features/erasure/find-person.ts'
import { makeMatcher } from '../../cms/features/erasure/matcher.ts'
import { readMoveRequest } from '../../cms/features/moving-in/run/move-requests.ts'
import { readMove, writeMove, type MoveState } from '../../cms/features/moving-in/run/move-state.ts'
import { processMove } from '../../cms/features/moving-in/run/process-move.ts'
import { getMoveDir, makeMoveDir } from '../../cms/features/moving-in/spool/folders.ts'
import { t } from '../../cms/features/moving-in/texts.ts'
import { emptyInstallation } from '../helpers/empty-installation.ts'
import { addUser, askRest, openTestCms, testOrigin, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'
import { fillWithAnything } from './archive-content.ts'

let cms: TestCms
let admin: RestClient
let folder: string
beforeAll(async () => {
  cms = await openTestCms()
  folder = await mkdtemp(join(tmpdir(), 'vitrin-flytt-'))
})
afterAll(async () => {
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await emptyInstallation(cms.payload, cms.dataDir)
  await rm(join(cms.dataDir, 'moving-in'), { recursive: true, force: true })
  admin = await askRest(await addUser(cms.payload, 'admin'))
})

const table = 'Titel;Vad?\nBadkollen;En sensor i vattnet.\nCykelgaraget;Plats för 300 cyklar.\n'
const bring = (name: string, content: string | Buffer = table, headers = {}) =>
  admin.send('POST', `/api/moving-in/file?name=${encodeURIComponent(name)}`, new Blob([content as never]), headers)

/** Does what has been asked for, as the server's runner has it done. */
const doRequested = async (): Promise<MoveState> => {
  const { move, task } = (await readMoveRequest())!
  const { endMoveRequest } = await import('../../cms/features/moving-in/run/move-requests.ts')
  const end = await processMove(cms.payload, (await readMove(move))!, task)
  await endMoveRequest()
  return end
}

describe('the page where content is moved in', () => {
  it('is for administrators alone, in everything that it asks', async () => {
    const { body } = await bring('projekt.csv')
    const move = String(body.id)
    const asked: [string, string, unknown?][] = [
      ['POST', '/api/moving-in/file?name=a.csv', new Blob([table])],
      ['POST', '/api/moving-in/address', { address: 'https://podd.example.se/' }],
      ['POST', '/api/moving-in/task', { move, task: 'stop' }],
      ['GET', `/api/moving-in/state?move=${move}`],
      ['GET', `/api/moving-in/columns?move=${move}`],
      ['GET', `/api/moving-in/report?move=${move}&name=plan`],
    ]
    const clients = {
      401: await askRest(),
      403: await askRest(await addUser(cms.payload, 'publisher', 'publisher')),
    }
    for (const [status, client] of Object.entries(clients))
      for (const [method, address, data] of asked)
        expect((await client.send(method, address, data)).status, `${method} ${address}`).toBe(Number(status))
    expect((await readMove(move))!.step).toBe('waiting')
  })

  it('takes a file, tells what would happen, stores it and takes it back', async () => {
    const { status, body } = await bring('projekt.csv')
    expect([status, body.step, body.input]).toEqual([200, 'waiting', undefined])
    const move = String(body.id)
    expect(await doRequested()).toMatchObject({ step: 'looked', counts: { projects: { made: 2 } } })
    expect(await cms.payload.count({ collection: 'projects' })).toEqual({ totalDocs: 0 })
    const { body: columns } = await admin.send('GET', `/api/moving-in/columns?move=${move}`)
    expect(columns.headings).toEqual(['Titel', 'Vad?'])
    const { body: plan } = await admin.send('GET', `/api/moving-in/report?move=${move}&name=plan`)
    expect(String(plan.text)).toMatch(/^Id i källan,.*\r\n(.*Badkollen.*\r\n)(.*Cykelgaraget.*\r\n)$/s)

    expect((await admin.send('POST', '/api/moving-in/task', { move, task: 'store' })).status).toBe(200)
    expect((await bring('annan.csv')).status, 'while another is waiting').toBe(409)
    expect(await doRequested()).toMatchObject({ step: 'done', task: 'store' })
    const { docs } = await cms.payload.find({ collection: 'projects', draft: true, sort: 'title' })
    expect(docs.map(({ title, _status }) => [title, _status])).toEqual([
      ['Badkollen', 'draft'],
      ['Cykelgaraget', 'draft'],
    ])

    await admin.send('POST', '/api/moving-in/task', { move, task: 'undo' })
    expect(await doRequested()).toMatchObject({ step: 'undone' })
    expect(await cms.payload.count({ collection: 'projects' })).toEqual({ totalDocs: 0 })
  })

  it('reads a spreadsheet as its columns were chosen, and refuses a choice that cannot be', async () => {
    const { body } = await bring('projekt.csv')
    await doRequested()
    const { body: preview } = await admin.send('GET', `/api/moving-in/columns?move=${String(body.id)}`)
    const mapping = preview.mapping as { columns: string[] }
    const look = (columns: string[]) =>
      admin.send('POST', '/api/moving-in/task', {
        move: body.id,
        task: 'look',
        options: { columns: { ...mapping, columns } },
      })
    expect((await look(['title', 'hemligt'])).status).toBe(400)
    expect((await look(['title', 'why'])).status).toBe(200)
    await doRequested()
    await admin.send('POST', '/api/moving-in/task', { move: body.id, task: 'store' })
    await doRequested()
    const { docs } = await cms.payload.find({ collection: 'projects', draft: true, depth: 0 })
    expect(docs.map(({ what, why }) => [Boolean(what), Boolean(why)])).toEqual([
      [false, true],
      [false, true],
    ])
  })

  it('stops one that is only waiting, and goes on with it when asked', async () => {
    const { body } = await bring('projekt.csv')
    const { body: stopped } = await admin.send('POST', '/api/moving-in/task', { move: body.id, task: 'stop' })
    expect([stopped.step, await readMoveRequest()]).toEqual(['stopped', undefined])
    await admin.send('POST', '/api/moving-in/task', { move: body.id, task: stopped.task })
    expect((await doRequested()).step).toBe('looked')
  })

  it('says in a sentence what is wrong with what is sent, and keeps nothing of it', async () => {
    const cut = await bring('projekt.csv', table, { 'Content-Length': '5000' })
    const refused = {
      'no name': await bring(''),
      'a name that is a folder': await bring('..'),
      'a hidden name': await bring('/tmp/.bashrc'),
      'an empty file': await bring('a.csv', ''),
      'no address': await admin.send('POST', '/api/moving-in/address', { address: 'ftp://podd.example.se/' }),
      nothing: await admin.send('POST', '/api/moving-in/address', {}),
      'an unknown task': await admin.send('POST', '/api/moving-in/task', { move: 'a', task: 'drop' }),
      'a move that is a path': await admin.send('POST', '/api/moving-in/task', { move: '../..', task: 'look' }),
      'a report that is a path': await admin.send('GET', `/api/moving-in/report?move=${randomUUID()}&name=../move`),
      'a state that is a list': await admin.send('GET', '/api/moving-in/state?move[]=a'),
    }
    for (const [what, { status, body }] of Object.entries(refused)) {
      expect([400, 404], what).toContain(status)
      expect((body.errors as { message: string }[])[0]!.message, what).toMatch(/^\p{Lu}.*\.$/su)
    }
    expect(await readMoveRequest()).toBeUndefined()
    expect(cut.status).toBe(400)
  })

  it('takes an address without its scheme, and tells the source who asks', async () => {
    const { body } = await admin.send('POST', '/api/moving-in/address', { address: ' podd.example.se/feed.xml ' })
    expect(await readMove(String(body.id))).toMatchObject({
      from: 'https://podd.example.se/feed.xml',
      options: { email: expect.stringContaining('@') },
    })
  })

  it('keeps the file where nobody else can read it, under its own name', async () => {
    const { body } = await bring('Gamla projekt – 2024.csv')
    const input = join(getMoveDir(String(body.id))!, 'input', 'Gamla projekt – 2024.csv')
    expect(await readFile(input, 'utf8')).toBe(table)
    expect((await readMove(String(body.id)))!.input).toBe(input)
  })

  it('lets no other site send a file in the name of whoever is signed in', async () => {
    const { status } = await bring('projekt.csv', table, { Origin: 'https://annan.example.se' })
    expect([status, testOrigin]).toEqual([403, expect.any(String)])
    expect(await readMoveRequest()).toBeUndefined()
  })
})

describe('somebody who stands in what was brought', () => {
  it('is found in the files of a move, and erased with them', async () => {
    const name = 'Ottilia Fjällström'
    const { body } = await bring(
      'projekt.csv',
      `Titel;Kontaktperson;E-post\nBadkollen;${name};ottilia@fjallstrom.example\n`,
    )
    await doRequested()
    const matcher = makeMatcher([name, 'ottilia@fjallstrom.example'])
    const found = await findPerson(cms.payload, matcher)
    expect(found.map(({ kind, places }) => [kind, places.map(({ title }) => title)])).toEqual([
      ['moves', ['projekt.csv']],
    ])
    const req = await createLocalReq({}, cms.payload)
    expect(await erasePerson(req, matcher)).toMatchObject({ others: 1 })
    expect(await findPerson(cms.payload, matcher)).toEqual([])
    const left = await readdir(getMoveDir(String(body.id))!, { recursive: true })
    expect(left).not.toContain('input')
  })
})

describe('the archive of another Vitrin', () => {
  const bringArchive = async (): Promise<string> => {
    const path = join(folder, `${randomUUID()}.zip`)
    await fillWithAnything(cms.payload, 2)
    await exportTo(cms.payload, path, { hasVersions: true, hasFeedback: false })
    return path
  }
  const countAll = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {}
    for (const { slug } of contentTypes) {
      const { totalDocs } = await cms.payload.count({ collection: slug as CollectionSlug, trash: true })
      if (totalDocs) counts[slug] = totalDocs
    }
    return counts
  }
  const begin = async (input: string): Promise<MoveState> => {
    const id = randomUUID()
    await mkdir(await makeMoveDir(id), { recursive: true })
    const at = new Date().toISOString()
    const state: MoveState = {
      id,
      from: 'vitrin.zip',
      input,
      hosts: [],
      isPublishing: false,
      step: 'stopped',
      done: 0,
      total: 0,
      startedAt: at,
      changedAt: at,
    }
    await writeMove(state)
    return state
  }

  it('is looked at and taken in like any source, with everything it holds', async () => {
    const state = await begin(await bringArchive())
    const before = await countAll()
    expect(Object.keys(before).length).toBeGreaterThan(3)
    await emptyInstallation(cms.payload, cms.dataDir)
    const looked = await processMove(cms.payload, state, 'look')
    expect(looked).toMatchObject({ step: 'looked', source: { kind: 'archive', label: t.run.archive.label } })
    const { '': _accounts, ...counts } = looked.counts!
    expect(Object.fromEntries(Object.entries(counts).map(([type, { made }]) => [type, made]))).toEqual(before)
    expect(await countAll()).toEqual({})
    expect(await processMove(cms.payload, looked, 'store')).toMatchObject({ step: 'done', counts: looked.counts })
    expect(await countAll()).toEqual(before)
    const undone = await processMove(cms.payload, (await readMove(state.id))!, 'undo')
    expect([undone.step, undone.message]).toEqual(['failed', t.run.archive.noUndo])
  })

  it('is refused with a sentence when there is content already, or when it is damaged', async () => {
    const path = await bringArchive()
    const refused = await processMove(cms.payload, await begin(path), 'store')
    expect([refused.step, refused.message]).toEqual(['failed', expect.stringMatching(/^\p{Lu}.*\.$/su)])
    const bytes = await readFile(path)
    const damaged = join(folder, 'skadad.zip')
    await writeFile(damaged, bytes.subarray(0, bytes.length / 2))
    await emptyInstallation(cms.payload, cms.dataDir)
    const cut = await processMove(cms.payload, await begin(damaged), 'store')
    expect([cut.step, cut.message]).toEqual(['failed', expect.stringMatching(/^\p{Lu}.*\.$/su)])
    expect(await countAll()).toEqual({})
  })
})
