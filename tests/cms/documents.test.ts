import { sv } from '@payloadcms/translations/languages/sv'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { link, paragraph, richBlock, richText } from '../../content-types/examples/rich-text-builder.ts'
import { payloadTexts } from '../../cms/app/texts/sv/payload.ts'
import { walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes } from '../../content-types/index.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { documentTypes, MinimalContent, type Stored } from './minimal-content.ts'
import { getRefusal, getRefusalOf } from './refusal.ts'

let cms: TestCms
let content: MinimalContent
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
})
afterAll(() => cms.close())

const slugOf = (collection: string) => collection as CollectionSlug
const draft = async (collection: string, data: Record<string, unknown>): Promise<Stored> =>
  (await cms.payload.create({ collection: slugOf(collection), data: data as never })) as unknown as Stored
const change = async (collection: string, id: string, data: Record<string, unknown>): Promise<Stored> =>
  (await cms.payload.update({ collection: slugOf(collection), id, data: data as never })) as unknown as Stored
const read = async (collection: string, id: string): Promise<Stored> =>
  (await cms.payload.findByID({ collection: slugOf(collection), id, depth: 0 })) as unknown as Stored

describe('a draft', () => {
  it.for(documentTypes.map(({ slug }) => slug))('of %s may lack anything but a title', async (slug) => {
    expect(await draft(slug, { title: 'Bara en titel' })).toMatchObject({ title: 'Bara en titel', _status: 'draft' })
  })

  it.for(documentTypes.map(({ slug }) => slug))('of %s is refused without a title', async (slug) => {
    for (const title of [undefined, '', '   ']) {
      const create = cms.payload.create({
        collection: slugOf(slug),
        data: { lead: 'Utan titel', title } as never,
        draft: true,
        req: { payloadAPI: 'REST' },
      })
      expect(await getRefusalOf('title', create)).toBe('Skriv en titel.')
    }
    const { id } = await draft(slug, { title: 'Med titel' })
    expect(await getRefusalOf('title', change(slug, id, { title: '' }))).toBe('Skriv en titel.')
  })

  it('that the admin opens gets a name, and cannot be published under it', async () => {
    const opened = await cms.payload.create({ collection: 'projects', data: {} as never, draft: true })
    expect(opened).toMatchObject({ title: 'Namnlöst utkast', _status: 'draft' })
    const publish = change('projects', opened.id, {
      ...(await content.fill('projects')),
      title: opened.title,
      _status: 'published',
    })
    expect(await getRefusalOf('title', publish)).toMatch(/titel/)
  })
})

describe('publishing', () => {
  const demanded = documentTypes.flatMap(({ slug, fields }) =>
    walkDataFields(fields)
      .filter(({ path, field }) => 'required' in field && field.required && path !== 'title')
      // What has a value of its own from the beginning is never missing.
      .filter(({ field }) => !('defaultValue' in field && field.defaultValue !== undefined))
      .map(({ path }): [string, string] => [slug, path]),
  )

  it('demands something of every type', () => {
    expect(new Set(demanded.map(([slug]) => slug))).toEqual(new Set(documentTypes.map(({ slug }) => slug)))
  })

  it.for(demanded)('of %s demands %s, in Swedish, at its place', async ([slug, path]) => {
    const { id } = await draft(slug, { title: `Utan ${path}` })
    const isList = walkDataFields(documentTypes.find((type) => type.slug === slug)!.fields).some(
      (one) => one.path === path && one.field.type === 'array',
    )
    const data = await content.fill(slug, path, isList ? [] : null)
    const refusal = await getRefusal(change(slug, id, { ...data, title: 'Nästan klar', _status: 'published' }))
    const place = path.replaceAll('.', '.0.')
    expect(Object.keys(refusal)).toEqual([place])
    const validation = { ...sv.translations.validation, ...payloadTexts.validation }
    expect([validation.required, validation.requiresAtLeast, validation.lessThanMin].map(toPattern)).toContainEqual(
      expect.toSatisfy((pattern: RegExp) => pattern.test(refusal[place]!)),
    )
    expect(await read(slug, id)).toMatchObject({ title: `Utan ${path}`, _status: 'draft' })
    expect(await change(slug, id, { ...(await content.fill(slug)), _status: 'published' })).toMatchObject({
      _status: 'published',
    })
  })

  it('names everything that is missing at once', async () => {
    const { id } = await draft('projects', { title: 'Tom' })
    const top = demanded.filter(([slug, path]) => slug === 'projects' && !path.includes('.')).map(([, path]) => path)
    expect(Object.keys(await getRefusal(change('projects', id, { _status: 'published' }))).sort()).toEqual(top.sort())
  })

  it('demands lessons when the status says so', async () => {
    const status = await content.create('statuses', { name: 'Avbruten', requiresLessons: true })
    const { id } = await draft('projects', { ...(await content.fill('projects')), title: 'Lärorik', status: status.id })
    for (const lessons of [undefined, null, richText(), richText(paragraph())])
      expect(await getRefusalOf('lessons', change('projects', id, { lessons, _status: 'published' }))).toBe(
        'Skriv minst en lärdom: statusen som du har valt kräver det.',
      )
    expect(await change('projects', id, { lessons: richText('Fråga tidigare.'), _status: 'published' })).toMatchObject({
      _status: 'published',
    })
  })
})

describe('the day of publication', () => {
  it('is set at the first publication and never again', async () => {
    const { id } = await draft('projects', { ...(await content.fill('projects')), title: 'Dagar' })
    expect((await read('projects', id)).publishedOn).toBeFalsy()
    const { publishedOn } = await change('projects', id, { _status: 'published' })
    expect(Math.abs(Date.now() - Date.parse(String(publishedOn)))).toBeLessThan(10_000)
    await change('projects', id, { lead: 'Annat', _status: 'published' })
    await change('projects', id, { _status: 'draft' })
    expect((await change('projects', id, { _status: 'published' })).publishedOn).toBe(publishedOn)
  })

  it('is the one that an editor has given', async () => {
    const given = '2020-01-27T12:00:00.000Z'
    const updated = '2024-06-20T12:00:00.000Z'
    const { id } = await content.create('projects', { publishedOn: given, updatedOn: updated })
    expect(await read('projects', id)).toMatchObject({ publishedOn: given, updatedOn: updated })
  })
})

describe('the day of the last change', () => {
  const makeLive = () =>
    content.create('projects', { title: 'Ändras', links: [{ title: 'Här', url: 'https://example.se/' }] })

  it('is not set by the first publication, nor by saving the same again', async () => {
    const { id } = await makeLive()
    expect((await read('projects', id)).updatedOn).toBeFalsy()
    const whole = await read('projects', id)
    await change('projects', id, whole)
    await change('projects', id, { _status: 'published' })
    await change('projects', id, { links: [{ title: 'Här', url: 'https://example.se/' }], _status: 'published' })
    expect((await read('projects', id)).updatedOn).toBeFalsy()
  })

  it('is set when the public text changes, and stays until the next change', async () => {
    const { id } = await makeLive()
    const { updatedOn } = await change('projects', id, { lead: 'Ny ingress', _status: 'published' })
    expect(Math.abs(Date.now() - Date.parse(String(updatedOn)))).toBeLessThan(10_000)
    await change('projects', id, { lead: 'Ny ingress', _status: 'published' })
    expect((await read('projects', id)).updatedOn).toBe(updatedOn)
    const deep = { links: [{ title: 'Där', url: 'https://example.se/' }], _status: 'published' }
    expect((await change('projects', id, deep)).updatedOn).not.toBe(updatedOn)
  })

  it('is not set by a draft, nor when what the public cannot read changes', async () => {
    const { id } = await makeLive()
    await cms.payload.update({ collection: 'projects', id, draft: true, data: { lead: 'Utkast', _status: 'draft' } })
    expect((await read('projects', id)).updatedOn).toBeFalsy()
    await change('projects', id, {
      lead: (await read('projects', id)).lead,
      budget: { estimated: 500 },
      _status: 'published',
    })
    expect((await read('projects', id)).updatedOn).toBeFalsy()
  })
})

describe('what an editor may not write', () => {
  const linkTo = (url: string) => paragraph('Klicka ', link('här', url))
  const addresses = contentTypes.flatMap(({ slug, fields }) =>
    walkDataFields(fields)
      .filter(({ field }) => field.custom?.site?.format === 'url')
      .map(({ path }): [string, string] => [slug, path]),
  )

  it.for(addresses)('is a script as an address: %s.%s', async ([slug, path]) => {
    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,<script>',
      'example.se',
      '//x',
    ]) {
      const data = { ...(await content.fill(slug, path, address)), title: 'Adresser', _status: 'published' }
      const refusal = await getRefusal(draft(slug, data))
      expect(Object.values(refusal), address).toContain('Skriv hela adressen, med https:// först.')
    }
  })

  it.for(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x'])(
    'is a script as an address in a text: %s',
    async (url) => {
      const message = await getRefusalOf('what', content.create('projects', { what: richText(linkTo(url)) }))
      expect(message).toBe(`Länken till ”${url}” leder ingenstans. Skriv hela adressen, med https:// först.`)
      const inBox = richText(richBlock('factBox', { title: 'Fakta', body: richText(linkTo(url)) }))
      await getRefusal(content.create('projects', { what: inBox }))
    },
  )

  it('is not an address that works', async () => {
    const urls = [
      'https://sv.wikipedia.org/wiki/Malmö_(ort)',
      'mailto:info@example.se',
      'tel:+4642105000',
      '/om/',
      '#mal',
    ]
    const { id } = await content.create('projects', { what: richText(...urls.map(linkTo)) })
    const stored = JSON.stringify((await read('projects', id)).what)
    for (const url of urls) expect(stored).toContain(`"url":"${url}"`)
  })

  it.for(['javascript:alert(1)', 'data:text/html,x', 'nagonstans', '//annan.example'])(
    'is a redirect to %s',
    async (to) => {
      expect(await getRefusalOf('to', draft('redirects', { from: '/gammal/', to }))).toMatch(/^Börja med snedstreck/)
    },
  )

  it('is a redirect from another site', async () => {
    const redirect = { from: 'https://example.se/', to: '/' }
    expect(await getRefusalOf('from', draft('redirects', redirect))).toMatch(/^Börja med snedstreck/)
  })

  it('is a title or lead beyond its length', async () => {
    const refusal = await getRefusal(content.create('projects', { title: 'x'.repeat(141), lead: 'x'.repeat(401) }))
    expect(refusal.title).toMatch(/140/)
    expect(refusal.lead).toMatch(/400/)
  })
})

describe('a value that is in use', () => {
  const remove = (collection: string, id: string) => cms.payload.delete({ collection: slugOf(collection), id })

  it('cannot be deleted, and the refusal names who uses it', async () => {
    const technology = await content.create('technologies', { name: 'Drönare' })
    const user = await content.create('projects', { title: 'Drönaren före båten', technologies: [technology.id] })
    const message = await getRefusalOf('id', remove('technologies', technology.id))
    expect(message).toBe('Används av ”Drönaren före båten”. Ta bort det därifrån först.')
    await change('projects', user.id, { technologies: [], _status: 'published' })
    await remove('technologies', technology.id)
  })

  it('cannot be deleted while only a draft or something in the bin uses it', async () => {
    const sector = await content.create('sectors', { name: 'Bad' })
    const user = await draft('projects', { title: 'Badutkastet', sectors: [sector.id] })
    expect(await getRefusalOf('id', remove('sectors', sector.id))).toContain('Badutkastet')
    await change('projects', user.id, { deletedAt: new Date().toISOString() })
    expect(await getRefusalOf('id', remove('sectors', sector.id))).toContain('Badutkastet')
  })

  it('cannot be deleted while the settings use it', async () => {
    const picture = await content.create('media')
    await cms.payload.updateGlobal({ slug: 'site', data: { name: 'Vitrin', logo: picture.id } })
    expect(await getRefusalOf('id', remove('media', picture.id))).toContain('Webbplatsen')
  })

  it('cannot be deleted while a text shows it', async () => {
    const picture = await content.create('media')
    const node = { type: 'upload', relationTo: 'media', value: picture.id, fields: null, format: '', version: 3 }
    await content.create('projects', { title: 'Bild i text', what: richText('Se:', node as never) })
    expect(await getRefusalOf('id', remove('media', picture.id))).toContain('Bild i text')
  })
})

/** A pattern of a translation: `{{…}}` stands for anything. */
function toPattern(text: string): RegExp {
  return new RegExp(
    `^${text
      .split(/\{\{.*?\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  )
}
