import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawShareCard } from '../../cms/features/publishing/sharing/draw-share-card.ts'
import { Linker } from '../../cms/releases/file-thread.ts'
import { makeShareImage, ShareImages } from '../../cms/features/publishing/sharing/share-images.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import type { Snapshot } from '../../content-types/snapshot.ts'
import type { ShareCard, ShareImage } from '../../site/sharing/card.ts'
import { makePng } from '../cms/sample-files.ts'
import { hostileText } from '../helpers/hostile-text.ts'
import { openExampleSite, openSiteWith } from '../helpers/open-example-site.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrin-delning-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const page = '/projekt/bussen-utan-forare/'
const share = async (change: Record<string, unknown> = {}, at = page): Promise<ShareImage> => {
  const snapshot = snapshotFromExamples()
  const site = await openSiteWith(changeProject(snapshot, change))
  await site.render(at)
  return site.getShareImage(at)!
}
const changeProject = (snapshot: Snapshot, change: Record<string, unknown>): Snapshot => ({
  ...snapshot,
  collections: {
    ...snapshot.collections,
    projects: snapshot.collections['projects']!.map((project) =>
      project.slug === 'bussen-utan-forare' ? { ...project, cover: undefined, ...change } : project,
    ),
  },
})

describe('a picture for sharing', () => {
  it('is named on every page that is meant to be found, with an address that no other facts have', async () => {
    const site = await openExampleSite()
    const addresses = new Map<string, string>()
    for (const address of site.addresses.filter((one) => one.endsWith('/'))) {
      const html = await (await site.render(address)).text()
      const image = site.getShareImage(address)
      expect(Boolean(image), address).toBe(!html.includes('name="robots" content="noindex"'))
      if (!image) continue
      expect(html, address).toContain(`<meta property="og:image" content="https://vitrin.example.se${image.address}">`)
      const facts = JSON.stringify(image.card)
      expect(addresses.get(image.address) ?? facts, address).toBe(facts)
      addresses.set(image.address, facts)
    }
    expect(addresses.size).toBeGreaterThan(80)
  })

  it('says what the page is about, how far it has come and who is behind it, and changes with that alone', async () => {
    const { address, card } = await share()
    expect(card).toMatchObject({
      title: expect.stringContaining('Bussen') as string,
      note: expect.stringMatching(/^Drivs av /) as string,
      status: { name: 'Avbruten', isStopped: true },
    })
    expect((await share({ what: richText('Något annat.') })).address).toBe(address)
    for (const change of [{ title: 'En annan buss' }, { status: 'pilot' }, { drivenBy: 'stadsledningsforvaltningen' }])
      expect((await share(change)).address, JSON.stringify(change)).not.toBe(address)
  })

  it('is drawn as outlines, the same each time and without any font of the machine', async () => {
    const { card } = await share()
    const svg = drawShareCard(card)
    expect(svg).not.toMatch(/<text|font|href/)
    expect(drawShareCard(card)).toBe(svg)
    const bytes = await makeShareImage(card)
    expect(await makeShareImage(card)).toEqual(bytes)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(drawShareCard({ ...card, title: `${card.title}!` })).not.toBe(svg)
  })

  it('can be drawn of anything that somebody writes, within the frame', async () => {
    const { card } = await share()
    const anything = fc.oneof(
      hostileText,
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constant('å'.repeat(300)),
    )
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (title, label, note) => {
        const odd: ShareCard = { ...card, title, label, note, siteName: note }
        const svg = drawShareCard(odd)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        const [, ...columns] = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
        const isOutside = ([x, y]: number[]): boolean => x! < -10 || x! > 1200 || y! < -10 || y! > 640
        expect(columns.filter(isOutside)).toEqual([])
        await sharp(Buffer.from(svg)).metadata()
      }),
      { numRuns: 30 },
    )
  })

  it('holds the picture of a page that has one, around its heart', async () => {
    const { data } = await makePng('bild.png')
    const path = join(folder, 'bild.png')
    // Red on the left, blue on the right.
    await sharp({ create: { width: 1600, height: 800, channels: 3, background: '#0000ff' } })
      .composite([
        {
          input: await sharp(data).resize(800, 800, { fit: 'fill' }).tint('#ff0000').flatten().toBuffer(),
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toFile(path)
    const { card } = await share()
    const withPicture = (focalX: number): ShareCard => ({
      ...card,
      objects: [],
      picture: { address: '/filer/bild.webp', focalX, focalY: 50 },
    })
    const readMiddle = async (focalX: number): Promise<number[]> => {
      const bytes = await makeShareImage(withPicture(focalX), path)
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
      const pixel = sharp(bytes).extract({ left: 990, top: 315, width: 1, height: 1 })
      return [...(await pixel.raw().toBuffer())]
    }
    expect((await readMiddle(90))[2]).toBeGreaterThan(200)
    expect((await readMiddle(10))[2]).toBeLessThan(200)
  })

  it('is drawn once: what the release before has is linked', async () => {
    const image = await share()
    const changed = await share({ title: 'En buss till' })
    const [first, second] = [join(folder, 'a'), join(folder, 'b')]
    const linker = new Linker()
    const one = new ShareImages(first, undefined, [], linker)
    await Promise.all([one.put(image), one.put(image)])
    expect(one.drawn).toBe(1)
    const other = new ShareImages(second, first, [], linker)
    other.keep(image.address)
    await linker.finish()
    await other.put(image)
    await other.put(changed)
    expect(other.drawn).toBe(1)
    expect((await stat(join(second, image.address))).ino).toBe((await stat(join(first, image.address))).ino)
    expect((await readFile(join(second, changed.address))).length).toBeGreaterThan(1000)
    expect(existsSync(join(first, changed.address))).toBe(false)
  })
})
