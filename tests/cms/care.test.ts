import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { link, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'

let cms: TestCms
let content: MinimalContent
let user: TypedUser
let underWay: string
let realised: string
let stopped: string
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  user = await addUser(cms.payload, 'publisher')
  underWay = (await content.create('statuses', { name: 'Pilot', progress: 50 })).id
  realised = (await content.create('statuses', { name: 'Realiserad', progress: 100 })).id
  stopped = (await content.create('statuses', { name: 'Avbruten', progress: 70, isStopped: true })).id
})
afterAll(() => cms.close())
afterEach(() => void vi.useRealTimers())

const day = 24 * 60 * 60_000
const daysAgo = (days: number): Date => new Date(Date.now() - days * day)
const findCare = async () => (await import('../../cms/features/quality/care.ts')).findCare(cms.payload, user)
/** What is said of a document. */
const careOf = async ({ id }: Stored) =>
  (await findCare()).filter((item) => item.id === id).map(({ rule, path, message }) => [rule, path, message])
const project = (data: Record<string, unknown>) => content.create('projects', { status: underWay, ...data })

describe(`care (${inject('database').kind})`, () => {
  it('has nothing to say of what is well', async () => {
    await project({ title: 'Frisk' })
    expect(await findCare()).toEqual([])
  })

  it('finds pages under way that nobody has changed for a year, and lets finished ones rest', async () => {
    const old = { publishedOn: daysAgo(900).toISOString(), updatedOn: daysAgo(400).toISOString() }
    const stale = await project({ title: 'Gammal', ...old })
    expect(await careOf(stale)).toEqual([
      ['stale', undefined, expect.stringMatching(/^Inte ändrad sedan \w+ \d{4}, fast projektet pågår\./)],
    ])
    const rest = [
      await project({ title: 'Klar', status: realised, ...old }),
      await project({ title: 'Stoppad', status: stopped, ...old }),
      await project({ title: 'Nyss', ...old, updatedOn: daysAgo(100).toISOString() }),
    ]
    for (const one of rest) expect(await careOf(one)).toEqual([])
  })

  it('finds effects without results once the project is realised', async () => {
    const effects = [{ goal: 'Torrt', results: [{ text: 'Ja' }] }, { goal: 'Säkert' }]
    expect(await careOf(await project({ title: 'Utan', status: realised, effects }))).toEqual([
      ['expected-when-realised', 'effects.1.results', expect.stringMatching(/^Effektmål 2: Målet har inget resultat/)],
    ])
    expect(await careOf(await project({ title: 'Ännu inte', effects }))).toEqual([])
  })

  it('finds contacts that reach nobody, in every type that has contacts', async () => {
    const contacts = [{ name: 'Bo', phone: 'växeln' }, { name: 'Ek' }]
    const expected = [
      ['phone-format', 'contacts.0.phone', expect.stringContaining('har inga siffror')],
      ['reachable-contacts', 'contacts.1.email', 'Kontakt 2 går inte att nå. Fyll i e-post eller telefon.'],
    ]
    expect(await careOf(await project({ title: 'Onåbar', contacts }))).toEqual(expected)
    expect(await careOf(await content.create('challenges', { contacts }))).toEqual(expected)
  })

  it('finds pictures without a description', async () => {
    const [silent, decorative] = [await content.create('media'), await content.create('media', { isDecorative: true })]
    for (const { id } of [silent, decorative])
      await cms.payload.db.updateOne({ collection: 'media', id, data: { alt: null } })
    expect(await careOf(decorative)).toEqual([])
    expect(await careOf(silent)).toEqual([
      ['alt-text', 'alt', 'Beskriv vad bilden visar, eller kryssa i att den bara är dekoration.'],
    ])
  })

  it('finds links that are dead, where they still stand', async () => {
    const url = 'https://borta.example/'
    const one = await project({ title: 'Länkar', what: richText(paragraph(link('rapporten', url))) })
    const other = await project({ title: 'Länkade', links: [{ title: 'Rapporten', url }] })
    await cms.payload.create({
      collection: 'linkChecks',
      data: { url, state: 'dead', status: 404, usedIn: [`projects/${one.id}`, `projects/${other.id}`] },
    })
    expect(await careOf(one)).toEqual([['dead-links', 'what', expect.stringContaining(`Länken till ${url} i ”Vad?”`)]])
    expect(await careOf(other)).toEqual([['dead-links', 'links.0.url', expect.stringContaining('(404)')]])
    await cms.payload.update({ collection: 'projects', id: other.id, data: { links: [], _status: 'published' } })
    expect(await careOf(other)).toEqual([])
  })

  it('finds changes of live pages left for a month, and no other drafts', async () => {
    const fresh = await project({ title: 'Färsk' })
    const edit = (id: string) => cms.payload.update({ collection: 'projects', id, draft: true, data: { lead: 'Ny' } })
    await edit(fresh.id)
    // What is newest is decided by the time of saving: the page was published before it was left.
    vi.useFakeTimers({ toFake: ['Date'], now: daysAgo(41) })
    const left = await project({ title: 'Lämnad' })
    vi.setSystemTime(daysAgo(40))
    await edit(left.id)
    const never = (await cms.payload.create({
      collection: 'projects',
      draft: true,
      data: { title: 'Aldrig publik' } as never,
    })) as unknown as Stored
    vi.useRealTimers()
    expect(await careOf(left)).toEqual([
      ['left-draft', undefined, expect.stringMatching(/^Har ändringar som inte är publicerade/)],
    ])
    expect(await careOf(fresh)).toEqual([])
    expect(await careOf(never)).toEqual([])
  })

  it('names what it is about, and tells nobody of what they may not read', async () => {
    const items = await findCare()
    expect(items.length).toBeGreaterThan(5)
    expect(items).toContainEqual(expect.objectContaining({ collection: 'projects', title: 'Gammal', rule: 'stale' }))
    const { findCare: find } = await import('../../cms/features/quality/care.ts')
    const stranger = { ...user, role: undefined } as unknown as TypedUser
    await expect(find(cms.payload, stranger)).rejects.toMatchObject({ status: 403 })
  })
})
