import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { handleEndpoints, type Payload } from 'payload'
import { paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { startMongoServer } from '../helpers/mongodb-server.ts'
import { RestClient } from '../helpers/rest-client.ts'

const origin = 'http://localhost:3000'
const person = { email: 'bench@example.se', password: 'en lång mening att minnas' }
/** What is typed: the first is found often, the second once, the third never. */
const typed = ['aldre', 'ÅTERBRUK 77 ', 'finns inte']
/** How often each question is asked. */
const rounds = 7
/** What the titles are made of. */
const names = [
  'Öppna data',
  'Äldreförvaltningens lås',
  'Återbruk',
  'Trygg natt',
  'Luften i klassrummet',
  'Ängen på taket',
]

/**
 * Measures how soon the admin's lists and pickers answer with many documents: a search by title among projects and organisations,
 * a filter on what a project points at, and another on a list within it.
 *
 * @param count the number of projects, and of organisations.
 * @param kind the database. MongoDB is found as the tests find theirs.
 */
export const benchAdminSearch = async (count: number, kind: 'sqlite' | 'mongodb'): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-bench-'))
  const server = kind === 'mongodb' ? await startMongoServer() : undefined
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: server?.url('vitrin-bench-search') ?? `file:${join(dataDir, 'vitrin.db')}`,
    SITE_URL: origin,
    PAYLOAD_SECRET: 'known to every bench and used nowhere else',
    PAYLOAD_LOG_LEVEL: 'error',
    DISABLE_PAYLOAD_HMR: 'true',
  })
  const { openPayload } = await import('../../cms/app/open-payload.ts')
  const { default: config } = await import('../../cms/app/payload.config.ts')
  const payload = await openPayload('bench')
  try {
    await payload.create({ collection: 'users', data: { ...person, name: 'Bänk', role: 'admin' } })
    await fill(payload, count)
    const client = await RestClient.signIn(origin, person, (request) =>
      handleEndpoints({ config, request, payloadInstanceCacheKey: 'bench' }),
    )
    const rows: Record<string, string | number>[] = []
    for (const [name, makeAddress] of Object.entries(questions))
      for (const text of typed)
        rows.push({ kind, asked: name, typed: text, ...(await measure(client, makeAddress(text))) })
    console.table(rows)
  } finally {
    await payload.destroy()
    await server?.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const questions: Record<string, (text: string) => string> = {
  'list of projects': (text) =>
    `/api/projects?draft=true&depth=0&limit=10&where[or][0][title][like]=${encodeURIComponent(text)}`,
  'picker of organisations': (text) =>
    `/api/organisations?depth=0&limit=10&sort=name&where[name][contains]=${encodeURIComponent(text)}`,
  'filter by who drives it': (text) =>
    `/api/projects?draft=true&depth=0&limit=10&where[drivenBy.name][like]=${encodeURIComponent(text)}`,
  'filter by what it aims at': (text) =>
    `/api/projects?draft=true&depth=0&limit=10&where[effects.goal][contains]=${encodeURIComponent(text)}`,
}

const measure = async (client: RestClient, address: string): Promise<Record<string, number>> => {
  const times: number[] = []
  let found = 0
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const { status, body } = await client.send('GET', address)
    times.push(performance.now() - start)
    if (status !== 200) throw new Error(`${address} answered ${status}: ${JSON.stringify(body)}`)
    found = Number(body.totalDocs)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((one, other) => one - other)
  return {
    found,
    'median ms': Math.round(times[rounds >> 1]!),
    'worst ms': Math.round(times.at(-1)!),
    'processor ms': Math.round((user + system) / 1000 / rounds),
  }
}

/** Stores one project and one organisation as an editor would, and copies of them straight into the database. */
const fill = async (payload: Payload, count: number): Promise<void> => {
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: 'Första', kind: 'company' },
  })
  const text = richText(
    ...Array.from({ length: 12 }, () => paragraph('En mening om vad som gjordes och vad det gav. '.repeat(6))),
  )
  const project = await payload.create({
    collection: 'projects',
    draft: true,
    data: {
      title: 'Första',
      lead: 'En ingress om vad det handlar om. '.repeat(6),
      drivenBy: organisation.id,
      what: text,
      why: text,
      how: text,
      effects: [{ goal: 'Äldre hittar hem', results: [{ text: 'Alla hittade hem.' }] }],
    } as never,
  })
  const copy = payload.db.name === 'sqlite' ? copyInSqlite : copyInMongo
  await copy(payload, count, { project: String(project.id), organisation: String(organisation.id) })
}

interface Originals {
  project: string
  organisation: string
}

const getTitle = (number: number): string => `${names[number % names.length]} ${number}`

const copyInSqlite = async (payload: Payload, count: number, { project, organisation }: Originals): Promise<void> => {
  const { client } = payload.db as unknown as { client: Client }
  const { rows } = await client.execute(`SELECT id FROM _projects_v WHERE parent_id = '${project}' AND latest = 1`)
  const version = String(rows[0]?.id)
  const makeId = (kind: number) => `printf('%08x-0000-4000-8000-${String(kind).padStart(12, '0')}', i)`
  const title = `json_extract('${JSON.stringify(names)}', '$[' || (i % ${names.length}) || ']') || ' ' || i`
  const [projectId, versionId, driver] = [makeId(1), makeId(2), makeId(3)]
  const copy = async (table: string, where: string, own: Record<string, string>): Promise<void> => {
    const { rows: columns } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`)
    const all = columns.map(({ name }) => String(name))
    const values = all.map((name) => own[name] ?? `original."${name}"`)
    await client.execute(
      `WITH RECURSIVE numbers(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i < ${count - 1})
       INSERT INTO "${table}" (${all.map((name) => `"${name}"`).join()})
       SELECT ${values.join()} FROM numbers, (SELECT * FROM "${table}" WHERE ${where}) AS original`,
    )
  }
  await copy('organisations', `id = '${organisation}'`, { id: driver, name: title, slug: driver })
  await copy('projects', `id = '${project}'`, { id: projectId, title, slug: projectId, driven_by_id: driver })
  await copy('_projects_v', `id = '${version}'`, {
    id: versionId,
    parent_id: projectId,
    version_title: title,
    version_slug: projectId,
    version_driven_by_id: driver,
  })
  await copy('_projects_v_version_effects', `_parent_id = '${version}'`, {
    id: versionId,
    _parent_id: versionId,
    goal: title,
  })
}

const copyInMongo = async (payload: Payload, count: number, { project, organisation }: Originals): Promise<void> => {
  const { collections, versions, connection } = payload.db as unknown as MongooseAdapter
  const { ObjectId } = connection.base.Types
  const read = async (model: MongooseAdapter['collections'][string], where: object) => {
    const found = await model.collection.findOne(where)
    if (!found) throw new Error('There is nothing to copy.')
    return found
  }
  const first = await read(collections.projects!, { _id: new ObjectId(project) })
  const drafted = await read(versions.projects!, { latest: true })
  const driver = await read(collections.organisations!, { _id: new ObjectId(organisation) })
  for (let start = 0; start < count; start += 1_000) {
    const made = Array.from({ length: Math.min(1_000, count - start) }, (_, index) => {
      const number = start + index
      return { title: getTitle(number), id: new ObjectId(), drivenBy: new ObjectId() }
    })
    await collections.organisations!.collection.insertMany(
      made.map(({ title, drivenBy }) => ({ ...driver, _id: drivenBy, name: title, slug: String(drivenBy) })),
    )
    await collections.projects!.collection.insertMany(
      made.map(({ title, id, drivenBy }) => ({ ...first, _id: id, title, drivenBy, slug: String(id) })),
    )
    await versions.projects!.collection.insertMany(
      made.map(({ title, id, drivenBy }) => ({
        ...drafted,
        _id: new ObjectId(),
        parent: id,
        version: {
          ...(drafted.version as object),
          title,
          drivenBy,
          slug: String(id),
          effects: [{ id: String(id), goal: title }],
        },
      })),
    )
  }
}
