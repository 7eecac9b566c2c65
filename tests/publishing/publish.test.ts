import { readdir, readFile, readlink, realpath, rm, stat, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { MinimalContent } from '../cms/minimal-content.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { readRelease } from './search-release.ts'

type Publishing = typeof import('../../cms/features/publishing/publish.ts')
type Store = typeof import('../../cms/releases/release-store.ts')

let cms: TestCms
let content: MinimalContent
let publish: () => ReturnType<Publishing['publish']>
let store: Store
beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  const publishing = await import('../../cms/features/publishing/publish.ts')
  publish = () => publishing.publish(cms.payload, 'Prov')
  store = await import('../../cms/releases/release-store.ts')
  const { addExampleContent } = await import('../../cms/features/example-content/add-example-content.ts')
  await addExampleContent(cms.payload, () => {})
})
afterAll(() => cms.close())

const getLive = (): Promise<string> => realpath(join(cms.dataDir, 'current'))
const getNewestPublication = async () =>
  (await cms.payload.find({ collection: 'publications', sort: '-startedAt', limit: 1 })).docs[0]!
const expectFailure = async (): Promise<string> => {
  const before = await readlink(join(cms.dataDir, 'current'))
  const error = await publish().then(
    () => undefined,
    (reason: Error) => reason,
  )
  expect(error, 'This publication should have failed').toBeDefined()
  expect(await readlink(join(cms.dataDir, 'current'))).toBe(before)
  const publication = await getNewestPublication()
  expect(publication.state).toBe('failed')
  expect(publication.error).toBe(error!.message)
  return error!.message
}

describe('a publication', () => {
  it('makes a release of the example content, and lets the public see it', async () => {
    await content.create('projects', { title: 'Öppet projekt' })
    const { release, pages, changed } = await publish()
    expect(await readlink(join(cms.dataDir, 'current'))).toBe(join('releases', release))
    expect(pages).toBeGreaterThan(60)
    expect(changed).toBeGreaterThanOrEqual(pages)
    expect(await getNewestPublication()).toMatchObject({ state: 'succeeded', release, pages, changed })
    const files = await readRelease(await getLive())
    const manifest = await store.readManifest(release)
    expect(manifest!.addresses).toHaveLength(pages)
    for (const place of [
      'index.html',
      '404.html',
      'projekt/index.html',
      'feed.xml',
      'podd/feed.xml',
      'data/projekt.json',
    ])
      expect([...files.keys()], place).toContain(place)
    expect([...files.keys()].filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(5)
  })

  it('holds the picture that each page is shared with', async () => {
    const files = await readRelease(await getLive())
    const shared = [...files].flatMap(([path, page]) => {
      const image =
        path.endsWith('.html') && /property="og:image" content="[^"]*?\/(delning\/[^"]+)"/.exec(`${page}`)?.[1]
      return image ? [{ path, image }] : []
    })
    expect(shared.length).toBeGreaterThan(60)
    expect(shared.filter(({ image }) => !files.has(image))).toEqual([])
  })

  it('without any change links every file of the one before', async () => {
    const before = await getLive()
    expect(await publish()).toMatchObject({ changed: 0 })
    const after = await getLive()
    expect(after).not.toBe(before)
    const names = [...(await readRelease(before)).keys()]
    expect([...(await readRelease(after)).keys()]).toEqual(names)
    for (const name of names)
      expect((await stat(join(after, name))).ino, name).toBe((await stat(join(before, name))).ino)
  })

  it('gives the same bytes when everything is printed anew', async () => {
    const before = await readRelease(await getLive())
    await rm(join(cms.dataDir, 'current'))
    await publish()
    const after = await readRelease(await getLive())
    expect([...after.keys()]).toEqual([...before.keys()])
    const differing = [...after].filter(([path, bytes]) => !bytes.equals(before.get(path)!)).map(([path]) => path)
    expect(differing).toEqual([])
  })

  it('changes few files when one document changes', async () => {
    const { docs } = await cms.payload.find({ collection: 'projects', where: { title: { equals: 'Öppet projekt' } } })
    await cms.payload.update({
      collection: 'projects',
      id: docs[0]!.id,
      data: { statusNote: 'Ny kommentar', _status: 'published' },
    })
    const { changed, pages } = await publish()
    expect(changed).toBeGreaterThan(0)
    expect(changed).toBeLessThan(pages)
    expect(await readFile(join(await getLive(), 'projekt/oppet-projekt/index.html'), 'utf8')).toContain('Ny kommentar')
  })
})

describe('a publication that fails', () => {
  it('because most pages are gone says how many, and can be allowed', async () => {
    const { payload } = cms
    const all = { where: { id: { exists: true } }, context: { isImport: true } } as const
    await payload.update({ collection: 'projects', ...all, data: { _status: 'draft' } })
    for (const collection of ['technologies', 'sectors', 'organisations'] as const)
      await payload.db.updateMany({ collection: 'projects', where: {}, data: { [collection]: [] } }).catch(() => {})
    const live = (await store.readManifest((await store.getLiveReleaseId())!))!
    const padded = { ...live, addresses: [...live.addresses, ...live.addresses, ...live.addresses] }
    await writeFile(join(cms.dataDir, 'releases', `${live.id}.json`), JSON.stringify(padded))
    expect(await expectFailure()).toMatch(/plötsligt bara [\d\s]+ sidor av [\d\s]+/)
    process.env.ALLOW_FEWER_PAGES = 'true'
    try {
      await publish()
    } finally {
      delete process.env.ALLOW_FEWER_PAGES
    }
    expect((await getNewestPublication()).state).toBe('succeeded')
  })
})

describe('older releases', () => {
  it('stay for rollback, ten of them, the live one included', async () => {
    for (let number = 0; number < 12; number++) {
      const id = `20200101-0000${String(number).padStart(2, '0')}-000`
      await mkdir(join(cms.dataDir, 'releases', id))
      await writeFile(join(cms.dataDir, 'releases', `${id}.json`), JSON.stringify({ id, addresses: [] }))
    }
    const { release } = await publish()
    const kept = await store.listReleases()
    expect(kept).toHaveLength(10)
    expect(kept[0]).toBe(release)
    expect(kept).not.toContain('20200101-000000-000')
    const folders = (await readdir(join(cms.dataDir, 'releases'), { withFileTypes: true })).filter((entry) =>
      entry.isDirectory(),
    )
    expect(
      folders
        .map(({ name }) => name)
        .filter((name) => name !== 'misslyckad')
        .sort(),
    ).toEqual(kept.toSorted())
  })

  it('are whole: going back is one step, and shows what was', async () => {
    const [now, before] = await store.listReleases()
    await store.switchTo(before!)
    expect(await store.getLiveReleaseId()).toBe(before)
    expect((await stat(join(cms.dataDir, 'current/index.html'))).size).toBeGreaterThan(0)
    await store.switchTo(now!)
    expect((await readdir(cms.dataDir)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
