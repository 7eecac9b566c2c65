import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkRelease } from '../../cms/features/publishing/checks.ts'
import type { CheckedRelease } from '../../cms/features/publishing/checks/checked-release.ts'
import { LinksOfRelease } from '../../cms/features/publishing/links-of-release.ts'
import { getPageFacts } from '../../cms/features/publishing/page-facts.ts'
import type { PrintedFile } from '../../cms/features/publishing/print.ts'
import { InvalidReleaseError } from '../../cms/features/publishing/invalid-release-error.ts'
import { getFilePath, isPage } from '../../cms/releases/release-files.ts'
import type { ReleaseManifest } from '../../cms/releases/release-store.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { openExampleSite, printExampleSite } from '../helpers/open-example-site.ts'

let folder: string
let pages: Map<string, string>
/** What every page holds, as it is printed: read once, since reading takes longer than checking. */
let printedFiles: Map<string, PrintedFile>
let release: Omit<CheckedRelease, 'links'>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrin-checks-'))
  const printed = await printExampleSite()
  pages = new Map([...printed].map(([address, { body }]) => [address, body.toString()]))
  printedFiles = new Map(
    [...pages].map(([address, text]) => [
      address,
      { path: getFilePath(address), forms: [''], ...(isPage(address) ? { facts: getPageFacts(text) } : {}) },
    ]),
  )
  const site = await openExampleSite()
  const sizes = new Map(
    Object.values(snapshotFromExamples().collections)
      .flat()
      .map((one) => [one.filename, one.filesize]),
  )
  for (const { address, filename } of site.usedFiles)
    await store(address, Buffer.alloc(typeof sizes.get(filename) === 'number' ? Number(sizes.get(filename)) : 1))
  const assets = [...pages.values()].flatMap((page) => page.match(/\/_astro\/[\w.@-]+/g) ?? [])
  for (const address of new Set(assets)) await store(address, Buffer.from(''))
  for (const [address, text] of pages) await store(address, Buffer.from(text))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

beforeEach(async () => {
  const files = new Map(printedFiles)
  const snapshot = snapshotFromExamples()
  release = { folder, site: await openExampleSite(), snapshot, files, previous: undefined, mayShrink: false }
})

const store = async (address: string, bytes: Buffer): Promise<void> => {
  const path = join(folder, getFilePath(address))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

const check = (changed: Partial<CheckedRelease> = {}): ReturnType<typeof checkRelease> => {
  const changedRelease = { ...release, ...changed }
  const { site, files } = changedRelease
  return checkRelease({ ...changedRelease, links: new LinksOfRelease(folder, site, files) })
}

/** What the checks say of the release, or nothing when they let it through. */
const getFaults = async (changed: Partial<CheckedRelease> = {}): Promise<string> => {
  const { faults, wholeSiteFaults } = await check(changed)
  const all = [...faults, ...wholeSiteFaults]
  return all.length ? InvalidReleaseError.fromFaults(all).message : ''
}

/** What the checks say when a page says something else. */
const getFaultsOf = (address: string, change: (page: string) => string): Promise<string> => {
  const page = change(pages.get(address)!)
  expect(page).not.toBe(pages.get(address))
  release.files.set(address, { ...release.files.get(address)!, facts: getPageFacts(page) })
  return getFaults()
}

/** What the checks say while another text lies at an address. */
const getFaultsWhile = async (address: string, change: (text: string) => string): Promise<string> => {
  const text = await readFile(join(folder, getFilePath(address)), 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  await store(address, Buffer.from(changed))
  // A file that has been printed anew is another one.
  release.files.set(address, { ...release.files.get(address)! })
  try {
    return await getFaults()
  } finally {
    await store(address, Buffer.from(text))
  }
}

const page = '/projekt/hbg-works/'
const insert = (html: string) => (text: string) => text.replace('</main>', `${html}</main>`)

describe('the checks of a release', () => {
  it('let the example site through, and say what they looked at', async () => {
    expect(await getFaults()).toBe('')
    const { outcomes } = await check()
    expect(outcomes.length).toBeGreaterThanOrEqual(8)
    for (const { name, checked, faults } of outcomes) {
      if (!name.includes('krympt')) expect(checked, name).toBeGreaterThan(0)
      expect(faults, name).toBe(0)
    }
  })

  it.each([
    ['a link that leads nowhere', insert('<a href="/finns-inte/">dit</a>'), '/finns-inte/'],
    ['a link to a place that is not there', insert('<a href="/podd/#borta">dit</a>'), '/podd/#borta'],
    ['a link to a place on the page itself', insert('<a href="#borta">dit</a>'), 'borta'],
    ['a picture that is missing', insert('<img src="/filer/x/borta.png" alt="">'), '/filer/x/borta.png'],
    [
      'a picture in a set',
      insert('<img srcset="/filer/x/a.webp 480w, /filer/x/b.webp 960w" alt="">'),
      '/filer/x/b.webp',
    ],
    ['a style sheet that is missing', insert('<link rel="stylesheet" href="/_astro/borta.css">'), '/_astro/borta.css'],
    ['an element that is not closed as it should', insert('<p><div>x</div></p>'), 'HTML-fel'],
    ['an attribute that is written twice', insert('<b class="a" class="b">x</b>'), 'HTML-fel'],
    ['a place that is named twice', insert('<i id="innehall">x</i>'), 'innehall'],
    ['a second main heading', insert('<h1>Två</h1>'), 'h1'],
    ['no title', (text: string) => text.replace(/<title>.*?<\/title>/s, ''), 'titel'],
    ['no language', (text: string) => text.replace(/<html lang="sv"/, '<html'), 'språk'],
  ])('find %s', async (_, change, expected) => {
    const faults = await getFaultsOf(page, change)
    expect(faults).toContain(expected)
    expect(faults).toContain(page)
  })

  it('find settings that were saved without what the law demands, and leave those alone that nobody has come to yet', async () => {
    const { snapshot } = release
    const { assessedOn: _, ...incomplete } = snapshot.settings.accessibility!
    const getFaultsWith = (accessibility: Record<string, unknown>): Promise<string> =>
      getFaults({ snapshot: { ...snapshot, settings: { ...snapshot.settings, accessibility } } })
    expect(await getFaultsWith({ ...incomplete, updatedAt: '2026-06-01T08:00:00.000Z' })).toContain(
      'Inställningar – Tillgänglighet saknas ”Bedömd den”',
    )
    expect(await getFaultsWith({ responsible: 'Organisationen', conformance: 'partly' })).toBe('')
  })

  it('find an element that is not closed on a very long page too', async () => {
    const long = `${'<p>rad</p>'.repeat(40_000)}<section><p>kvar`
    expect(await getFaultsOf(page, insert(`${long}</section>`))).toContain('HTML-fel')
  })

  it.each([
    ['is not well-formed', '/podd/feed.xml', (xml: string) => xml.replace('</channel>', ''), 'XML'],
    ['holds a sign that XML forbids', '/feed.xml', (xml: string) => xml.replace('<item>', '<item>&nope <'), 'XML'],
    ['is no feed', '/feed.xml', (xml: string) => xml.replaceAll('channel>', 'kanal>'), 'inget flöde'],
    [
      'says another length than the sound has',
      '/podd/feed.xml',
      (xml: string) => xml.replace(/length="\d+"/, 'length="7"'),
      'flödet säger 7',
    ],
    [
      'leads to a page that is not there',
      '/feed.xml',
      (xml: string) => xml.replaceAll(/(<link>[^<]*\/projekt\/)[^<]*/g, '$1borta/'),
      '/projekt/borta/',
    ],
  ])('find a feed that %s', async (_, address, change, expected) => {
    const faults = await getFaultsWhile(address, change)
    expect(faults).toContain(expected)
    expect(faults).toContain(address)
  })

  it('find a sitemap that forgets a page or names one that is not there', async () => {
    const change = (xml: string): string => xml.replace('/projekt/hbg-works/', '/projekt/borta/')
    const faults = await getFaultsWhile('/sitemap-0.xml', change)
    expect(faults).toContain('/projekt/hbg-works/')
    expect(faults).toContain('/projekt/borta/')
  })

  it('find a published document without a page', async () => {
    release.files.delete(page)
    expect(await getFaults()).toContain(page)
  })

  it('find a page that belongs to nothing published', async () => {
    release.files.set('/projekt/hemligt/', release.files.get(page)!)
    expect(await getFaults()).toContain('/projekt/hemligt/')
  })

  it('find a draft, and what is thrown away, among what was read', async () => {
    const [first, second, ...others] = release.snapshot.collections.projects!
    release.snapshot.collections.projects = [
      { ...first!, _status: 'draft' },
      { ...second!, deletedAt: '2026-01-01T00:00:00.000Z' },
      ...others,
    ]
    const faults = await getFaults()
    expect(faults).toContain(first!.id)
    expect(faults).toContain(second!.id)
  })

  it('find that half of the documents are gone, unless somebody says that it is right', async () => {
    const before = [...release.files.keys()]
    const more = Array.from({ length: 40 }, (_, index) => `/projekt/var-${index}/`)
    const previous = { addresses: [...before, ...more] } as ReleaseManifest
    const faults = await getFaults({ previous })
    expect(faults).toMatch(/Projekt: plötsligt bara \d+ av \d+/)
    expect(await getFaults({ previous, mayShrink: true })).toBe('')
  })
})
