import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getReservedSegments } from '../../content-types/reserved-segments.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'
import { getRefusalOf } from './refusal.ts'

let cms: TestCms
let content: MinimalContent
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
})
afterAll(() => cms.close())

const draft = async (title: string, data: Record<string, unknown> = {}, collection = 'projects'): Promise<Stored> =>
  (await cms.payload.create({
    collection: collection as CollectionSlug,
    data: { title, ...data } as never,
  })) as unknown as Stored
const change = async (id: string, data: Record<string, unknown>, collection = 'projects'): Promise<Stored> =>
  (await cms.payload.update({ collection: collection as CollectionSlug, id, data: data as never })) as unknown as Stored
/** Changes only the draft, as the admin does while somebody writes. */
const changeDraft = async (id: string, data: Record<string, unknown>): Promise<Stored> =>
  (await cms.payload.update({ collection: 'projects', id, draft: true, data: data as never })) as unknown as Stored
const publish = async (id: string): Promise<Stored> => {
  const { title: _title, ...data } = await content.fill('projects')
  return change(id, { ...data, _status: 'published' })
}
const redirectsTo = async (): Promise<Record<string, string>> => {
  const { docs } = await cms.payload.find({
    collection: 'redirects',
    where: { kind: { equals: 'moved' } },
    pagination: false,
  })
  return Object.fromEntries(docs.map(({ from, to }) => [from, String(to)]))
}

describe('the slug', () => {
  it.for([
    ['Ålgräs, ärtor & öppna data', 'algras-artor-oppna-data'],
    ['Hbg Works – en mötesplats', 'hbg-works-en-motesplats'],
    ['  Café «Über» 2.0!  ', 'cafe-uber-2-0'],
    ['Smørrebrød på Møn', 'smorrebrod-pa-mon'],
  ])('of ”%s” is %s', async ([title, slug]) => {
    expect((await draft(title!)).slug).toBe(slug)
  })

  it('follows the title until the first publication, then stays', async () => {
    const { id } = await draft('Först detta')
    expect((await changeDraft(id, { title: 'Sedan detta' })).slug).toBe('sedan-detta')
    expect((await publish(id)).slug).toBe('sedan-detta')
    expect((await change(id, { title: 'Till sist detta', _status: 'published' })).slug).toBe('sedan-detta')
    expect((await changeDraft(id, { title: 'Ett utkast' })).slug).toBe('sedan-detta')
    await change(id, { _status: 'draft' })
    expect((await changeDraft(id, { title: 'Tillbakadragen' })).slug).toBe('sedan-detta')
  })

  it('follows the title when the form sends the old one along', async () => {
    const { id, slug } = await draft('Formulär')
    expect((await changeDraft(id, { title: 'Nytt formulär', slug })).slug).toBe('nytt-formular')
  })

  it('that an editor writes is kept, tidied', async () => {
    const { id } = await draft('Titeln', { slug: ' Min Egen Ådress! ' })
    const { docs } = await cms.payload.find({ collection: 'projects', where: { id: { equals: id } } })
    expect(docs[0]?.slug).toBe('min-egen-adress')
    expect((await changeDraft(id, { title: 'En annan titel' })).slug).toBe('min-egen-adress')
  })

  it('gets a number when the title is taken', async () => {
    const slugs = []
    for (let number = 0; number < 3; number++) slugs.push((await draft('Samma namn')).slug)
    expect(slugs).toEqual(['samma-namn', 'samma-namn-2', 'samma-namn-3'])
  })

  it('gets a number at publication when two drafts came by the same title', async () => {
    const [one, other] = [await draft('Ett utkast'), await draft('Ett annat utkast')]
    for (const { id } of [one, other]) await changeDraft(id, { title: 'Samma till slut' })
    expect([(await publish(one.id)).slug, (await publish(other.id)).slug]).toEqual([
      'samma-till-slut',
      'samma-till-slut-2',
    ])
  })

  it('is never the same twice, however close in time', async () => {
    const made = await Promise.allSettled(Array.from({ length: 6 }, () => draft('Samtidigt namn')))
    const slugs = made.filter((one) => one.status === 'fulfilled').map(({ value }) => value.slug)
    expect(slugs.length).toBeGreaterThan(0)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('stays taken by what lies in the bin', async () => {
    const { id } = await draft('Slängd')
    await change(id, { deletedAt: new Date().toISOString() })
    expect((await draft('Slängd')).slug).toBe('slangd-2')
  })

  it('that is taken, empty or reserved is refused in Swedish', async () => {
    await draft('Upptagen')
    expect(await getRefusalOf('slug', draft('Annan', { slug: 'upptagen' }))).toBe(
      'Adressen ”upptagen” används redan. Välj en annan.',
    )
    expect(await getRefusalOf('slug', draft('Tom', { slug: '!!!' }))).toMatch(/minst en bokstav eller siffra/)
    expect(await getRefusalOf('slug', draft('†††'))).toMatch(/Skriv en egen adress/)
    // Those that begin with a line are safe by themselves: tidying takes it away.
    for (const slug of getReservedSegments().filter((segment) => !segment.startsWith('_')))
      expect(await getRefusalOf('slug', draft('Sida', { slug }, 'pages'))).toMatch(/används redan av webbplatsen/)
  })

  it('of a page steps aside for the site itself', async () => {
    expect((await draft('Sök', {}, 'pages')).slug).toBe('sok-2')
    expect((await draft('Projekt', {}, 'pages')).slug).toBe('projekt-2')
  })

  it('of a value comes from its name and does not follow it', async () => {
    const { id, slug } = await content.create('technologies', { name: 'Förstärkt verklighet' })
    expect(slug).toBe('forstarkt-verklighet')
    expect((await change(id, { name: 'AR' }, 'technologies')).slug).toBe('forstarkt-verklighet')
  })

  it('stays when a document is copied: the copy gets its own', async () => {
    const original = await content.create('projects', { title: 'Originalet' })
    const copy = await cms.payload.duplicate({ collection: 'projects', id: original.id })
    expect(copy.slug).toBeTruthy()
    expect(copy.slug).not.toBe(original.slug)
    expect(copy._status).toBe('draft')
  })
})

describe('a changed address', () => {
  it('leaves a redirect when the document is public, and chains collapse', async () => {
    const { id } = await content.create('projects', { title: 'Ett' })
    await change(id, { slug: 'tva', _status: 'published' })
    expect(await redirectsTo()).toMatchObject({ '/projekt/ett/': '/projekt/tva/' })
    await change(id, { slug: 'tre', _status: 'published' })
    expect(await redirectsTo()).toMatchObject({ '/projekt/ett/': '/projekt/tre/', '/projekt/tva/': '/projekt/tre/' })
    await change(id, { slug: 'ett', _status: 'published' })
    const redirects = await redirectsTo()
    expect(redirects).toMatchObject({ '/projekt/tva/': '/projekt/ett/', '/projekt/tre/': '/projekt/ett/' })
    expect(redirects).not.toHaveProperty('/projekt/ett/')
  })

  it('leaves no redirect before it is public', async () => {
    const before = await redirectsTo()
    const { id } = await draft('Aldrig sedd')
    await changeDraft(id, { slug: 'annan-adress' })
    const live = await content.create('projects', { title: 'Sedd' })
    await cms.payload.update({
      collection: 'projects',
      id: live.id,
      draft: true,
      data: { slug: 'kanske', _status: 'draft' },
    })
    expect(await redirectsTo()).toEqual(before)
    await change(live.id, { slug: 'kanske', _status: 'published' })
    expect(await redirectsTo()).toEqual({ ...before, '/projekt/sedd/': '/projekt/kanske/' })
  })

  it('leaves a redirect for a value too', async () => {
    const { id } = await content.create('sectors', { name: 'Skola' })
    await change(id, { slug: 'utbildning' }, 'sectors')
    expect(await redirectsTo()).toMatchObject({ '/projekt/sektor/skola/': '/projekt/sektor/utbildning/' })
  })

  it('leaves a redirect also when it was changed while the document was withdrawn', async () => {
    const { id } = await content.create('projects', { title: 'Borta ett tag' })
    await change(id, { _status: 'draft' })
    await change(id, { slug: 'tillbaka' })
    await change(id, { _status: 'published' })
    expect(await redirectsTo()).toMatchObject({ '/projekt/borta-ett-tag/': '/projekt/tillbaka/' })
  })
})
