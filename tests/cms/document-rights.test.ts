import { createLocalReq, restoreVersionOperation, type CollectionSlug, type Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeSchedule } from '../../cms/features/schedules/make-schedule.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { getContentType } from '../../content-types/index.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { documentTypes, MinimalContent, type Stored } from './minimal-content.ts'
import {
  addPeople,
  admins,
  requestOrThrow,
  isAllowed,
  people,
  publishers,
  signedIn,
  type Account,
  type Person,
} from './people.ts'

/** How a document stands when something is done to it. */
type State = 'draft' | 'live' | 'changed' | 'taken' | 'binned' | 'binnedLive'
const states: State[] = ['draft', 'live', 'changed', 'taken', 'binned', 'binnedLive']

let cms: TestCms
let content: MinimalContent
let organisation: string
/** Another organisation, to which nobody belongs. */
let other: string
let known: Record<Person, Account>
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  organisation = (await content.create('organisations')).id
  other = (await content.create('organisations', { name: 'En annan organisation' })).id
  known = await addPeople(cms, organisation)
  // Who has made it may publish too, but not this: no organisation of theirs answers for it.
  const { user } = known.author
  await cms.payload.update({ collection: 'users', id: user!.id, data: { mayPublish: true } })
  known.author.user = { ...user!, mayPublish: true }
})
afterAll(() => cms.close())

const slugOf = (type: string) => type as CollectionSlug
const getOwners = (type: string): string[] =>
  getDataFields(getContentType(type).fields)
    .filter(({ custom }) => custom?.site?.ownedBy)
    .map(({ name }) => name)

/** Those who may change a document that `author` has made and that, where the type says so, their organisation drives. */
const owners = (type: string): Person[] =>
  getOwners(type).length ? ['author', 'member', 'trustedMember', ...publishers] : ['author', ...publishers]
/** Of those, who may publish it. */
const trusted = (type: string): Person[] => (getOwners(type).length ? ['trustedMember', ...publishers] : publishers)

interface Operation {
  on: State
  who: (type: string) => Person[]
  /** By the Local API, as somebody. */
  local: (type: string, id: string, as: { user: Account['user']; overrideAccess: false }) => Promise<unknown>
  /** By REST; left out where REST does something else, which another operation tries. */
  rest?: (type: string, id: string, rest: Account['rest']) => Promise<unknown>
}

const update =
  (data: Record<string, unknown>, query: { draft?: boolean; autosave?: boolean; trash?: boolean } = {}) =>
  (on: State, who: Operation['who']): Operation => ({
    on,
    who,
    local: (type, id, as) => cms.payload.update({ collection: slugOf(type), id, data: data as never, ...query, ...as }),
    rest: (type, id, rest) => requestOrThrow(rest, 'PATCH', `/api/${type}/${id}?${toQuery(query)}`, data),
  })

const toQuery = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('&')

/** Changes all that is called for, and throws as refused when that was nothing. */
const updateMany =
  (data: Record<string, unknown>, draft: boolean) =>
  (on: State, who: Operation['who']): Operation => {
    const assertSome = (docs: unknown): void => {
      if (!(docs as unknown[]).length) throw Object.assign(new Error('Nothing was changed.'), { status: 403 })
    }
    return {
      on,
      who,
      local: async (type, id, as) => {
        const where = { id: { equals: id } }
        const { docs, errors } = await cms.payload.update({
          collection: slugOf(type),
          where,
          data: data as never,
          draft,
          ...as,
        })
        expect(errors).toEqual([])
        assertSome(docs)
      },
      rest: async (type, id, rest) => {
        const { docs } = await requestOrThrow(
          rest,
          'PATCH',
          `/api/${type}?where[id][equals]=${id}&draft=${draft}`,
          data,
        )
        assertSome(docs)
      },
    }
  }

const restore =
  (draft: boolean, status: 'draft' | 'published') =>
  (on: State, who: Operation['who']): Operation => ({
    on,
    who,
    // What the Local API does, which itself cannot be told to restore as a draft.
    local: async (type, id, { user, overrideAccess }) =>
      restoreVersionOperation({
        id: await findVersion(type, id, status),
        collection: cms.payload.collections[slugOf(type)],
        draft,
        overrideAccess,
        req: await createLocalReq({ user: user ?? undefined }, cms.payload),
      }),
    // By REST a version always comes back as a draft: see `cms/features/safe-saving/restore-as-draft.ts`.
    ...(draft
      ? {
          rest: async (type: string, id: string, rest: Account['rest']) =>
            requestOrThrow(rest, 'POST', `/api/${type}/versions/${await findVersion(type, id, status)}`),
        }
      : {}),
  })

const findVersion = async (type: string, id: string, status: string): Promise<string> => {
  const where: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] }
  const { docs } = await cms.payload.findVersions({ collection: slugOf(type), where, limit: 1 })
  return String(docs[0]!.id)
}

/** Says that an organisation answers for a document, where the type says so. */
const drivenBy = (type: string, organisationId: string): Record<string, string> =>
  Object.fromEntries(getOwners(type).map((name) => [name, organisationId]))

const create =
  (status: 'draft' | 'published', getOrganisation = () => other) =>
  (who: Operation['who']): Operation => {
    const fill = async (type: string) =>
      ({ ...(await content.fill(type)), ...drivenBy(type, getOrganisation()), _status: status }) as never
    return {
      on: 'draft',
      who,
      local: async (type, _id, as) =>
        cms.payload.create({ collection: slugOf(type), data: await fill(type), ...as, context: { isImport: true } }),
      rest: async (type, _id, rest) => requestOrThrow(rest, 'POST', `/api/${type}`, await fill(type)),
    }
  }

let copies = 0
const copy =
  (status: 'draft' | 'published', getOrganisation?: () => string) =>
  (on: State, who: Operation['who']): Operation => {
    const change = (type: string) => ({
      slug: `kopia-${++copies}`,
      _status: status,
      ...(getOrganisation ? drivenBy(type, getOrganisation()) : {}),
    })
    const draft = status === 'draft'
    return {
      on,
      who,
      local: (type, id, as) =>
        cms.payload.duplicate({ collection: slugOf(type), id, draft, data: change(type) as never, ...as }),
      rest: (type, id, rest) =>
        requestOrThrow(rest, 'POST', `/api/${type}/${id}/duplicate?draft=${draft}`, change(type)),
    }
  }

/** Publishes a document as that of another organisation; where the type knows none, it is published as it is. */
const handOver = (on: State, who: Operation['who']): Operation => {
  const change = (type: string) => ({ ...drivenBy(type, other), _status: 'published' })
  return {
    on,
    who,
    local: (type, id, as) => cms.payload.update({ collection: slugOf(type), id, data: change(type) as never, ...as }),
    rest: (type, id, rest) => requestOrThrow(rest, 'PATCH', `/api/${type}/${id}`, change(type)),
  }
}

const schedule =
  (action: 'publish' | 'unpublish') =>
  (on: State, who: Operation['who']): Operation => {
    const plan = { action, at: new Date(Date.now() + 86_400_000).toISOString() }
    const forget = (id: string) => cms.payload.db.deleteOne({ collection: 'schedules', where: { id: { equals: id } } })
    return {
      on,
      who,
      local: async (type, id, { user }) => {
        const req = await createLocalReq({ user: user ?? undefined }, cms.payload)
        await forget((await makeSchedule(req, type, id, plan)).id)
      },
      rest: async (type, id, rest) =>
        forget(String((await requestOrThrow(rest, 'POST', `/api/${type}/${id}/schedule`, plan)).id)),
    }
  }

const read = (draft: boolean) => (on: State, who: Operation['who']) => ({
  on,
  who,
  local: (type: string, id: string, as: object) =>
    cms.payload.findByID({ collection: slugOf(type), id, depth: 0, draft, ...as }),
  rest: (type: string, id: string, rest: Account['rest']) =>
    requestOrThrow(rest, 'GET', `/api/${type}/${id}?depth=0&draft=${draft}`),
})

const now = new Date().toISOString()
const everyone = () => [...people]
const all = () => signedIn
const onlyPublishers = () => publishers
const authors = (): Person[] => ['author', ...publishers]

/** Everything that can be done to a document, and who may. */
const operations: Record<string, Operation> = {
  'read a draft': read(true)('draft', owners),
  'read a draft as if it were live': read(false)('draft', owners),
  'read a live document': read(false)('live', everyone),
  'read a live document in the bin': {
    ...read(false)('binnedLive', owners),
    local: (type, id, as) => cms.payload.findByID({ collection: slugOf(type), id, trash: true, ...as }),
    rest: (type, id, rest) => requestOrThrow(rest, 'GET', `/api/${type}/${id}?trash=true`),
  },
  'read versions': {
    on: 'live',
    who: owners,
    local: async (type, id, as) => {
      const version = await findVersion(type, id, 'published')
      return cms.payload.findVersionByID({ collection: slugOf(type), id: version, ...as })
    },
    rest: async (type, id, rest) =>
      requestOrThrow(rest, 'GET', `/api/${type}/versions/${await findVersion(type, id, 'published')}`),
  },
  'create a draft': create('draft')(all),
  'create a public document of their organisation': create('published', () => organisation)(trusted),
  'create a public document of another organisation': create('published')(onlyPublishers),
  'copy a live document': copy('draft')('live', all),
  'copy a draft': copy('draft')('draft', owners),
  'copy into a public document': copy('published')('live', trusted),
  'copy into a public document of another organisation': copy('published', () => other)('live', onlyPublishers),
  'change a draft': update({ title: 'Ändrad' }, { draft: true })('draft', owners),
  'change a draft without saying that it is one': update({ title: 'Ändrad' })('draft', owners),
  'write a draft on top of a live document': update({ title: 'Ändrad' }, { draft: true })('live', owners),
  'save by itself': update({ title: 'Ändrad', _status: 'draft' }, { draft: true, autosave: true })('live', owners),
  publish: update({ _status: 'published' })('draft', trusted),
  'publish as if it were a draft': update({ _status: 'published' }, { draft: true })('draft', trusted),
  'publish a draft on top of a live document': update({ _status: 'published' })('changed', trusted),
  'change what is live': update({ title: 'Ändrad' })('live', trusted),
  'change what is live, as if saved by itself': update({ title: 'Ändrad' }, { autosave: true })('live', trusted),
  'hand what is live over to another organisation': handOver('live', onlyPublishers),
  'publish a draft for another organisation': handOver('draft', onlyPublishers),
  'publish what a draft has taken from another organisation': update({ _status: 'published' })('taken', onlyPublishers),
  'change what is live and was taken from another organisation': update({ title: 'Ändrad' })('taken', onlyPublishers),
  'withdraw what a draft has taken from another organisation': update({ _status: 'draft' })('taken', onlyPublishers),
  'schedule that a draft is published': schedule('publish')('draft', trusted),
  'schedule that a draft that was taken is published': schedule('publish')('taken', onlyPublishers),
  'schedule that a live document is withdrawn': schedule('unpublish')('live', trusted),
  'schedule that what was taken is withdrawn': schedule('unpublish')('taken', onlyPublishers),
  unpublish: update({ _status: 'draft' })('live', trusted),
  'unpublish with a draft on top': update({ _status: 'draft' })('changed', trusted),
  'change many drafts': updateMany({ title: 'Ändrad' }, true)('draft', owners),
  'change much that is live': updateMany({ title: 'Ändrad' }, false)('live', onlyPublishers),
  'publish many': updateMany({ _status: 'published' }, false)('draft', onlyPublishers),
  'unpublish many': updateMany({ _status: 'draft' }, false)('live', onlyPublishers),
  'throw away a draft': update({ deletedAt: now })('draft', authors),
  'throw away what is live': update({ deletedAt: now })('live', onlyPublishers),
  'throw away what is live, as if it were a draft': update({ deletedAt: now }, { draft: true })('live', onlyPublishers),
  'throw away many drafts': updateMany({ deletedAt: now }, false)('draft', authors),
  'throw away much that is live': updateMany({ deletedAt: now }, false)('changed', onlyPublishers),
  'take back a draft': update({ deletedAt: null }, { trash: true })('binned', owners),
  'take back what was live, as a draft': update({ deletedAt: null, _status: 'draft' }, { trash: true })(
    'binnedLive',
    owners,
  ),
  'take back what was live': update({ deletedAt: null }, { trash: true })('binnedLive', trusted),
  'take back and publish': update({ deletedAt: null, _status: 'published' }, { trash: true })('binned', trusted),
  'restore a version as a draft': restore(true, 'published')('changed', owners),
  'restore a live version': restore(false, 'published')('changed', trusted),
  'restore a version that is a draft over what is live': restore(false, 'draft')('changed', trusted),
  'delete for good': {
    on: 'draft',
    who: () => admins,
    local: (type, id, as) => cms.payload.delete({ collection: slugOf(type), id, ...as }),
    rest: (type, id, rest) => requestOrThrow(rest, 'DELETE', `/api/${type}/${id}`),
  },
  'empty the bin': {
    on: 'binned',
    who: () => admins,
    local: (type, id, as) => cms.payload.delete({ collection: slugOf(type), id, trash: true, ...as }),
    rest: (type, id, rest) => requestOrThrow(rest, 'DELETE', `/api/${type}/${id}?trash=true`),
  },
}

/** Makes a document that `author` has made and the organisation drives. */
const make = async (type: string, state: State): Promise<Stored> => {
  const collection = slugOf(type)
  const context = { isImport: true }
  const data = {
    ...(await content.fill(type)),
    ...drivenBy(type, state === 'taken' ? other : organisation),
  }
  const req = { user: known.author.user }
  const made = await cms.payload.create({ collection, data: data as never, draft: true, context, req })
  const id = String(made.id)
  const change = (more: Record<string, unknown>, draft = false) =>
    cms.payload.update({ collection, id, data: more as never, draft, context })
  if (['live', 'changed', 'taken', 'binnedLive'].includes(state)) await change({ _status: 'published' })
  if (state === 'taken') await change({ title: 'Tagen', ...drivenBy(type, organisation) }, true)
  if (state === 'changed') await change({ title: 'Ändrad sedan' }, true)
  if (state.startsWith('binned')) await change({ deletedAt: now })
  return made as unknown as Stored
}

/** What is stored of a document: what the public reads, and how many versions there are. */
const look = async (type: string, id: string): Promise<string> => {
  const collection = slugOf(type)
  const stored = await cms.payload.db.findOne({ collection, where: { id: { equals: id } } })
  const { totalDocs } = await cms.payload.countVersions({ collection, where: { parent: { equals: id } } })
  return JSON.stringify([stored, totalDocs])
}

const types = documentTypes.map(({ slug }) => slug)
/** One in which organisations answer for documents, and one in which they do not. */
const oneOfEach = [true, false].flatMap((isOwned) => types.find((type) => getOwners(type).length > 0 === isOwned) ?? [])
const isMongo = inject('database').kind === 'mongodb'
/**
 * Every type by REST, as people come; one of each also by the Local API, which goes by the same rules. On MongoDB, where the
 * server under test takes minutes for all, one of each by REST: what differs is only how the database answers.
 */
const tried = isMongo ? oneOfEach : types
const getWays = (type: string, hasRest: boolean): readonly ('local' | 'rest')[] =>
  hasRest ? (!isMongo && oneOfEach.includes(type) ? ['local', 'rest'] : ['rest']) : ['local']

describe.for(tried)('with documents of %s', (type) => {
  // One that nobody has been allowed to touch serves the next.
  const ready = new Map<State, Promise<{ id: string; seen: string }>>()
  const get = (state: State): Promise<{ id: string; seen: string }> => {
    const found = ready.get(state) ?? make(type, state).then(async ({ id }) => ({ id, seen: await look(type, id) }))
    ready.set(state, found)
    return found
  }
  // What has been used up goes: a database that looks through everything takes longer with each document that stays.
  afterEach(async () => {
    const kept = await Promise.all([...ready.values()].map(async (one) => (await one).id))
    const collection = slugOf(type)
    await cms.payload.db.deleteMany({ collection, where: { id: { not_in: kept } } })
    await cms.payload.db.deleteVersions({ collection, where: { parent: { not_in: kept } } })
  })
  // Where no organisation answers for a document, a member is a stranger.
  const isMember = (person: Person): boolean => person === 'member' || person === 'trustedMember'
  const concerned = people.filter((person) => getOwners(type).length > 0 || !isMember(person))
  /**
   * Everybody with one type of each kind; with the others, whose rights are made by the same part, those on both sides of the line:
   * who is last to be allowed and who is first to be refused, in the order in which rights grow.
   */
  const getTried = (allowed: Person[]): Person[] => {
    if (oneOfEach.includes(type)) return concerned
    const refused = concerned.filter((person) => !allowed.includes(person))
    return concerned.filter((person) => person === allowed[0] || person === refused.at(-1))
  }

  it.for(Object.keys(operations))('the right people may %s', async (name) => {
    const { on, who, local, rest } = operations[name]!
    const ways = getWays(type, rest !== undefined)
    const allowed: Record<'local' | 'rest', Person[]> = { local: [], rest: [] }
    const mayDoIt = concerned.filter((person) => who(type).includes(person))
    const triedPeople = getTried(mayDoIt)
    for (const person of triedPeople)
      for (const way of ways) {
        const { id, seen } = await get(on)
        const { user, rest: client } = known[person]
        const isDone = await isAllowed(() =>
          way === 'rest' && rest ? rest(type, id, client) : local(type, id, { user, overrideAccess: false }),
        )
        if (isDone) allowed[way].push(person)
        const after = await look(type, id)
        if (!isDone) expect(after, `${person} was refused, but something happened`).toBe(seen)
        if (after !== seen) ready.delete(on)
      }
    const expected = triedPeople.filter((person) => mayDoIt.includes(person))
    for (const way of ways) expect(allowed[way], way).toEqual(expected)
  })

  it('tries something in every state', () => {
    expect(new Set(Object.values(operations).map(({ on }) => on))).toEqual(new Set(states))
  })
})
