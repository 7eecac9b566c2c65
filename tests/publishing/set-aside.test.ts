import { readdir, readFile, readlink, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { link, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, getContentType } from '../../content-types/index.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { MinimalContent, type Stored } from '../cms/minimal-content.ts'
import { makePdf } from '../cms/sample-files.ts'
import { anyDocument } from '../helpers/any-document.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'

type Publishing = typeof import('../../cms/features/publishing/publish.ts')
type PublisherMemory = import('../../cms/features/publishing/publisher-memory.ts').PublisherMemory
type State = import('../../cms/features/publishing/publication-state.ts').PublicationState

let cms: TestCms
let content: MinimalContent
let publishing: Publishing
let rest: RestClient
/** That of a publisher that goes on; empty for one that has just started. */
let memory: PublisherMemory = {}
beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  publishing = await import('../../cms/features/publishing/publish.ts')
  rest = await askRest(await addUser(cms.payload, 'admin'))
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
})
afterAll(() => cms.close())

const publish = () => publishing.publish(cms.payload, 'Prov', () => {}, { memory })
const readPage = (address: string): Promise<string> =>
  readFile(join(cms.dataDir, 'current', address, 'index.html'), 'utf8')
const readProblems = async (): Promise<NonNullable<State['problems']>> => {
  const { body } = await rest.send('GET', '/api/publications/state')
  return (body as unknown as State).problems ?? { setAside: [], deadLinks: [], missingUploads: [] }
}
const change = (document: Stored, data: Record<string, unknown>, collection: CollectionSlug = 'projects') =>
  cms.payload.update({ collection, id: document.id, data: { ...data, _status: 'published' } as never })
/** Changes what is stored behind the back of everything that refuses or cleans, as an older version or another program might have. */
const changeBehind = async (collection: CollectionSlug, id: string, data: Record<string, unknown>): Promise<void> => {
  await cms.payload.db.updateOne({ collection, id, data: { ...data, updatedAt: new Date().toISOString() } as never })
}

describe.each([
  ['goes on', () => memory],
  ['has just started', () => ({})],
])(`a publisher that %s (${inject('database').kind})`, (_, getMemory) => {
  beforeEach(() => {
    memory = getMemory()
  })

  it('leaves a page as it was while a file that it wants is missing, tells which, and publishes it once the file is back', async () => {
    const good = await content.create('projects', { title: 'Med bilaga', lead: 'Första ingressen' })
    await publish()
    const file = await cms.payload.create({ collection: 'documents', data: {}, file: makePdf(`bilaga-${good.id}.pdf`) })
    const path = join(cms.dataDir, 'uploads/documents', String(file.filename))
    await rename(path, `${path}.borta`)
    await change(good, { lead: 'Andra ingressen', files: [{ title: 'Bilaga', file: file.id }] })
    const other = await content.create('projects', { title: 'Ett annat', lead: 'Allt väl' })
    memory = _ === 'goes on' ? memory : {}
    await publish()
    expect(await readPage(`projekt/${good.slug}`)).toContain('Första ingressen')
    expect(await readPage(`projekt/${good.slug}`)).not.toContain('Andra ingressen')
    expect(await readPage(`projekt/${other.slug}`)).toContain('Allt väl')
    const { setAside, missingUploads } = await readProblems()
    expect(setAside).toEqual([
      expect.objectContaining({ collection: 'projects', id: good.id, title: 'Med bilaga', field: 'Filer › Fil' }),
    ])
    expect(setAside[0]!.message).toContain(String(file.filename))
    expect(missingUploads).toEqual([{ path: `documents/${file.filename}`, hasCopy: false }])
    // It is told for as long as it is so, and since when.
    memory = _ === 'goes on' ? memory : {}
    await publish()
    expect((await readProblems()).setAside[0]!.since).toBe(setAside[0]!.since)
    expect(await readPage(`projekt/${good.slug}`)).toContain('Första ingressen')
    const { queueReturnedFiles } = await import('../../cms/features/publishing/queue-returned-files.ts')
    const countJobs = async () => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs
    const before = await countJobs()
    await queueReturnedFiles(cms.payload)
    expect(await countJobs()).toBe(before)
    await rename(`${path}.borta`, path)
    await queueReturnedFiles(cms.payload)
    expect(await countJobs()).toBe(before + 1)
    await publish()
    expect(await readPage(`projekt/${good.slug}`)).toContain('Andra ingressen')
    expect(await readProblems()).toEqual({ setAside: [], deadLinks: [], missingUploads: [] })
  })

  it('shows the copy of an earlier release while an upload is gone, and says so', async () => {
    const file = await cms.payload.create({ collection: 'documents', data: {}, file: makePdf('rapport.pdf') })
    const project = await content.create('projects', {
      title: 'Med rapport',
      files: [{ title: 'Rapport', file: file.id }],
    })
    await publish()
    const path = join(cms.dataDir, 'uploads/documents', String(file.filename))
    await rename(path, `${path}.borta`)
    await change(project, { lead: 'Ändrad medan filen är borta' })
    await publish()
    expect(await readPage(`projekt/${project.slug}`)).toContain('Ändrad medan filen är borta')
    expect((await readProblems()).missingUploads).toEqual([{ path: `documents/${file.filename}`, hasCopy: true }])
    await rename(`${path}.borta`, path)
    await publish()
    expect((await readProblems()).missingUploads).toEqual([])
  })

  it('leaves out what was never public and cannot be shown, and every field that can be to blame is named', async () => {
    const label = 'Kategori'
    const project = await content.create('projects', { title: 'Utan kategori' })
    await changeBehind('projects', project.id, { category: null })
    await publish()
    expect(await readdir(join(cms.dataDir, 'current/projekt'))).not.toContain(project.slug)
    const { setAside } = await readProblems()
    expect(setAside.map(({ id, field }) => [id, field])).toEqual([[project.id, label]])
    await cms.payload.delete({ collection: 'projects', id: project.id, context: { isImport: true } })
    await publish()
    expect((await readProblems()).setAside).toEqual([])
  })

  it('goes on through many saves of others while something is set aside, and keeps what was live of it', async () => {
    const stuck = await content.create('projects', { title: 'Fastnat', lead: 'Så var det' })
    const others = [
      await content.create('projects', { title: 'Nummer ett' }),
      await content.create('projects', { title: 'Nummer två' }),
    ]
    await publish()
    await changeBehind('projects', stuck.id, { lead: 'Så blev det', status: null })
    for (let round = 0; round < 5; round++) {
      for (const other of others) await change(other, { lead: `Runda ${round}` })
      await publish()
      for (const { slug } of others) expect(await readPage(`projekt/${slug}`)).toContain(`Runda ${round}`)
      expect(await readPage(`projekt/${stuck.slug}`)).toContain('Så var det')
    }
    await changeBehind('projects', stuck.id, { status: (await content.create('statuses')).id })
    await publish()
    expect(await readPage(`projekt/${stuck.slug}`)).toContain('Så blev det')
  })

  it('prints a link that leads nowhere as text, tells whose it is, and makes it a link again when it leads somewhere', async () => {
    const target = await content.create('projects', {
      title: 'Med milstolpar',
      milestones: [{ title: 'Start', date: '2026-01-01T00:00:00.000Z', state: 'done' }],
    })
    const address = `/projekt/${target.slug}/#milstolpar`
    const from = await content.create('projects', {
      title: 'Leder vidare',
      what: richText(paragraph('Se ', link('milstolparna', address), ' och ', link('ingenting', '/finns-inte/'), '.')),
    })
    await publish()
    const isLinked = async () => (await readPage(`projekt/${from.slug}`)).includes(`href="${address}"`)
    expect(await isLinked()).toBe(true)
    expect(await readPage(`projekt/${from.slug}`)).toMatch(/och ingenting\./)
    expect((await readProblems()).deadLinks).toEqual([
      {
        page: `/projekt/${from.slug}/`,
        target: '/finns-inte/',
        collection: 'projects',
        id: from.id,
        title: 'Leder vidare',
        field: 'Vad?',
      },
    ])
    await change(target, { milestones: [] })
    await publish()
    expect(await isLinked()).toBe(false)
    expect((await readProblems()).deadLinks.map((one) => one.target).sort()).toEqual([address, '/finns-inte/'].sort())
    // Nothing is written anew while all stays as it is.
    expect(await publish()).toMatchObject({ changed: 0 })
    await change(target, { milestones: [{ title: 'Start', date: '2026-01-01T00:00:00.000Z', state: 'done' }] })
    await publish()
    expect(await isLinked()).toBe(true)
    await change(from, { what: richText('Inga länkar.') })
    await publish()
    expect((await readProblems()).deadLinks).toEqual([])
  })
})

describe(`any document that the CMS takes (${inject('database').kind})`, () => {
  /** How many are tried. More of them are tried by hand: `ANY_DOCUMENTS=2000`. */
  const count = Number(process.env.ANY_DOCUMENTS ?? (inject('database').kind === 'sqlite' ? 200 : 50))
  const seed = Number(process.env.ANY_SEED ?? 1)
  const batch = 25

  it('never stops a publication, and is never set aside', async () => {
    const ids = new Map<string, string[]>()
    for (const { slug } of contentTypes) ids.set(slug, [(await content.create(slug)).id])
    const types = contentTypes.filter(({ custom }) => custom.site.kind !== 'file')
    const anyOne = fc
      .constantFrom(...types)
      .chain(({ slug, fields }) =>
        anyDocument(fields, (target) => ids.get(target) ?? []).map((values) => ({ slug, values })),
      )
    let taken = 0
    for (let start = 0; start < count; start += batch) {
      const added: { slug: string; id: string }[] = []
      for (const { slug, values } of fc.sample(anyOne, { numRuns: batch, seed: seed + start })) {
        const { slug: _slug, name, title, ...others } = values
        const unique = `${taken} ${start} ${added.length}`
        const stored = await cms.payload
          .create({
            collection: slug as CollectionSlug,
            data: {
              ...others,
              ...(title === undefined ? {} : { title: `${unique} ${String(title)}`.slice(0, 140) }),
              ...(name === undefined ? {} : { name: `${unique} ${String(name)}`.slice(0, 120) }),
              ...(getContentType(slug).custom.site.kind === 'document' ? { _status: 'published' } : {}),
            } as never,
            context: { isImport: true },
          })
          .catch((error: Error) => {
            // Whatever is refused is refused with words, and the fields that are to blame.
            expect(['ValidationError', 'APIError', 'NotFound'], `${slug}: ${error.stack}`).toContain(error.name)
          })
        if (stored) added.push({ slug, id: String(stored.id) })
      }
      taken += added.length
      const before = await readlink(join(cms.dataDir, 'current')).catch(() => undefined)
      await publish()
      expect(await readlink(join(cms.dataDir, 'current'))).not.toBe(before)
      expect((await readProblems()).setAside, `seed ${seed + start}`).toEqual([])
    }
    expect(taken).toBeGreaterThan(count / 4)
  }, 600_000)

  it('is known by fields that are all tried', () => {
    const [sample] = fc.sample(
      anyDocument(getContentType('projects').fields, () => ['x']),
      { numRuns: 1, seed },
    )
    const names = getDataFields(getContentType('projects').fields).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(sample!)))
  })
})

describe('a release', () => {
  it('that has been printed anew without its publisher’s memory has the same bytes, dead links and all', async () => {
    const from = await content.create('projects', {
      title: 'Trasig länk',
      what: richText(paragraph(link('hit', '/finns-inte/'))),
    })
    await publish()
    const before = await readPage(`projekt/${from.slug}`)
    memory = {}
    await rm(join(cms.dataDir, 'current'))
    await publish()
    expect(await readPage(`projekt/${from.slug}`)).toBe(before)
    expect(before).not.toContain('/finns-inte/')
  })
})
