import { XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getPageFacts } from '../../cms/features/publishing/page-facts.ts'
import { isPage } from '../../cms/releases/release-files.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { contentTypes, settings } from '../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { anyDocument } from '../helpers/any-document.ts'
import { openSiteWith } from '../helpers/open-example-site.ts'

/** How many documents are tried. More of them are tried by hand: `ANY_DOCUMENTS=2000`. */
const count = Number(process.env.ANY_DOCUMENTS ?? 200)
const batch = 25
const seed = Number(process.env.ANY_SEED ?? 1)

const examples = snapshotFromExamples()
const shown = contentTypes.filter(({ custom }) => custom.site.kind === 'document' || custom.site.kind === 'vocabulary')
const getIds = (collection: string): string[] => (examples.collections[collection] ?? []).map(({ id }) => id)

/** Examples among which stand documents of any kind, stored as by a version of Vitrin that cleaned nothing. */
const makeSnapshot = (seedOfBatch: number): Snapshot => {
  const anyOne = fc
    .constantFrom(...shown)
    .chain((type) => anyDocument(type.fields, getIds).map((values) => ({ type, values })))
  const added = fc.sample(anyOne, { numRuns: batch, seed: seedOfBatch })
  const collections = { ...examples.collections }
  for (const [index, { type, values }] of added.entries()) {
    const id = `prov-${index}`
    const document: StoredDocument = { ...values, id, slug: id, updatedAt: '2026-03-01T10:00:00.000Z' }
    const known = contentTypes.find(({ slug }) => slug === type.slug)!
    collections[type.slug] = [
      ...(collections[type.slug] ?? []),
      known.custom.site.kind === 'document'
        ? { ...document, _status: 'published', publishedOn: '2026-03-01T10:00:00.000Z' }
        : document,
    ]
  }
  return { ...examples, collections }
}

/** The addresses of what was added, and of everything that is not one document's page. */
const isWorthAsking = (address: string): boolean =>
  address.includes('/prov-') || !isPage(address) || address.split('/').length < 4

describe('any document that is shown', () => {
  it.each(Array.from({ length: Math.ceil(count / batch) }, (_, index) => seed + index))(
    'has a page without a fault, and breaks no list, feed or file (seed %i)',
    async (seedOfBatch) => {
      const site = await openSiteWith(makeSnapshot(seedOfBatch))
      const faults: string[] = []
      for (const address of site.addresses.filter(isWorthAsking)) {
        const response = await site.render(address)
        const text = await response.text()
        if (response.status !== 200) faults.push(`${address}: ${response.status}`)
        if (isPage(address)) faults.push(...getPageFacts(text).faults.map((fault) => `${address}: ${fault}`))
        else if (/\.(xml|rdf)$/.test(address) && XMLValidator.validate(text) !== true) faults.push(`${address}: no XML`)
        else if (address.endsWith('.json')) JSON.parse(text)
      }
      expect(faults).toEqual([])
      expect(site.searchRecords.length).toBeGreaterThan(batch)
    },
  )

  it('breaks no page as settings', async () => {
    for (const one of settings)
      for (const values of fc.sample(anyDocument(one.fields, getIds), { numRuns: 5, seed })) {
        const site = await openSiteWith({
          ...examples,
          settings: { ...examples.settings, [one.slug]: { ...examples.settings[one.slug], ...values } },
        })
        for (const address of ['/', '/podd/feed.xml', '/tillganglighet/', '/sok/']) {
          const text = await (await site.render(address)).text()
          if (isPage(address)) expect(getPageFacts(text).faults, `${one.slug} ${address}`).toEqual([])
          else expect(XMLValidator.validate(text), `${one.slug} ${address}`).toBe(true)
        }
      }
  })
})
