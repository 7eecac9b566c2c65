import { cp, lstat, mkdir, readdir, readlink, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MinimalContent } from '../cms/minimal-content.ts'
import { sendVisitors } from '../helpers/constant-visitors.ts'
import { serveTestCms, type ServedCms } from '../helpers/serve-test-cms.ts'

let served: ServedCms
let content: MinimalContent
let generation = 0
beforeAll(async () => {
  served = await serveTestCms()
  content = new MinimalContent(served.cms.payload)
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  for (let number = 0; number < 3; number++) await content.create('projects', { title: `Projekt ${number}` })
  await publishAnew()
}, 300_000)
afterAll(() => served?.close())
beforeEach(publishAnew)

/** Publishes pages that all say another number: in the footer, which the pictures they are shared with do not show. */
async function publishAnew(): Promise<void> {
  await served.cms.payload.updateGlobal({ slug: 'site', data: { footer: `Utgåva ${++generation}.` } })
  await served.publish()
}

const inData = (...path: string[]): string => join(served.cms.dataDir, ...path)
const live = async (): Promise<string> => (await readlink(inData('current'))).split('/').at(-1)!
const origin = (): string => `http://127.0.0.1:${served.port}`
const getGeneration = async (address = '/'): Promise<number> =>
  Number(/Utgåva (\d+)\./.exec(await (await fetch(origin() + address)).text())?.[1])
const getHealth = async () =>
  (await (await fetch(`${origin()}/api/health`)).json()) as {
    ok: boolean
    release: string
    fault: { what: string } | null
  }

/** What can happen to a release, and whether the server sees it at once or when somebody asks for what is missing. */
const losses: [string, () => Promise<void>, { isSeenAtOnce?: false; servesSame?: true }?][] = [
  ['the link is gone', () => rm(inData('current')), { servesSame: true }],
  [
    'the link leads nowhere',
    async () => {
      await rm(inData('current'))
      await symlink('releases/finns-inte', inData('current'))
    },
    { servesSame: true },
  ],
  [
    'a folder has taken the place of the link',
    async () => {
      const release = await live()
      await rm(inData('current'))
      await cp(inData('releases', release), inData('current'), { recursive: true })
    },
    { servesSame: true },
  ],
  [
    'a file has taken the place of the link',
    async () => {
      await rm(inData('current'))
      await writeFile(inData('current'), 'trasig')
    },
    { servesSame: true },
  ],
  ['its folder is gone', async () => rm(inData('releases', await live()), { recursive: true })],
  [
    'its folder is empty',
    async () => {
      const folder = inData('releases', await live())
      await rm(folder, { recursive: true })
      await mkdir(folder)
    },
  ],
  [
    'its folder has another name',
    async () => {
      const release = await live()
      await rename(inData('releases', release), inData('releases', `${release}-undan`))
    },
  ],
  ['its manifest is gone', async () => rm(inData('releases', `${await live()}.json`))],
  ['its manifest is cut off', async () => truncate(inData('releases', `${await live()}.json`), 40)],
  ['its manifest is of nothing', async () => writeFile(inData('releases', `${await live()}.json`), 'null')],
  ['a page is gone', async () => rm(inData('releases', await live(), 'projekt/index.html')), { isSeenAtOnce: false }],
  [
    'a page is empty',
    async () => truncate(inData('releases', await live(), 'projekt/index.html'), 0),
    { isSeenAtOnce: false },
  ],
  [
    'a compressed form is gone',
    async () => rm(inData('releases', await live(), 'projekt/index.html.br')),
    { isSeenAtOnce: false },
  ],
]

describe('a release that is broken', () => {
  it.for(losses)(
    'is replaced by the best one there is, and by a new one: %s',
    { timeout: 120_000 },
    async ([, lose, how = {}]) => {
      const { replaceBrokenRelease } = await import('../../cms/features/publishing/release-keeper.ts')
      const { isPublicationWaiting } = await import('../../cms/features/publishing/publish-waiting.ts')
      const { inspectRelease } = await import('../../cms/releases/release-health.ts')
      const { getLiveReleaseId } = await import('../../cms/releases/release-store.ts')
      const { readPublicationState } = await import('../../cms/features/publishing/publication-state.ts')
      const { payload } = served.cms
      const [before, newest] = [await live(), generation]
      await lose()
      if (how.isSeenAtOnce === false) await inspectRelease((await getLiveReleaseId())!)
      const visitors = sendVisitors(
        origin(),
        ['/', '/projekt/', '/om/'],
        (_, status, body) => status === 200 && body.includes('</html>'),
        { connections: 2 },
      )
      const health = await getHealth()
      expect(health).toMatchObject({ ok: true, fault: { what: expect.any(String) } })
      expect(health.release === before).toBe(Boolean(how.servesSame))
      expect(await getGeneration()).toBe(how.servesSame ? newest : newest - 1)
      expect((await readPublicationState(payload)).isBroken).toBe(true)
      await replaceBrokenRelease(payload)
      expect(await isPublicationWaiting(payload)).toBe(true)
      // One is enough.
      await replaceBrokenRelease(payload)
      expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(1)
      await served.publish()
      expect(await getGeneration()).toBe(newest)
      expect(await getHealth()).toMatchObject({ ok: true, release: await live(), fault: null })
      expect((await lstat(inData('current'))).isSymbolicLink()).toBe(true)
      await visitors.stop()
      expect(visitors.met).toMatchObject({ broken: [], wrong: [] })
    },
  )

  it('is told from one that lacks a page when that is asked for', async () => {
    const newest = generation
    await rm(inData('releases', await live(), 'projekt/index.html'))
    expect(await getGeneration('/projekt/')).toBe(newest - 1)
    expect((await getHealth()).fault).toMatchObject({ what: 'damaged' })
  })

  it('is shown as far as it goes when there is no other', async () => {
    const release = await live()
    for (const name of await readdir(inData('releases')))
      if (!name.startsWith(release)) await rm(inData('releases', name), { recursive: true })
    await rm(inData('releases', release, 'projekt/index.html'))
    expect((await fetch(`${origin()}/projekt/`)).status).toBe(404)
    expect((await fetch(origin())).status).toBe(200)
    expect((await getHealth()).fault).toMatchObject({ what: 'damaged' })
    await served.publish()
    expect((await fetch(`${origin()}/projekt/`)).status).toBe(200)
  })

  it('is made anew from nothing when all are gone', async () => {
    await rm(inData('releases'), { recursive: true })
    expect((await fetch(origin())).status).toBe(503)
    expect((await getHealth()).ok).toBe(false)
    await served.publish()
    expect(await getGeneration()).toBe(generation)
  })
})
