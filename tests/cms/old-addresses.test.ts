import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { normaliseAddress, resolveOldAddresses } from '../../content-types/old-addresses.ts'
import { addUser, openTestCms, testOrigin, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'
import { getRefusalOf } from './refusal.ts'

let cms: TestCms
let content: MinimalContent
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
})
afterAll(() => cms.close())

const change = (id: string, data: Record<string, unknown>, collection = 'projects') =>
  cms.payload.update({ collection: collection as CollectionSlug, id, data: data as never, trash: true })
const publish = (id: string, data: Record<string, unknown> = {}) => change(id, { ...data, _status: 'published' })
const withdraw = (id: string) => change(id, { _status: 'draft' })
const add = (from: string, to: string) => cms.payload.create({ collection: 'redirects', data: { from, to } as never })
const addGone = (from: string) => cms.payload.create({ collection: 'redirects', data: { from, kind: 'gone' } as never })
/** What is stored of an address: where it leads, `gone`, or nothing. */
const at = async (from: string): Promise<string | undefined> => {
  const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { equals: from } } })
  return docs[0] && (docs[0].kind === 'gone' ? 'gone' : String(docs[0].to))
}
let count = 0
/** A public project at an address of its own. */
const project = async (): Promise<Stored & { address: string }> => {
  const slug = `p-${++count}`
  return { ...(await content.create('projects', { slug, title: slug })), address: `/projekt/${slug}/` }
}

describe(`the address of a page that goes away (${inject('database').kind})`, () => {
  it('is gone when it is withdrawn, and no old address any more when it is published again', async () => {
    const { id, address } = await project()
    await withdraw(id)
    expect(await at(address)).toBe('gone')
    await publish(id)
    expect(await at(address)).toBeUndefined()
  })

  it('is gone when it is thrown into the bin, until it comes back', async () => {
    const { id, address } = await project()
    await change(id, { deletedAt: new Date().toISOString() })
    expect(await at(address)).toBe('gone')
    await change(id, { deletedAt: null, _status: 'published' })
    expect(await at(address)).toBeUndefined()
  })

  it('is gone when it is deleted for good: a document or a value', async () => {
    const { id, address } = await project()
    await cms.payload.delete({ collection: 'projects', id })
    expect(await at(address)).toBe('gone')
    const value = await content.create('sectors', { name: 'Försvinner', slug: 'forsvinner' })
    await cms.payload.delete({ collection: 'sectors', id: value.id })
    expect(await at('/projekt/sektor/forsvinner/')).toBe('gone')
  })

  it('stays as it was when what goes away was never public', async () => {
    const draft = await content.create('projects', { title: 'Aldrig sedd', slug: 'aldrig', _status: 'draft' })
    await change(draft.id, { deletedAt: new Date().toISOString() })
    await cms.payload.delete({ collection: 'projects', id: draft.id, trash: true })
    expect(await at('/projekt/aldrig/')).toBeUndefined()
  })

  it('is free for another document', async () => {
    const one = await project()
    await withdraw(one.id)
    await change(one.id, { slug: 'undan' })
    const other = await project()
    await publish(other.id, { slug: one.slug })
    expect(await at(one.address)).toBeUndefined()
    expect(await at(other.address)).toBe(one.address)
    await publish(one.id)
    expect(await at(one.address)).toBeUndefined()
  })

  it('leads on, with all older ones, when the document comes back elsewhere', async () => {
    const { id, address } = await project()
    await publish(id, { slug: `${count}-andra` })
    await add(`/gammal-${count}/`, address)
    await withdraw(id)
    expect([await at(address), await at(`/projekt/${count}-andra/`)]).toEqual([`/projekt/${count}-andra/`, 'gone'])
    await change(id, { slug: `${count}-tredje` })
    expect(await at(`/projekt/${count}-andra/`)).toBe('gone')
    await publish(id)
    for (const old of [address, `/projekt/${count}-andra/`, `/gammal-${count}/`])
      expect(await at(old), old).toBe(`/projekt/${count}-tredje/`)
  })

  it('tells nobody outside that it is gone, but editors', async () => {
    const { id, address } = await project()
    await withdraw(id)
    const where = { from: { equals: address } }
    const ask = async (user: Parameters<typeof cms.payload.find>[0]['user']) =>
      (await cms.payload.find({ collection: 'redirects', where, overrideAccess: false, ...(user ? { user } : {}) }))
        .docs
    expect(await ask(undefined)).toEqual([])
    expect(await ask(await addUser(cms.payload, 'editor'))).toHaveLength(1)
    const moved = await cms.payload.find({ collection: 'redirects', overrideAccess: false })
    expect(JSON.stringify(moved.docs)).not.toMatch(/"(owner|kind)":"(projects\/|gone)/)
  })
})

describe('an old address that an editor adds', () => {
  it('is kept in one form, however it is written', async () => {
    const { address } = await project()
    for (const [written, kept] of [
      ['/Innovation/B%C3%A4ttre-Bygglov', '/innovation/bättre-bygglov/'],
      [`${testOrigin}/Nyheter/Arkiv/`, '/nyheter/arkiv/'],
      ['/dokument/Rapport.PDF', '/dokument/rapport.pdf'],
    ] as const) {
      await add(written, `${testOrigin}${address.toUpperCase()}`)
      expect(await at(kept)).toBe(address)
    }
    expect(await getRefusalOf('from', add('/NYHETER/arkiv', address))).toBeTruthy()
  })

  it.for([
    '/a#b',
    '/?p=1#b',
    '/admin?p=1',
    '/%zz/',
    '//annan.example/',
    '/\\annan.example',
    'om',
    '/50%25/',
    '/admin/',
    '/api/x',
  ])('cannot be %s', async (from) => {
    expect(await getRefusalOf('from', add(from, '/projekt/'))).toMatch(/^Börja med snedstreck|används av webbplatsen/)
  })

  it('may be told apart from a page by its query', async () => {
    const { address } = await project()
    for (const [written, kept] of [
      ['/?p=123&utm_source=brev', '/?p=123'],
      [`${testOrigin}/Index.php?page_id=7`, '/index.php?page_id=7'],
      ['/feed?post_type=podcast', '/feed/?post_type=podcast'],
      [`${address}?b=2&a=1`, `${address}?a=1&b=2`],
    ] as const) {
      await add(written, address)
      expect(await at(kept)).toBe(address)
    }
    expect(await getRefusalOf('from', add('/?fbclid=x&p=123', address))).toBeTruthy()
    expect(await getRefusalOf('from', add(`${address}?utm_source=x`, address))).toMatch(/finns en sida/)
    // Chains and loops go through queries too, in whatever order they stand.
    await add('/?p=124', '/?p=123&fbclid=1#effekt-1')
    expect(await at('/?p=124')).toBe(`${address}#effekt-1`)
    expect(await getRefusalOf('to', add('/?p=125', '/?x=1&p=125'))).toMatch(/rundgång: \/\?p=125 → \/\?p=125/)
    await addGone('/?p=126')
    expect(await getRefusalOf('to', add('/?p=127', '/?p=126'))).toMatch(/\/\?p=126 finns inte längre/)
    await add('/?p=128', '/projekt/?status=pilot')
    expect(await at('/?p=128')).toBe('/projekt/?status=pilot')
  })

  it('needs a target unless the page is gone', async () => {
    const create = (data: object) => cms.payload.create({ collection: 'redirects', data: data as never })
    expect(await getRefusalOf('to', create({ from: '/utan-mal/' }))).toMatch(/^Skriv vart adressen ska leda/)
    await addGone('/utan-mal/')
    expect(await at('/utan-mal/')).toBe('gone')
  })

  it('is refused where a page stands', async () => {
    const { address } = await project()
    expect(await getRefusalOf('from', add(address, '/projekt/'))).toBe(
      `På ${address} finns en sida som besökarna ser. Byt adress på den eller avpublicera den först.`,
    )
    expect(await getRefusalOf('from', add('/', '/projekt/'))).toMatch(/^På \/ finns en sida/)
    expect(await getRefusalOf('from', addGone('/projekt/mal/ingen-fattigdom/'))).toMatch(/^På .* finns en sida/)
  })

  it('is refused when it leads to nothing, or to what is gone', async () => {
    expect(await getRefusalOf('to', add('/ut/', '/projekt/finns-inte/'))).toMatch(
      /^Det finns ingen publicerad sida på \/projekt\/finns-inte\//,
    )
    const { id, address } = await project()
    await withdraw(id)
    expect(await getRefusalOf('to', add('/ut/', address))).toMatch(/finns inte längre/)
  })

  it('leads straight on, and so does what led to it', async () => {
    const { address } = await project()
    await add('/tva/', address)
    await add('/ett/', '/tva')
    expect(await at('/ett/')).toBe(address)
    const other = await project()
    const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { equals: '/tva/' } } })
    await cms.payload.update({ collection: 'redirects', id: docs[0]!.id, data: { to: other.address } })
    expect(await at('/tva/')).toBe(other.address)
    await add('/fyra/', `${other.address}#effekt-1`)
    expect(await at('/fyra/')).toBe(`${other.address}#effekt-1`)
  })

  it('is refused when it would lead round, and the way is named', async () => {
    const { address, id } = await project()
    await add('/rund-a/', address)
    await withdraw(id)
    const redirectA = (await cms.payload.find({ collection: 'redirects', where: { from: { equals: '/rund-a/' } } }))
      .docs
    const [stored] = (await cms.payload.find({ collection: 'redirects', where: { from: { equals: address } } })).docs
    const leadTo = (to: string) =>
      cms.payload.update({ collection: 'redirects', id: stored!.id, data: { kind: 'moved', to } })
    for (const to of ['/rund-a/', '/rund-a', '/Rund-A/', `${testOrigin}/rund-a/`])
      expect(await getRefusalOf('to', leadTo(to))).toBe(
        `Det blir en rundgång: ${address} → /rund-a/ → ${address}. Låt adressen leda till en sida som finns.`,
      )
    expect(await getRefusalOf('to', leadTo(address))).toBe(
      `Det blir en rundgång: ${address} → ${address}. Låt adressen leda till en sida som finns.`,
    )
    expect(redirectA[0]?.to).toBe(address)
  })

  it('belongs to the editor from then on', async () => {
    const one = await project()
    const other = await project()
    await withdraw(one.id)
    const [stored] = (await cms.payload.find({ collection: 'redirects', where: { from: { equals: one.address } } }))
      .docs
    await cms.payload.update({ collection: 'redirects', id: stored!.id, data: { kind: 'moved', to: other.address } })
    await publish(one.id, { slug: `${one.slug}-ny` })
    expect(await at(one.address)).toBe(other.address)
  })
})

describe('every address that was ever public', () => {
  type Step =
    | { kind: 'slug' | 'draft' | 'withdraw' | 'publish' | 'bin'; document: number; slug: number }
    | { kind: 'add'; from: number; to: number }
    | { kind: 'gone'; from: number }
  const small = (max: number) => fc.integer({ min: 0, max })
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('slug', 'draft', 'withdraw', 'publish', 'bin'),
        document: small(1),
        slug: small(3),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('add' as const), from: small(5), to: small(5) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone' as const), from: small(5) }) },
  )

  it('leads straight to a page that is there, says that it is gone, or is one', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        const prefix = `r${++run}`
        const slugOf = (number: number) => `${prefix}-${number}`
        const address = (number: number) => `/projekt/${slugOf(number)}/`
        const documents: string[] = []
        for (const number of [0, 1])
          documents.push((await content.create('projects', { title: slugOf(number), slug: slugOf(number) })).id)
        const former = new Set<string>()
        const readLive = async (): Promise<string[]> => {
          const { docs } = await cms.payload.find({
            collection: 'projects',
            where: { and: [{ slug: { like: prefix } }, { _status: { equals: 'published' } }] },
            pagination: false,
            depth: 0,
          })
          return docs.filter(({ slug }) => slug?.startsWith(`${prefix}-`)).map(({ slug }) => `/projekt/${slug}/`)
        }
        for (const one of steps) {
          for (const live of await readLive()) former.add(live)
          await take(one, documents, slugOf, address)
        }
        const live = await readLive()
        const { docs } = await cms.payload.find({ collection: 'redirects', pagination: false })
        const own = docs.filter(({ from }) => from.includes(`/${prefix}-`))
        const { moved, gone } = resolveOldAddresses(own as never, (one) => live.includes(one), true)
        for (const old of [...former, ...own.map(({ from }) => from)]) {
          const answers = [live.includes(old), moved.has(old), gone.has(old)]
          expect(answers.filter(Boolean), `${old} after ${JSON.stringify(steps)}`).toHaveLength(1)
        }
        for (const to of moved.values()) expect(live).toContain(normaliseAddress(to))
        // What is stored holds no chain of moves either, nor an old address where a page stands.
        const stored = new Map(own.map(({ from, kind, to }) => [from, kind === 'moved' ? to : undefined]))
        for (const [from, to] of stored) {
          expect(live, `${from} after ${JSON.stringify(steps)}`).not.toContain(from)
          if (to) expect(stored.get(to) ?? undefined, `${from} → ${to}`).toBeUndefined()
        }
      }),
      { numRuns: 15 },
    )
  }, 180_000)

  /** Does one thing, as far as the rules let it be done. */
  const take = async (
    one: Step,
    documents: string[],
    slugOf: (number: number) => string,
    address: (number: number) => string,
  ): Promise<void> => {
    const attempt =
      one.kind === 'add'
        ? add(address(one.from), address(one.to))
        : one.kind === 'gone'
          ? addGone(address(one.from))
          : actOn(documents[one.document]!, one.kind, slugOf(one.slug))
    await attempt.catch((error: { name?: string }) => {
      if (error.name !== 'ValidationError') throw error
    })
  }

  const actOn = (id: string, kind: string, slug: string): Promise<unknown> => {
    if (kind === 'slug') return publish(id, { slug, deletedAt: null })
    if (kind === 'draft')
      return cms.payload.update({
        collection: 'projects',
        id,
        draft: true,
        trash: true,
        data: { slug, _status: 'draft' },
      })
    if (kind === 'withdraw') return withdraw(id)
    if (kind === 'bin') return change(id, { deletedAt: new Date().toISOString() })
    return publish(id, { deletedAt: null })
  }
})
