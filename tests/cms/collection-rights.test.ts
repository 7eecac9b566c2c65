import type { CollectionSlug, GlobalSlug, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentTypes, settings } from '../../content-types/index.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'
import { addPeople, admins, requestOrThrow, isAllowed, none, publishers, type Account, type Person } from './people.ts'
import { makeFileFor } from './sample-files.ts'

type Operation = 'read' | 'create' | 'update' | 'delete' | 'readVersions' | 'restoreVersion'
type Way = 'local' | 'rest'
const operations: Operation[] = ['read', 'create', 'update', 'delete', 'readVersions', 'restoreVersion']
const ways: Way[] = ['local', 'rest']

/** Where nothing belongs to anybody, these are all that differ. Documents have a matrix of their own. */
const visitors: Person[] = ['anonymous', 'stranger', 'trustedStranger', 'publisher', 'admin']
const signedIn = visitors.filter((visitor) => visitor !== 'anonymous')

type Expected = Record<Exclude<Operation, 'readVersions' | 'restoreVersion'>, Person[]> &
  Partial<Record<Operation, Person[]>>

/** Who may do what with each kind of collection, by kind of content or by slug. */
const expectedAccess: Record<string, Expected> = {
  vocabulary: {
    read: visitors,
    create: publishers,
    update: publishers,
    delete: publishers,
    readVersions: signedIn,
    restoreVersion: publishers,
  },
  // As settings are: what it says of its feed reaches every listener.
  podcasts: {
    read: visitors,
    create: admins,
    update: admins,
    delete: admins,
    readVersions: signedIn,
    restoreVersion: admins,
  },
  redirect: { read: visitors, create: publishers, update: publishers, delete: publishers },
  // What a live page shows is dealt with apart.
  file: { read: signedIn, create: signedIn, update: signedIn, delete: publishers },
  users: { read: admins, create: admins, update: admins, delete: admins },
  publications: { read: signedIn, create: none, update: none, delete: none },
  // An editor reads what they have handed in: tests/cms/reviews.test.ts.
  reviews: { read: publishers, create: none, update: none, delete: none },
  // An editor reads what they have planned themselves: tests/cms/schedules.test.ts.
  schedules: { read: publishers, create: none, update: none, delete: none },
  linkChecks: { read: admins, create: none, update: none, delete: none },
  // What comes in from outside comes through the form alone: tests/cms/feedback.test.ts.
  feedback: { read: publishers, create: none, update: publishers, delete: publishers },
  erasures: { read: admins, create: none, update: none, delete: none },
  exampleRecords: { read: none, create: none, update: none, delete: none },
  importRecords: { read: none, create: none, update: none, delete: none },
  notes: { read: none, create: none, update: none, delete: none },
  leases: { read: none, create: none, update: none, delete: none },
  'payload-kv': { read: none, create: none, update: none, delete: none },
  'payload-jobs': { read: admins, create: none, update: none, delete: none },
  // Of these everybody has only their own, and what is tried here belongs to somebody else.
  'payload-preferences': { read: none, create: signedIn, update: none, delete: none },
  // Whoever may edit what is locked may take over: see below. Here that is a setting.
  'payload-locked-documents': { read: signedIn, create: none, update: admins, delete: none },
  'payload-migrations': { read: none, create: none, update: none, delete: none },
}
/** What the REST API does not offer. */
const notByRest = ['payload-migrations', 'payload-kv']
const expectedOfSettings: Record<string, Person[]> = { read: visitors, update: admins, readVersions: signedIn }

let cms: TestCms
let content: MinimalContent
let known: Record<Person, Account>
let somebody: TypedUser
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  known = await addPeople(cms, (await content.create('organisations')).id)
  somebody = await addUser(cms.payload, 'editor', 'somebody')
})
afterAll(() => cms.close())

const as = (visitor: Person) => ({ overrideAccess: false, user: known[visitor].user })
const kindOf = (collection: string): string =>
  contentTypes.find(({ slug }) => slug === collection)?.custom.site.kind ?? collection
const isContent = (collection: string): boolean => contentTypes.some(({ slug }) => slug === collection)

/** What is stored in collections that hold no content, so that there is something to be kept from others. */
const makeSystemData = (collection: string): Record<string, unknown> => {
  const name = `prov-${Math.random()}`
  switch (collection) {
    case 'users':
      return { email: `${name}@example.se`, password: 'tolv tecken minst', role: 'editor' }
    case 'publications':
      return { state: 'succeeded', release: name }
    case 'reviews':
      return { state: 'waiting', subject: name, slot: name }
    case 'schedules':
      return {
        title: name,
        documentKey: name,
        action: 'publish',
        at: new Date().toISOString(),
        state: 'cancelled',
        makerName: name,
      }
    case 'linkChecks':
      return { url: `https://${name}.example.se/`, state: 'waiting' }
    case 'feedback':
      return { message: name }
    case 'erasures':
      return { at: new Date().toISOString(), documents: 1 }
    case 'leases':
      return { name, holder: name, expiresAt: new Date().toISOString() }
    case 'exampleRecords':
      return { subject: `projects/${name}` }
    case 'importRecords':
      return {
        key: name,
        source: 'prov',
        record: name,
        documentType: 'projects',
        documentId: name,
        state: 'made',
        recordDigest: name,
        run: name,
      }
    case 'notes':
      return { name, value: {} }
    case 'payload-kv':
      return { key: name, data: {} }
    case 'payload-jobs':
      return { taskSlug: 'publish', queue: 'prov', input: { what: name, who: '' } }
    case 'payload-preferences':
      return { key: name, value: {}, user: { relationTo: 'users', value: somebody.id } }
    case 'payload-locked-documents':
      return { globalSlug: settings[0]!.slug, user: { relationTo: 'users', value: somebody.id } }
    case 'payload-migrations':
      return { name, batch: 1 }
    default:
      throw new Error(
        `Nothing is known of the collection "${collection}". Say in tests/cms/collection-rights.test.ts what it holds.`,
      )
  }
}

/** What nobody has been let at serves the next. */
const ready = new Map<string, Promise<Stored>>()
const getStored = (slug: string): Promise<Stored> => {
  const found = ready.get(slug) ?? store(slug)
  ready.set(slug, found)
  return found
}

const store = async (slug: string): Promise<Stored> => {
  if (isContent(slug)) return content.create(slug)
  // Rules of these collections are not what is tested here: the system writes.
  const user = slug === 'payload-preferences' ? { req: { user: somebody } } : {}
  const data = makeSystemData(slug) as never
  return (await cms.payload.create({ collection: slug as CollectionSlug, data, ...user })) as unknown as Stored
}

const findVersion = async (slug: string): Promise<string> => {
  const { id } = await getStored(slug)
  const where = { parent: { equals: id } }
  const { docs } = await cms.payload.findVersions({ collection: slug as CollectionSlug, where, limit: 1 })
  return String(docs[0]!.id)
}

const attemptLocally = async (operation: Operation, slug: string, visitor: Person): Promise<unknown> => {
  const collection = slug as CollectionSlug
  const { payload } = cms
  if (operation === 'create') {
    const data = (isContent(slug) ? await content.fill(slug) : makeSystemData(slug)) as never
    const file = kindOf(slug) === 'file' ? { file: await makeFileFor(slug) } : {}
    return payload.create({ collection, data, ...file, ...as(visitor) })
  }
  if (operation === 'readVersions')
    return payload.findVersionByID({ collection, id: await findVersion(slug), ...as(visitor) })
  if (operation === 'restoreVersion')
    return payload.restoreVersion({ collection, id: await findVersion(slug), ...as(visitor) })
  const { id } = await getStored(slug)
  if (operation === 'read') return payload.findByID({ collection, id, depth: 0, ...as(visitor) })
  if (operation === 'update') return payload.update({ collection, id, data: {} as never, ...as(visitor) })
  return payload.delete({ collection, id, ...as(visitor) })
}

const attemptByRest = async (operation: Operation, slug: string, visitor: Person): Promise<unknown> => {
  const { rest } = known[visitor]
  if (operation === 'create') {
    if (kindOf(slug) !== 'file')
      return requestOrThrow(
        rest,
        'POST',
        `/api/${slug}`,
        isContent(slug) ? await content.fill(slug) : makeSystemData(slug),
      )
    const { name, mimetype, data } = await makeFileFor(slug)
    const form = new FormData()
    form.set('file', new Blob([Uint8Array.from(data)], { type: mimetype }), name)
    form.set('_payload', JSON.stringify(await content.fill(slug)))
    return requestOrThrow(rest, 'POST', `/api/${slug}`, form)
  }
  if (operation === 'readVersions')
    return requestOrThrow(rest, 'GET', `/api/${slug}/versions/${await findVersion(slug)}`)
  if (operation === 'restoreVersion')
    return requestOrThrow(rest, 'POST', `/api/${slug}/versions/${await findVersion(slug)}`)
  const { id } = await getStored(slug)
  if (operation === 'read') return requestOrThrow(rest, 'GET', `/api/${slug}/${id}?depth=0`)
  if (operation === 'update') return requestOrThrow(rest, 'PATCH', `/api/${slug}/${id}`, {})
  return requestOrThrow(rest, 'DELETE', `/api/${slug}/${id}`)
}

const getCollections = (operation: Operation, way: Way): string[] =>
  cms.payload.config.collections
    .filter(({ versions }) => !['readVersions', 'restoreVersion'].includes(operation) || versions)
    .map(({ slug }) => slug)
    .filter((slug) => kindOf(slug) !== 'document')
    // By REST, preferences are asked for by name and not by id, and everybody has only their own.
    .filter((slug) => way === 'local' || slug !== 'payload-preferences')

describe('the matrix of roles and collections', () => {
  for (const way of ways)
    it.for(operations)(`lets the right people %s in every collection, by ${way}`, async (operation) => {
      const attempt = way === 'local' ? attemptLocally : attemptByRest
      const answers: Record<string, Person[]> = {}
      for (const slug of getCollections(operation, way)) {
        answers[slug] = []
        for (const visitor of visitors)
          if (await isAllowed(() => attempt(operation, slug, visitor))) {
            answers[slug].push(visitor)
            // What is gone, or belongs to somebody else now.
            if (operation === 'delete' || slug === 'payload-locked-documents') ready.delete(slug)
          }
      }
      const expected = getCollections(operation, way).map((slug) => [
        slug,
        way === 'rest' && notByRest.includes(slug)
          ? none
          : ((expectedAccess[slug] ?? expectedAccess[kindOf(slug)])?.[operation] ?? 'undecided'),
      ])
      expect(answers).toEqual(Object.fromEntries(expected))
    })

  it('lets the right people read, change and look back in the settings', async () => {
    for (const { slug } of settings) {
      const data = await content.fillSettings(slug)
      for (const visitor of visitors) {
        const global = slug as GlobalSlug
        const { rest } = known[visitor]
        const address = `/api/globals/${slug}`
        const locally = {
          read: await isAllowed(() => cms.payload.findGlobal({ slug: global, ...as(visitor) })),
          update: await isAllowed(() => cms.payload.updateGlobal({ slug: global, data, ...as(visitor) })),
          readVersions: await isAllowed(() => cms.payload.findGlobalVersions({ slug: global, ...as(visitor) })),
        }
        const byRest = {
          read: await isAllowed(() => requestOrThrow(rest, 'GET', address)),
          update: await isAllowed(() => requestOrThrow(rest, 'POST', address, data)),
          readVersions: await isAllowed(() => requestOrThrow(rest, 'GET', `${address}/versions`)),
        }
        const may = Object.fromEntries(
          Object.entries(expectedOfSettings).map(([operation, who]) => [operation, who.includes(visitor)]),
        )
        expect({ slug, visitor, locally, byRest }).toEqual({ slug, visitor, locally: may, byRest: may })
      }
    }
  })

  it('keeps preferences to their owner, by their name too', async () => {
    const { key } = await getStored('payload-preferences')
    for (const visitor of visitors) {
      const { rest } = known[visitor]
      const { body } = await rest.send('GET', `/api/payload-preferences/${String(key)}`)
      expect(body.value ?? null, visitor).toBeNull()
    }
  })

  describe('a lock', () => {
    const locks = 'payload-locked-documents'
    const lock = async (holder: TypedUser): Promise<{ id: string; document: string }> => {
      const { id: document } = await content.create('projects')
      const place = { relationTo: 'projects' as const, value: document }
      const user = { relationTo: 'users' as const, value: holder.id }
      return {
        id: String((await cms.payload.create({ collection: locks, data: { document: place, user } })).id),
        document,
      }
    }
    const readLock = async (id: string) => {
      const found = await cms.payload.db.findOne<{
        id: string
        document: { relationTo: string; value: string }
        user: { value: string }
      }>({ collection: locks, where: { id: { equals: id } } })
      return found && { document: found.document.value, holder: found.user.value }
    }

    it('is ended by its holder alone, one by one and all at once', async () => {
      const { id, document } = await lock(somebody)
      for (const visitor of visitors) {
        await known[visitor].rest.send('DELETE', `/api/${locks}/${id}`)
        await known[visitor].rest.send('DELETE', `/api/${locks}?where[id][exists]=true`)
        await cms.payload.delete({ collection: locks, where: { id: { exists: true } }, ...as(visitor) }).catch(() => {})
        expect(await readLock(id), visitor).toEqual({ document, holder: somebody.id })
      }
      expect((await (await askRest(somebody)).send('DELETE', `/api/${locks}/${id}`)).status).toBe(200)
      expect(await readLock(id)).toBeNull()
    })

    it('is taken over by those who may edit what it locks, for themselves, and leads nowhere else', async () => {
      const { id: elsewhere } = await content.create('projects')
      for (const visitor of visitors) {
        const { id, document } = await lock(somebody)
        const { user, rest } = known[visitor]
        const change = (holder: unknown) => ({
          user: { relationTo: 'users', value: holder },
          document: { relationTo: 'projects', value: elsewhere },
          globalSlug: settings[0]!.slug,
        })
        const forged = await rest.send('PATCH', `/api/${locks}/${id}`, change(known.admin.user!.id))
        const may = publishers.includes(visitor)
        expect(forged.status, visitor).toBe(may ? 200 : 403)
        expect(await readLock(id), visitor).toEqual({ document, holder: may ? user!.id : somebody.id })
        await rest.send('PATCH', `/api/${locks}?where[id][equals]=${id}`, change(known.stranger.user!.id))
        expect(await readLock(id), visitor).toEqual({ document, holder: may ? user!.id : somebody.id })
      }
    })
  })

  it('has a cell for every collection in the configuration', () => {
    const undecided = cms.payload.config.collections
      .map(({ slug }) => kindOf(slug))
      .filter((kind) => kind !== 'document' && !expectedAccess[kind])
    expect(undecided).toEqual([])
  })
})
