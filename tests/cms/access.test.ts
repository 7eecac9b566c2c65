import type { CollectionSlug, GlobalSlug, TypedUser, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../cms/access/roles.ts'
import { walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, settings } from '../../content-types/index.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { LeastContent, type Stored } from './least-content.ts'
import { makeFileFor } from './sample-files.ts'

type Operation = 'read' | 'create' | 'update' | 'delete' | 'readVersions'
type Visitor = 'anonymous' | Role
const operations: Operation[] = ['read', 'create', 'update', 'delete', 'readVersions']
const visitors: Visitor[] = ['anonymous', ...roles]
const signedIn: Visitor[] = [...roles]
const publishers: Visitor[] = ['publisher', 'admin']
const admins: Visitor[] = ['admin']
const none: Visitor[] = []

/** Who may do what with each kind of collection, by kind of content or by slug. */
const expectedAccess: Record<string, Record<Operation, Visitor[]>> = {
  document: { read: visitors, create: signedIn, update: signedIn, delete: publishers, readVersions: signedIn },
  vocabulary: { read: visitors, create: publishers, update: publishers, delete: publishers, readVersions: signedIn },
  redirect: { read: visitors, create: publishers, update: publishers, delete: publishers, readVersions: none },
  file: { read: signedIn, create: signedIn, update: signedIn, delete: publishers, readVersions: none },
  users: { read: admins, create: admins, update: admins, delete: admins, readVersions: none },
  publications: { read: signedIn, create: none, update: none, delete: none, readVersions: none },
  linkChecks: { read: admins, create: none, update: none, delete: none, readVersions: none },
  leases: { read: none, create: none, update: none, delete: none, readVersions: none },
  'payload-kv': { read: none, create: none, update: none, delete: none, readVersions: none },
  'payload-jobs': { read: admins, create: none, update: none, delete: none, readVersions: none },
  // Of these everybody has only their own, and what is tried here belongs to somebody else.
  'payload-preferences': { read: none, create: signedIn, update: none, delete: none, readVersions: none },
  'payload-locked-documents': {
    read: signedIn,
    create: signedIn,
    update: signedIn,
    delete: signedIn,
    readVersions: none,
  },
  'payload-migrations': { read: signedIn, create: signedIn, update: signedIn, delete: signedIn, readVersions: none },
}
const expectedOfSettings = { read: visitors, update: admins, readVersions: signedIn }

let cms: TestCms
let content: LeastContent
const users = new Map<Visitor, TypedUser>()
let stranger: TypedUser
beforeAll(async () => {
  cms = await openTestCms()
  content = new LeastContent(cms.payload)
  for (const role of roles) users.set(role, await addUser(cms.payload, role))
  stranger = await addUser(cms.payload, 'editor', 'stranger')
})
afterAll(() => cms.close())

const as = (visitor: Visitor) => ({ overrideAccess: false, user: users.get(visitor) ?? null })
const kindOf = (collection: string): string =>
  contentTypes.find(({ slug }) => slug === collection)?.custom.site.kind ?? collection

/** What is stored in collections that hold no content, so that there is something to be kept from others. */
const makeSystemData = (collection: string): Record<string, unknown> => {
  const name = `prov-${Math.random()}`
  switch (collection) {
    case 'users':
      return { email: `${name}@example.se`, password: 'tolv tecken minst', role: 'editor' }
    case 'publications':
      return { state: 'succeeded', release: name }
    case 'leases':
      return { name, holder: name, expiresAt: new Date().toISOString() }
    case 'linkChecks':
      return { url: `https://${name}.example/`, state: 'waiting' }
    case 'payload-kv':
      return { key: name, data: {} }
    case 'payload-jobs':
      return { taskSlug: 'publish', queue: 'prov', input: { what: name, who: '' } }
    case 'payload-preferences':
      return { key: name, value: {}, user: { relationTo: 'users', value: stranger.id } }
    case 'payload-locked-documents':
      return { globalSlug: name, user: { relationTo: 'users', value: stranger.id } }
    case 'payload-migrations':
      return { name, batch: 1 }
    default:
      throw new Error(
        `Nothing is known of the collection "${collection}". Say in tests/cms/access.test.ts what it holds.`,
      )
  }
}

const isContent = (collection: string): boolean => contentTypes.some(({ slug }) => slug === collection)

const store = async (collection: string): Promise<Stored> => {
  if (isContent(collection)) return content.create(collection)
  // Straight into the database: rules and hooks of these collections are not what is tested.
  const user = collection === 'payload-preferences' ? { req: { user: stranger } } : {}
  const data = makeSystemData(collection) as never
  return (await cms.payload.create({ collection: collection as CollectionSlug, data, ...user })) as unknown as Stored
}

/** Tries something. False when it is refused or there is nothing to be seen; throws for every other fault. */
const isAllowed = async (attempt: () => Promise<unknown>): Promise<boolean> => {
  try {
    await attempt()
    return true
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 403 || status === 404) return false
    throw error
  }
}

const attempt = (operation: Operation, slug: string, visitor: Visitor) => async (): Promise<unknown> => {
  const collection = slug as CollectionSlug
  const { payload } = cms
  const isFile = kindOf(slug) === 'file'
  if (operation === 'create') {
    const data = (isContent(slug) ? await content.fill(slug) : makeSystemData(slug)) as never
    return payload.create({ collection, data, ...(isFile ? { file: await makeFileFor(slug) } : {}), ...as(visitor) })
  }
  const { id } = await store(slug)
  if (operation === 'read') return payload.findByID({ collection, id, depth: 0, ...as(visitor) })
  if (operation === 'update') return payload.update({ collection, id, data: {} as never, ...as(visitor) })
  if (operation === 'delete') return payload.delete({ collection, id, ...as(visitor) })
  return payload.findVersions({ collection, depth: 0, ...as(visitor) })
}

/** Who is let through by an operation, for every collection in the configuration. */
const askEverywhere = async (operation: Operation): Promise<Record<string, Visitor[]>> => {
  const answers: Record<string, Visitor[]> = {}
  for (const { slug, versions } of cms.payload.config.collections) {
    if (operation === 'readVersions' && !versions) continue
    answers[slug] = []
    for (const visitor of visitors) if (await isAllowed(attempt(operation, slug, visitor))) answers[slug].push(visitor)
  }
  return answers
}

describe('the matrix of roles and collections', () => {
  for (const operation of operations)
    it(`lets the right people ${operation}, in every collection`, async () => {
      const collections = cms.payload.config.collections.filter(
        ({ versions }) => operation !== 'readVersions' || versions,
      )
      const expected = collections.map(({ slug }) => [slug, expectedAccess[kindOf(slug)]?.[operation] ?? 'undecided'])
      expect(await askEverywhere(operation)).toEqual(Object.fromEntries(expected))
    })

  it('lets the right people read, change and look back in the settings', async () => {
    for (const { slug } of settings)
      for (const visitor of visitors) {
        const global = slug as GlobalSlug
        const can = {
          read: await isAllowed(() => cms.payload.findGlobal({ slug: global, ...as(visitor) })),
          update: await isAllowed(() => cms.payload.updateGlobal({ slug: global, data: {}, ...as(visitor) })),
          readVersions: await isAllowed(() => cms.payload.findGlobalVersions({ slug: global, ...as(visitor) })),
        }
        const may = Object.entries(expectedOfSettings).map(([operation, who]) => [operation, who.includes(visitor)])
        expect({ slug, visitor, ...can }).toEqual({ slug, visitor, ...Object.fromEntries(may) })
      }
  })

  it('relies on no default: every collection and setting of ours says who may do what', () => {
    // Payload's own rule for whatever is not said: whoever is signed in may do it. It has no public name.
    const defaults = new Set(['defaultAccess', 'defaultUnlockAccess'])
    const unsaid: string[] = []
    const check = (place: string, access: Record<string, unknown>, demanded: string[]): void => {
      for (const operation of demanded) {
        const rule = access[operation]
        if (typeof rule !== 'function' || defaults.has(rule.name)) unsaid.push(`${place}: ${operation}`)
      }
    }
    for (const { slug, access, versions, auth } of cms.payload.config.collections) {
      if (slug.startsWith('payload-') && slug !== 'payload-jobs') continue
      const more = [...(versions ? ['readVersions'] : []), ...(auth ? ['unlock', 'admin'] : [])]
      check(slug, access, ['read', 'create', 'update', 'delete', ...more])
    }
    for (const { slug, access } of cms.payload.config.globals) check(slug, access, ['read', 'update', 'readVersions'])
    check('jobs', cms.payload.config.jobs.access ?? {}, ['queue', 'run', 'cancel'])
    expect(unsaid).toEqual([])
  })

  it('lets people see and change their own account, but not what they may do', async () => {
    const { payload } = cms
    const editor = users.get('editor')!
    const own = { collection: 'users', id: editor.id, ...as('editor') } as const
    expect((await payload.update({ ...own, data: { name: 'Nytt namn', role: 'admin' } })).role).toBe('editor')
    expect((await payload.findByID(own)).name).toBe('Nytt namn')
    expect((await payload.find({ collection: 'users', ...as('editor') })).docs.map(({ id }) => id)).toEqual([editor.id])
  })
})

/** What nobody from outside may ever see. Each is put in another place. */
const secret = {
  draft: 'hemligtUtkast',
  change: 'hemligAndring',
  trashed: 'hemligtSlangd',
  oldVersion: 'hemligtForr',
  unpublished: 'hemligtTillbakadragen',
  relatedDraft: 'hemligtGrannutkast',
  file: 'hemlig-fil',
  person: 'hemlig-person',
}
const budgetSecret = 987_654_321

describe('what anonymous visitors can get hold of', () => {
  let live: Stored
  const everyone = { overrideAccess: false, user: null, trash: true } as const
  beforeAll(async () => {
    const { payload } = cms
    const picture = await payload.create({
      collection: 'media',
      data: { alt: 'Hemlig bild' },
      file: { ...(await makeFileFor('media')), name: `${secret.file}.png` },
    })
    const neighbour = await content.create('projects', {
      _status: 'draft',
      title: secret.relatedDraft,
      lead: secret.relatedDraft,
    })
    live = await content.create('projects', {
      title: 'Öppet',
      lead: secret.oldVersion,
      budget: { estimated: budgetSecret, isPublic: false },
    })
    await payload.update({
      collection: 'projects',
      id: live.id,
      data: { lead: 'Nu öppet', related: [neighbour.id], _status: 'published' },
    })
    await payload.update({
      collection: 'projects',
      id: live.id,
      draft: true,
      data: { title: secret.change, lead: secret.change, cover: picture.id, _status: 'draft' },
    })
    for (const { slug, fields } of contentTypes.filter(({ custom }) => custom.site.kind === 'document')) {
      const names = walkDataFields(fields).map(({ path }) => path)
      const hide = (word: string): Record<string, unknown> =>
        Object.fromEntries(
          ['title', 'lead', 'summary'].filter((name) => names.includes(name)).map((name) => [name, word]),
        )
      const collection = slug as CollectionSlug
      await content.create(slug, { ...hide(secret.draft), _status: 'draft' })
      const thrown = await content.create(slug, hide(secret.trashed))
      await payload.update({ collection, id: thrown.id, data: { deletedAt: new Date().toISOString() } as never })
      const withdrawn = await content.create(slug, hide(secret.unpublished))
      await payload.update({ collection, id: withdrawn.id, data: { _status: 'draft' } as never })
    }
    await addUser(payload, 'publisher', secret.person)
  })

  /** Everything that an anonymous visitor is answered, from every collection and setting, asked in many ways. */
  const askForEverything = async (ask: object): Promise<string> => {
    const answers: unknown[] = []
    for (const { slug } of cms.payload.config.collections) {
      const collection = slug as CollectionSlug
      const found = await isAllowed(async () => {
        answers.push(await cms.payload.find({ collection, pagination: false, ...everyone, ...ask }))
      })
      expect(found, slug).toBe(['document', 'vocabulary', 'redirect'].includes(kindOf(slug)))
    }
    for (const { slug } of settings)
      answers.push(
        await cms.payload.findGlobal({ slug: slug as GlobalSlug, overrideAccess: false, user: null, depth: 3 }),
      )
    return JSON.stringify(answers)
  }

  const asked: [string, object][] = [
    ['plainly', {}],
    ['for drafts', { draft: true }],
    ['with all that documents point at', { depth: 3 }],
    ['for drafts with all that they point at', { draft: true, depth: 3 }],
    ['for what is thrown away', { where: { deletedAt: { exists: true } } }],
    ['for other states than published', { where: { _status: { not_equals: 'published' } } }],
    ['for one or the other', { where: { or: [{ _status: { equals: 'draft' } }, { id: { exists: true } }] } }],
    [
      'for certain fields',
      { select: { lead: true, title: true, budget: true, email: true, filename: true }, depth: 3 },
    ],
    ['in another order', { sort: '-updatedAt', depth: 3 }],
    ['with hidden fields', { showHiddenFields: true, depth: 3 }],
  ]
  it.for(asked)('holds no secret when asked %s', async ([, ask]) => {
    const answers = await askForEverything(ask).catch((error: { status?: number }) => {
      // A collection that lacks a field in the question refuses it, which tells nothing either.
      if (error.status !== 400) throw error
      return ''
    })
    for (const [place, word] of Object.entries(secret)) expect(answers.includes(word), place).toBe(false)
    expect(answers).not.toContain(String(budgetSecret))
    expect(answers).not.toMatch(/"(hash|salt|resetPasswordToken|password|email)":"/)
  })

  it('asks about something: what is published is among the answers', async () => {
    expect(await askForEverything({ depth: 3 })).toContain('Nu öppet')
  })

  it('does not tell by filter or order what a budget is', async () => {
    const { payload } = cms
    const sees = async (ask: object): Promise<number | 'refused'> =>
      payload.count({ collection: 'projects', ...everyone, ...ask }).then(
        ({ totalDocs }) => totalDocs,
        () => 'refused',
      )
    const budget = { 'budget.estimated': { equals: budgetSecret } }
    expect(await sees({ where: budget })).toBe('refused')
    expect(await sees({ where: { or: [{ and: [budget] }] } })).toBe('refused')
    await expect(payload.find({ collection: 'projects', sort: 'budget.estimated', ...everyone })).rejects.toThrow()
    await expect(payload.find({ collection: 'projects', sort: '-budget.estimated', ...everyone })).rejects.toThrow()
    expect((await payload.count({ collection: 'projects', where: budget })).totalDocs).toBe(1)
  })

  it('does not tell by filter what a draft or a file that is pointed at holds', async () => {
    const { payload } = cms
    const questions: Where[] = [
      { 'related.title': { equals: secret.relatedDraft } },
      { 'related.lead': { like: secret.relatedDraft } },
      { 'cover.filename': { like: secret.file } },
      { lead: { like: secret.change } },
      { title: { like: 'hemlig' } },
    ]
    for (const where of questions) {
      const found = await payload.find({ collection: 'projects', where, ...everyone }).catch(() => ({ totalDocs: 0 }))
      expect(found.totalDocs, JSON.stringify(where)).toBe(0)
    }
  })

  it('shows a budget once its box is ticked', async () => {
    const open = await content.create('projects', {
      title: 'Öppen budget',
      budget: { estimated: 1_234_567, isPublic: true },
    })
    const read = await cms.payload.findByID({ collection: 'projects', id: open.id, ...everyone })
    expect(read.budget?.estimated).toBe(1_234_567)
  })

  it('gives no versions, not even of what is published', async () => {
    await expect(cms.payload.findVersions({ collection: 'projects', ...everyone })).rejects.toThrow()
    const { docs } = await cms.payload.findVersions({ collection: 'projects', where: { parent: { equals: live.id } } })
    await expect(
      cms.payload.findVersionByID({ collection: 'projects', id: docs[0]!.id, ...everyone }),
    ).rejects.toThrow()
  })
})
