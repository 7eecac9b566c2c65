import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes } from '../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { snapshotWith } from '../helpers/content-with.ts'
import { findHtmlFaults } from '../helpers/html-faults.ts'
import { openPreviewWith, openSiteWith } from '../helpers/open-example-site.ts'
import { previewTexts, withoutPreviewMarks } from '../helpers/preview-marks.ts'

const documentTypes = contentTypes.filter(({ custom }) => custom.site.kind === 'document')
const typesWithPages = contentTypes.filter(({ custom }) => custom.site.address)

const first = (snapshot: Snapshot, collection: string): StoredDocument => {
  const document = snapshot.collections[collection]?.[0]
  if (!document) throw new Error(`There is no example in "${collection}".`)
  return document
}

describe('a preview', () => {
  it.each(typesWithPages.map((type) => [type.slug, type] as const))(
    'of a document of %s that is as it is published is the public page',
    async (slug, { custom }) => {
      const snapshot = await snapshotFromExamples()
      const preview = await openPreviewWith(snapshot)
      const site = await openSiteWith(snapshot)
      for (const document of (snapshot.collections[slug] ?? []).slice(0, 5)) {
        const page = await (await preview.render(slug, document, previewTexts)).text()
        const live = await (await site.render(`${custom.site.address}${String(document.slug)}/`)).text()
        expect(withoutPreviewMarks(page)).toBe(live)
      }
    },
  )

  it.each(documentTypes.map((type) => [type.slug, type] as const))(
    'of a new document of %s with nothing but a title is a whole page that says what is missing',
    async (slug, { fields }) => {
      const preview = await openPreviewWith(await snapshotFromExamples())
      const response = await preview.render(slug, { id: 'ny', title: 'Bara en titel' }, previewTexts)
      const html = await response.text()
      expect(response.status).toBe(200)
      expect(html).toMatch(/<h1[^>]*>Bara en titel<\/h1>/)
      const missing = getDataFields(fields).filter(
        (field) => field.type === 'richText' && field.required && typeof field.label === 'string',
      )
      for (const { label } of missing) expect(html).toContain(`(${String(label).replace('?', '')} saknas ännu)`)
      expect(html).not.toMatch(/undefined|\[object|NaN/)
      expect(await findHtmlFaults(html)).toEqual([])
    },
  )

  it('of a half-written row shows what there is of it', async () => {
    const snapshot = await snapshotFromExamples()
    const preview = await openPreviewWith(snapshot)
    const draft = {
      ...first(snapshot, 'projects'),
      effects: [{ results: [{}] }],
      contacts: [{ role: 'Svarar på frågor' }],
      links: [{ title: 'En länk utan adress' }],
      files: [{ title: 'En fil som inte är vald' }],
      milestones: [{ text: 'Något hände' }],
    }
    const html = await (await preview.render('projects', draft, previewTexts)).text()
    expect(html).toContain('Svarar på frågor')
    expect(html).toContain('Något hände')
    expect(html).not.toContain('En fil som inte är vald')
  })

  it('leaves no trace in the next one, nor in the page of what it stood in the place of', async () => {
    const snapshot = await snapshotFromExamples()
    const [one, other] = snapshot.collections.projects ?? []
    if (!one || !other) throw new Error('Two examples of projects are needed.')
    const preview = await openPreviewWith(snapshot)
    const render = async (document: StoredDocument) => (await preview.render('projects', document, previewTexts)).text()
    const [before, otherBefore] = [await render(one), await render(other)]
    await render({ ...one, title: 'Helt omskrivet', slug: 'helt-omskrivet', category: undefined })
    await render({ ...one, id: 'ny', title: 'Ett nytt' })
    expect(await render(one)).toBe(before)
    expect(await render(other)).toBe(otherBefore)
  })

  it('of a new project shows the published episode that is about it', async () => {
    const examples = await snapshotFromExamples()
    const episode = { ...first(examples, 'episodes'), title: 'Avsnittet om det nya', projects: ['ny'] }
    const preview = await openPreviewWith(await snapshotWith({ collections: { episodes: [episode] } }))
    const render = async (id: string) =>
      (await preview.render('projects', { ...first(examples, 'projects'), id, slug: id }, previewTexts)).text()
    expect(await render('ny')).toContain('Avsnittet om det nya')
    expect(await render('ett-annat')).not.toContain('Avsnittet om det nya')
  })

  it('shows its own document when another one has the same address', async () => {
    const snapshot = await snapshotFromExamples()
    const projects = snapshot.collections.projects ?? []
    const preview = await openPreviewWith(snapshot)
    const draft = { ...first(snapshot, 'projects'), title: 'Den som visas', slug: projects.at(-1)?.slug }
    expect(await (await preview.render('projects', draft, previewTexts)).text()).toMatch(/<h1[^>]*>Den som visas</)
  })

  it('fetches the files of its own document from where it is told', async () => {
    const snapshot = await snapshotFromExamples()
    const project = snapshot.collections.projects?.find(({ cover }) => cover)
    if (!project) throw new Error('An example of a project with a picture is needed.')
    const render = async (toFileAddress?: Parameters<typeof openPreviewWith>[1]) =>
      (await (await openPreviewWith(snapshot, toFileAddress)).render('projects', project, previewTexts)).text()
    const guarded = await render(({ filename }) => `/vaktat/${filename}`)
    expect(guarded).toMatch(/class="[^"]*cover[^"]*"[\s\S]*srcset="\/vaktat\//)
    expect(await render()).not.toContain('/vaktat/')
  })

  it('is there even when something else that is published lacks what it should have', async () => {
    const snapshot = await snapshotFromExamples()
    const [one, ...others] = snapshot.collections.projects ?? []
    const preview = await openPreviewWith({
      ...snapshot,
      collections: { ...snapshot.collections, projects: [{ ...one, id: String(one?.id), lead: '' }, ...others] },
    })
    const html = await (await preview.render('projects', { id: 'ny', title: 'Ett nytt' }, previewTexts)).text()
    expect(html).toContain('Ett nytt')
  })
})

describe('a publication', () => {
  it('still refuses what lacks a required value', async () => {
    const snapshot = await snapshotFromExamples()
    const halfWritten = { id: 'ny', title: 'Bara en titel', slug: 'bara-en-titel' }
    for (const { slug } of documentTypes)
      await expect(
        openSiteWith({ ...snapshot, collections: { ...snapshot.collections, [slug]: [halfWritten] } }),
      ).rejects.toThrow(/ ny: \w+ empty/)
  })
})
