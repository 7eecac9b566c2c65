import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { bold, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { MinimalContent, type Stored } from '../cms/minimal-content.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { dumpDatabase } from '../helpers/dump-database.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { person, traces } from '../helpers/planted-person.ts'

type Store = typeof import('../../cms/releases/release-store.ts')
type Publish = typeof import('../../cms/features/publishing/publish.ts').publish

let cms: TestCms
let store: Store
let publish: () => ReturnType<Publish>
let rollBack: (release?: string) => Promise<string>
let erase: () => Promise<unknown>
/** Those who are live when the person is erased, and one from which they had been removed by hand before. */
let live: Stored
let cleaned: Stored
beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  const { payload } = cms
  store = await import('../../cms/releases/release-store.ts')
  const publishing = await import('../../cms/features/publishing/publish.ts')
  const memory = {}
  publish = () => publishing.publish(payload, 'Prov', () => {}, { memory })
  const back = await import('../../cms/features/publishing/rollback.ts')
  rollBack = (release) => back.rollBack(payload, { who: '', ...(release ? { release } : {}) })
  const { erasePerson } = await import('../../cms/features/erasure/erase-person.ts')
  const { makeMatcher } = await import('../../cms/features/erasure/matcher.ts')
  const user = await addUser(payload, 'admin')
  erase = async () =>
    erasePerson(await createLocalReq({ user }, payload), makeMatcher([person.name, person.email, person.phone]))
  const content = new MinimalContent(payload)
  // The site's own footer leads to these.
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  const [first = '', last = ''] = person.name.split(' ')
  const about = {
    title: `Möt ${person.name}`,
    lead: `${person.name} berättar om arbetet med en ny metod som hjälper många.`,
    what: richText(paragraph(`Ring ${first} `, bold(last), ` på +46 70 555 12 34.`)),
    contacts: [{ name: person.name, email: person.email, phone: person.phone }],
  }
  live = await content.create('projects', about)
  cleaned = await content.create('projects', { ...about, title: `${person.name} igen` })
  await publish()
  await payload.update({
    collection: 'projects',
    id: cleaned.id,
    data: {
      title: 'Utan någon',
      slug: 'utan-nagon',
      lead: 'Nu står här något annat, som inte handlar om någon alls.',
      what: richText('Inget.'),
      contacts: [{ name: 'Innovationsenheten', phone: '042-10 50 00' }],
      _status: 'published',
    } as never,
  })
  await publish()
})
afterAll(() => cms.close())

/** Every file of the data folder that holds the person, packed or not, or in its name. */
const listTraces = async (): Promise<string[]> => {
  const found: string[] = []
  for (const entry of await readdir(cms.dataDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.db(-wal|-shm)?$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    const forms = [
      bytes,
      unpack(gunzipSync, bytes),
      entry.name.endsWith('.br') ? unpack(brotliDecompressSync, bytes) : bytes,
    ]
    if (
      [path.slice(cms.dataDir.length), ...forms.map((form) => form.toString('utf8'))].some((text) => traces.test(text))
    )
      found.push(path.slice(cms.dataDir.length + 1))
  }
  return found
}

const unpack = (how: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer => {
  try {
    return how(bytes)
  } catch {
    return bytes
  }
}

describe(`erasing somebody who has been published (${inject('database').kind})`, () => {
  it('begins with files that hold them, in pages, feeds, open data and the search index, packed too', async () => {
    const files = await listTraces()
    const { length: releases } = await store.listReleases()
    expect(releases).toBe(2)
    for (const kind of [/index\.html$/, /\.br$/, /feed\.xml$/, /\.csv$/, /projekt\.json$/, /\.json$/])
      expect(
        files.some((file) => kind.test(file)),
        String(kind),
      ).toBe(true)
  })

  it('leaves no release to go back to that holds them, from that moment on', async () => {
    const before = await store.getLiveReleaseId()
    expect(await erase()).toMatchObject({ releases: 2, isPublishing: true })
    expect(await store.listReleases()).toEqual([])
    expect(await store.getLiveReleaseId()).toBe(before)
    await expect(rollBack()).rejects.toThrow()
    await expect(rollBack(before)).rejects.toThrow()
  })

  it('leaves nothing of them on disk when the site has been published, and the page stands', async () => {
    const { release, search } = await publish()
    expect(search).toBeUndefined()
    // A publisher that lives on does not wait until old releases are gone.
    await vi.waitFor(async () => expect(await readdir(store.getReleasesDir())).toHaveLength(2), 20_000)
    expect(await listTraces()).toEqual([])
    expect(await store.listReleases()).toEqual([release])
    const { addresses } = (await store.readManifest(release))!
    const project = await cms.payload.findByID({ collection: 'projects', id: live.id })
    expect(addresses).toContain(`/projekt/${project.slug!}/`)
    expect(addresses).toContain('/projekt/utan-nagon/')
    const page = await readFile(join(cms.dataDir, 'current/projekt', project.slug!, 'index.html'), 'utf8')
    expect(page).toContain('[borttaget]')
    expect((await dumpDatabase(cms.payload)).filter((line) => traces.test(line))).toEqual([])
  })

  it('does not touch the releases of which they are no part', async () => {
    const kept = await store.listReleases()
    expect(await erase()).toMatchObject({ documents: 0, versions: 0, releases: 0, isPublishing: false })
    expect(await store.listReleases()).toEqual(kept)
  })
})
