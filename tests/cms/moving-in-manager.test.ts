import { randomUUID } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import type { MoveState } from '../../cms/features/moving-in/run/move-state.ts'
import type { Outcome } from '../../cms/features/moving-in/run/outcome.ts'
import { dumpDatabase } from '../helpers/dump-database.ts'
import { emptyInstallation } from '../helpers/empty-installation.ts'
import { makeManager, type MadeManager } from '../helpers/made-manager.ts'
import { answerRest, writeManagerWxr, writePublicWxr } from '../helpers/manager-formats.ts'
import type { TestCms } from '../helpers/open-test-cms.ts'
import { serveTestCms, type ServedCms } from '../helpers/serve-test-cms.ts'
import { startProcess } from '../helpers/start-process.ts'
import { send, SourceHost } from '../moving-in/source-host.ts'
import { makePdf } from './sample-files.ts'

/**
 * How much is moved, and how often the process is killed. `MOVED_PROJECTS=400` tries it at the size of a whole organisation (30
 * challenges, 1,200 pictures), which takes half an hour.
 */
const projects = Number(process.env.MOVED_PROJECTS ?? 10)
const kills = Number(process.env.MOVE_KILLS ?? 1)
const size = { projects, challenges: Math.ceil(projects * 0.075), pictures: projects * 3, seed: 20 }

// What starts processes of its own opens the CMS anew in each.
vi.setConfig({ testTimeout: 240_000 + projects * 15_000 })

const command = fileURLToPath(new URL('../../cms/app/import-command.ts', import.meta.url))

let host: SourceHost
let manager: MadeManager
let served: ServedCms
let cms: TestCms
beforeAll(async () => {
  host = await SourceHost.open()
  manager = makeManager({ ...size, origin: host.origin })
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#345678' } })
    .jpeg()
    .toBuffer()
  for (const { url } of manager.pictures) {
    // Each is another file: what follows the end of the picture or the document belongs to none of them.
    const body = url.endsWith('.pdf') ? makePdf().data : picture
    host.answers[new URL(url).pathname] = send(Buffer.concat([body, Buffer.from(url)]))
  }
  host.otherwise = (request, response) => {
    const answer = answerRest(manager, `${host.origin}${request.url}`)
    if (!answer) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-wp-totalpages': String(answer.pages) })
      .end(JSON.stringify(answer.body))
  }
  await writeFile(join(host.folder, 'manager.xml'), [...writeManagerWxr(manager)].join(''))
  await writeFile(join(host.folder, 'public.xml'), [...writePublicWxr(manager)].join(''))
  served = await serveTestCms({
    settings: { ALLOWED_PRIVATE_HOSTS: new URL(host.origin).host },
    hasEveryForm: true,
  })
  cms = served.cms
})
afterAll(async () => {
  await served.close()
  await host.close()
})
beforeEach(() => emptyInstallation(cms.payload, cms.dataDir))

/** Moves in from a file or an address, in this process, and returns what became of each record. */
const move = async (input: string): Promise<Map<string, Outcome>> => {
  const { processMove } = await import('../../cms/features/moving-in/run/process-move.ts')
  const { readReport } = await import('../../cms/features/moving-in/run/report.ts')
  const { getMoveDir } = await import('../../cms/features/moving-in/spool/folders.ts')
  const now = new Date().toISOString()
  const state: MoveState = {
    id: randomUUID(),
    from: 'projekt',
    input,
    hosts: [new URL(host.origin).host],
    isPublishing: true,
    step: 'waiting',
    done: 0,
    total: 0,
    startedAt: now,
    changedAt: now,
  }
  expect(await processMove(cms.payload, state, 'store')).toMatchObject({ step: 'done' })
  const outcomes = new Map<string, Outcome>()
  for await (const outcome of readReport(getMoveDir(state.id)!, 'report')) outcomes.set(outcome.id, outcome)
  return outcomes
}

const exported = () => join(host.folder, 'manager.xml')
const shown = () => join(host.folder, 'public.xml')
const restAddress = () => `${host.origin}/wp-json/wp/v2/project`

const collections = [
  'categories',
  'organisations',
  'sectors',
  'statuses',
  'technologies',
  'media',
  'documents',
  'challenges',
  'projects',
  'redirects',
] as const

/** What was public there and has all that a page demands: a project a contact, and lessons where its status wants them. */
const publishable = () =>
  manager.posts.filter(({ type, status, texts, rows, terms }) => {
    const isPublic = status === 'publish' && texts.internal_project !== '1'
    const needsLessons = terms.status?.some(({ values }) => values.lessons_learned_is_obligatory === '1')
    const isWhole = rows.contacts!.length > 0 && (!needsLessons || texts.project_lessons_learned !== '')
    return isPublic && (type === 'challenge' || isWhole)
  })

type Content = Map<string, Record<string, unknown>>

/**
 * All content, by the collection and what each document is called. Where one refers to another it does so by that name: ids are
 * made of the source, and those of rows, times of storing and the addresses of files at random.
 */
const readContent = async (): Promise<Content> => {
  const found: [string, Record<string, unknown>][] = []
  for (const collection of collections) {
    const { docs } = await cms.payload.find({
      collection: collection as 'projects',
      draft: true,
      depth: 0,
      pagination: false,
    })
    for (const document of docs as unknown as Record<string, unknown>[]) found.push([collection, document])
  }
  const named = ['slug', 'filename', 'from', 'name', 'title']
  const nameOf = (document: Record<string, unknown>): unknown => named.map((name) => document[name]).find(Boolean)
  const names = new Map(found.map(([kind, document]) => [String(document.id), `${kind}/${String(nameOf(document))}`]))
  const normalise = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/[0-9a-f]{8,}(-[0-9a-f]+)*/g, (id) => names.get(id) ?? id)
    if (Array.isArray(value)) return value.map(normalise)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, one]) => !['createdAt', 'updatedAt', 'id'].includes(name) && one !== null && one !== undefined)
        .map(([name, one]) => [name, normalise(one)]),
    )
  }
  return new Map(
    found.map(([, document]) => [names.get(String(document.id))!, normalise(document) as Record<string, unknown>]),
  )
}

/** The parts of the content whose names begin with one of these. */
const ofKinds = (content: Content, kinds: readonly string[]): [string, Record<string, unknown>][] =>
  [...content].filter(([name]) => kinds.some((kind) => name.startsWith(`${kind}/`))).sort()

describe('a project manager, moved in as a whole', () => {
  it('brings the same by its export and by its interface, and nothing the second time', async () => {
    const outcomes = await move(exported())
    const refused = [...outcomes.values()].filter(({ action }) => !['made', 'matched'].includes(action))
    // The accounts of those who wrote there.
    expect(refused.map(({ id }) => id)).toEqual(['passed:users'])
    const byExport = await readContent()
    const before = await dumpDatabase(cms.payload)
    const again = await move(exported())
    const changed = [...again.values()].filter(({ action, id }) => action !== 'unchanged' && id !== 'passed:users')
    expect(changed).toEqual([])
    expect(leaveOut(await dumpDatabase(cms.payload))).toEqual(leaveOut(before))

    await emptyInstallation(cms.payload, cms.dataDir)
    await move(restAddress())
    const byInterface = await readContent()
    const made = ofKinds(byInterface, ['projects', 'challenges']).filter(([, { _status }]) => _status === 'published')
    expect(made.map(([, { slug }]) => slug).sort()).toEqual(
      publishable()
        .map(({ slug }) => slug)
        .sort(),
    )
    // Drafts are not public, and the interface lists no file that no post shows.
    for (const [name, document] of byInterface) expect(document, name).toEqual(byExport.get(name))
    const drafts = manager.posts.filter(({ status }) => status === 'draft').map(({ slug }) => `projects/${slug}`)
    const onlyExported = [...byExport.keys()].filter((name) => !byInterface.has(name))
    expect(onlyExported.filter((name) => name.startsWith('projects/')).sort()).toEqual(drafts.sort())
  })

  it('brings the same by the export of the public site, but for what that site does not hold', async () => {
    await move(restAddress())
    const byInterface = await readContent()
    await emptyInstallation(cms.payload, cms.dataDir)
    await move(shown())
    const byPublicSite = await readContent()
    /**
     * Not there: who of the organisations drives, and without that nothing is published; the pictures of the pages; whether a status
     * demands lessons.
     */
    const toShared = (document: Record<string, unknown>): unknown => {
      const { drivenBy, participants, cover: _cover, image: _image, requiresLessons: _lessons, ...rest } = document
      const { _status: _, publishedOn: _on, updatedOn: _at, ...others } = rest
      const organisations = [drivenBy, ...((participants as unknown[]) ?? [])].filter(Boolean)
      return { ...others, organisations: [...new Set(organisations)].sort() }
    }
    const kinds = collections.filter((name) => !['media', 'redirects'].includes(name))
    const all = ofKinds(byInterface, kinds)
    expect(all.length).toBeGreaterThan(projects)
    for (const [name, document] of all) {
      const other = byPublicSite.get(name) ?? {}
      expect(toShared(other), name).toEqual(toShared(document))
      if (!name.startsWith('projects/')) expect(other._status, name).toBe(document._status)
      else if (!other.drivenBy) expect(other._status, name).toBe('draft')
      else if (document._status === 'published') expect(other._status, name).toBe('published')
    }
  })

  it('ends the same when its process is killed at any time and the move is taken up again', async () => {
    const from = [exported(), '--publish', '--host', new URL(host.origin).host]
    await move(exported())
    const whole = await readContent()
    await emptyInstallation(cms.payload, cms.dataDir)
    // An undisturbed run tells how long there is time to disturb one.
    const started = performance.now()
    expect(await run(from)).toMatchObject({ code: 0 })
    const lasts = performance.now() - started
    expect(await readContent()).toEqual(whole)
    await emptyInstallation(cms.payload, cms.dataDir)
    let killed = 0
    let ended = await run(from, Math.random() * lasts)
    for (; ended.signal === 'SIGKILL' && killed < kills; killed++) {
      const [id] = await readdir(join(cms.dataDir, 'moving-in')).catch(() => [])
      ended = await run(id ? ['--continue', id] : from, killed + 1 < kills ? Math.random() * lasts : undefined)
    }
    expect(ended, ended.output).toMatchObject({ code: 0 })
    expect(await readContent(), `killed ${killed} times`).toEqual(whole)
  })
})

// Where an address leads does not depend on the database.
describe.runIf(inject('database').kind === 'sqlite' || projects > 10)('the old addresses of a project manager', () => {
  it.for([['project manager', exported] as const, ['public site', shown] as const])(
    'of the %s lead to what became of each page and file',
    async ([, input]) => {
      const outcomes = [...(await move(input())).values()]
      await served.publish()
      const asked = { public: 0, file: 0, shown: 0, other: 0 }
      for (const { target, type, addresses, title } of outcomes) {
        const kind = target === 'public' ? 'public' : ['media', 'documents'].includes(type) ? 'file' : 'other'
        for (const address of addresses) {
          const { pathname, search } = new URL(address, host.origin)
          const answer = await fetch(`http://127.0.0.1:${served.port}${pathname}${search}`)
          const said = `${type} ${title} ${pathname}${search}`
          asked[kind]++
          if (kind === 'public') {
            expect(answer.status, said).toBe(200)
            expect(new URL(answer.url).pathname, said).toMatch(/^\/(projekt|utmaningar)\/(project|challenge)-\d+\/$/)
          } else if (kind === 'other') expect(answer.status, said).toBe(410)
          // A file that no public page shows is not public.
          else if (answer.status === 200) {
            expect(answer.headers.get('content-type'), said).toMatch(/^(image\/jpeg|application\/pdf)/)
            asked.shown++
          } else expect([404, 410], said).toContain(answer.status)
        }
      }
      expect(asked.public).toBeGreaterThan(projects / 4)
      expect(asked.shown).toBeGreaterThan(projects / 4)
    },
  )
})

/** Runs the command of a move as soon as no other is at it, and kills it after a time in milliseconds. */
const run = async (parameters: readonly string[], killAfter?: number) => {
  // A killed process holds its lease until that runs out, and the command says so.
  for (const deadline = Date.now() + 180_000; ; await sleep(1000)) {
    const started = startProcess({ ...cms.env }, [command, ...parameters])
    if (killAfter !== undefined) {
      await Promise.race([started.ended, sleep(killAfter)])
      started.process.kill('SIGKILL')
    }
    const ended = await started.ended
    if (!ended.output.includes('En annan flytt pågår') || Date.now() > deadline) return ended
  }
}

/** Leases, jobs and the record of moves change with every run. */
const leaveOut = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/^(leases|payload[-_]jobs|vitrin-)/.test(line)).sort()
