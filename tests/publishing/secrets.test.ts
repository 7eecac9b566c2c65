import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { MinimalContent, documentTypes } from '../cms/minimal-content.ts'
import { makePdf, makePng } from '../cms/sample-files.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { findWords, readRelease } from './search-release.ts'

let cms: TestCms
let content: MinimalContent
beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  const { addExampleContent } = await import('../../cms/features/example-content/add-example-content.ts')
  await addExampleContent(cms.payload, () => {})
})
afterAll(() => cms.close())

/** What may stand in no file of any release. */
const secrets = {
  draft: 'hemligtUtkast',
  change: 'hemligAndring',
  trashed: 'hemligtSlangd',
  old: 'hemligtForr',
  unpublished: 'hemligtTillbaka',
  picture: 'hemlig-bild',
  file: 'hemlig-rapport',
  person: 'hemlig-person',
  budget: '987654321',
  grant: '123987654',
  grantComment: 'hemligt-bidrag',
}

const hideSecrets = async (): Promise<void> => {
  const { payload } = cms
  await addUser(payload, 'publisher', secrets.person)
  const cover = await payload.create({
    collection: 'media',
    data: { alt: secrets.picture },
    file: await makePng(`${secrets.picture}.png`),
  })
  const file = await payload.create({ collection: 'documents', data: {}, file: makePdf(`${secrets.file}.pdf`) })
  const live = await content.create('projects', {
    title: 'Öppet projekt',
    lead: secrets.old,
    budget: {
      estimated: Number(secrets.budget),
      financing: [{ amount: Number(secrets.grant), comment: secrets.grantComment }],
      isPublic: false,
    },
  })
  await payload.update({ collection: 'projects', id: live.id, data: { lead: 'Öppen ingress', _status: 'published' } })
  await payload.update({
    collection: 'projects',
    id: live.id,
    draft: true,
    data: {
      title: secrets.change,
      lead: secrets.change,
      what: richText(secrets.change),
      cover: cover.id,
      files: [{ title: secrets.change, file: file.id }],
      _status: 'draft',
    } as never,
  })
  for (const { slug } of documentTypes) {
    const collection = slug as CollectionSlug
    await content.create(slug, { title: secrets.draft, _status: 'draft' })
    const thrown = await content.create(slug, { title: secrets.trashed })
    await payload.update({ collection, id: thrown.id, data: { deletedAt: new Date().toISOString() } as never })
    const withdrawn = await content.create(slug, { title: secrets.unpublished })
    await payload.update({ collection, id: withdrawn.id, data: { _status: 'draft' } as never })
  }
}

it(`a release holds what is public, and no secret in any file, compressed or not (${inject('database').kind})`, async () => {
  await hideSecrets()
  const { publish } = await import('../../cms/features/publishing/publish.ts')
  await publish(cms.payload, 'Prov')
  const files = await readRelease(await realpath(join(cms.dataDir, 'current')))
  const open = findWords(files, ['Öppen ingress']).map((found) => found.split(':')[0]!)
  expect(open.some((path) => path.startsWith('projekt/oppet-projekt/'))).toBe(true)
  expect(open.some((path) => path.endsWith('.br'))).toBe(true)
  expect(open.some((path) => path.startsWith('pagefind/'))).toBe(true)
  expect(open).toContain('feed.xml')
  expect(findWords(files, Object.values(secrets))).toEqual([])
})
