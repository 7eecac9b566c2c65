import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { openFreshSiteWith, openNextSite, openSiteWith, printAddress } from '../helpers/open-example-site.ts'

type Edit = (snapshot: Snapshot) => Snapshot

const withCollection = (
  snapshot: Snapshot,
  collection: string,
  change: (documents: StoredDocument[]) => StoredDocument[],
): Snapshot => ({
  ...snapshot,
  collections: { ...snapshot.collections, [collection]: change(snapshot.collections[collection] ?? []) },
})

/** Changes one document of a collection, selected by any number. */
const changeOne = (collection: string, place: number, change: (document: StoredDocument) => object): Edit => {
  return (snapshot) =>
    withCollection(snapshot, collection, (documents) => {
      const chosen = place % documents.length
      return documents.map((document, index) => (index === chosen ? { ...document, ...change(document) } : document))
    })
}

/** The same, unless another document has that address already, which the CMS refuses. */
const move = (at: number, slug: string): Edit => {
  return (snapshot) =>
    snapshot.collections.projects?.some((project) => project.slug === slug)
      ? snapshot
      : changeOne('projects', at, () => ({ slug }))(snapshot)
}

const place = fc.nat(1000)
const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `Ord ${text}`)
/** Single edits, as made by editors. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, word).map(([at, title]) => changeOne('projects', at, () => ({ title }))),
  fc.tuple(place, word).map(([at, text]) => changeOne('projects', at, () => ({ what: richText(text) }))),
  fc
    .tuple(place, place)
    .map(([at, day]) =>
      changeOne('projects', at, () => ({ updatedOn: new Date(Date.UTC(2026, 0, day)).toISOString() })),
    ),
  fc
    .tuple(place, place)
    .map(([at, day]) =>
      changeOne('projects', at, () => ({ publishedOn: new Date(Date.UTC(2020, 0, day)).toISOString() })),
    ),
  fc.tuple(place, place).map(([at, other]): Edit => (snapshot) => {
    const { technologies = [], projects = [] } = snapshot.collections
    const technology = technologies[other % technologies.length]!
    return changeOne('projects', at, () => ({
      technologies: [technology.id],
      related: [projects[other % projects.length]!.id],
    }))(snapshot)
  }),
  place.map((at) => changeOne('projects', at, ({ effects }) => ({ effects: ((effects ?? []) as object[]).slice(1) }))),
  fc.tuple(place, place).map(([at, number]) => move(at, `flyttad-${number}`)),
  place.map(
    (at): Edit =>
      (snapshot) =>
        withCollection(snapshot, 'projects', (documents) =>
          documents.filter((_, index) => index !== at % documents.length),
        ),
  ),
  fc.tuple(place, place).map(
    ([at, number]): Edit =>
      (snapshot) =>
        withCollection(snapshot, 'projects', (documents) => {
          const copied = documents[at % documents.length]!
          if (documents.some(({ id }) => id === `ny-${number}`)) return documents
          return [...documents, { ...copied, id: `ny-${number}`, slug: `ny-${number}`, title: `Ny ${number}` }]
        }),
  ),
  fc.tuple(place, word).map(([at, name]) => changeOne('technologies', at, () => ({ name }))),
  fc.tuple(place, word).map(([at, name]) => changeOne('organisations', at, () => ({ name }))),
  fc
    .tuple(place, word)
    .map(([at, alt]) => changeOne('media', at, () => ({ alt, updatedAt: '2026-07-01T08:00:00.000Z' }))),
  fc.tuple(place, word).map(([at, title]) => changeOne('episodes', at, () => ({ title }))),
  fc
    .tuple(place, fc.constantFrom(null, 'ett-ord-i-taget'))
    .map(([at, podcast]) => changeOne('episodes', at, () => ({ podcast }))),
  fc.tuple(place, word).map(([at, title]) => changeOne('podcasts', at, () => ({ title }))),
  word.map((tagline): Edit => (snapshot) => ({
    ...snapshot,
    settings: { ...snapshot.settings, site: { ...snapshot.settings.site, tagline } },
  })),
)

/** Prints a site, reusing what has not changed. */
const printNext = async (
  site: Site,
  before: Map<string, string>,
): Promise<{ printed: Map<string, string>; kept: number }> => {
  const printed = new Map<string, string>()
  const unchanged = new Set(site.addresses.filter((address) => site.isUnchanged(address)))
  for (const address of site.addresses)
    printed.set(
      address,
      unchanged.has(address) ? before.get(address)! : (await printAddress(site, address)).body.toString(),
    )
  return { printed, kept: unchanged.size }
}

const findDifferences = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((address) => one.get(address) !== other.get(address))

describe('printing only what has changed', () => {
  it('gives, after any edits, what printing everything gives', async () => {
    const first = await openSiteWith(snapshotFromExamples())
    const { printed: start } = await printNext(first, new Map())
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edits, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        async (steps) => {
          let snapshot = snapshotFromExamples()
          let site = first
          let printed = start
          for (const step of steps) {
            snapshot = step.reduce((changed, edit) => edit(changed), snapshot)
            site = await openNextSite(snapshot, site)
            printed = (await printNext(site, printed)).printed
          }
          const { printed: whole } = await printNext(await openSiteWith(snapshot), new Map())
          expect(findDifferences(printed, whole)).toEqual([])
        },
      ),
      { numRuns: 8 },
    )
  })

  it.for<[what: string, collection: string, change: (document: StoredDocument) => object]>([
    ['titles', 'projects', ({ title }) => ({ title: `Ny ${String(title)}` })],
    [
      'goals',
      'projects',
      ({ effects }) => ({ effects: ((effects ?? []) as object[]).map((one) => ({ ...one, goal: 'Nytt' })) }),
    ],
    ['pictures', 'media', () => ({ focalX: 10 })],
  ])('keeps no markup that modules which have kept none would make otherwise: %s', async ([, collection, change]) => {
    await printNext(await openSiteWith(snapshotFromExamples()), new Map())
    const snapshot = withCollection(snapshotFromExamples(), collection, (documents) =>
      documents.map((document) => ({ ...document, ...change(document) })),
    )
    const { printed } = await printNext(await openSiteWith(snapshot), new Map())
    const { printed: fresh } = await printNext(await openFreshSiteWith(snapshot), new Map())
    expect(findDifferences(printed, fresh)).toEqual([])
  })

  it('keeps nearly all pages when one text has changed, and all when nothing has', async () => {
    const first = await openSiteWith(snapshotFromExamples())
    const { printed } = await printNext(first, new Map())
    const second = await openNextSite(snapshotFromExamples(), first)
    expect((await printNext(second, printed)).kept).toBe(second.addresses.length)
    const changed = changeOne('projects', 3, () => ({ what: richText('Nytt.') }))(snapshotFromExamples())
    const third = await openNextSite(changed, second)
    const { kept } = await printNext(third, printed)
    expect(kept).toBeLessThan(third.addresses.length)
    expect(kept).toBeGreaterThan(third.addresses.length * 0.8)
  })

  it('keeps what only names the podcast of an episode when another comes before it', async () => {
    const first = await openSiteWith(snapshotFromExamples())
    await printNext(first, new Map())
    const publishedOn = '2026-11-01T06:00:00.000Z'
    const changed = changeOne('episodes', 1, () => ({ publishedOn }))(snapshotFromExamples())
    const second = await openNextSite(changed, first)
    const own = ['kapitel.json', 'oembed.json', 'spelare/'].map((file) => `/podd/bojen-som-skramde-badgasterna/${file}`)
    expect(own.filter((address) => !second.isUnchanged(address))).toEqual([])
    expect(second.isUnchanged('/podd/')).toBe(false)
  })

  it('does not know what has changed in an address that was never printed', async () => {
    const first = await openSiteWith(snapshotFromExamples())
    const second = await openNextSite(snapshotFromExamples(), first)
    expect(second.isUnchanged('/')).toBe(false)
  })
})
