import type { CollectionSlug, GlobalSlug, TypedUser, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, getContentType, settings } from '../../content-types/index.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'
import { isAllowed } from './people.ts'
import { makeFileFor } from './sample-files.ts'

let cms: TestCms
let content: MinimalContent
let editor: TypedUser
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  editor = await addUser(cms.payload, 'editor')
})
afterAll(() => cms.close())

const kindOf = (collection: string): string =>
  contentTypes.find(({ slug }) => slug === collection)?.custom.site.kind ?? collection

describe('access', () => {
  it('relies on no default: every collection and setting, and those of Payload too, say who may do what', () => {
    // Payload's own rule for whatever is not said: whoever is signed in may do it. It has no public name.
    const defaults = new Set(['defaultAccess', 'defaultUnlockAccess'])
    const unsaid: string[] = []
    const check = (place: string, access: Record<string, unknown>, demanded: string[]): void => {
      for (const operation of demanded) {
        const rule = access[operation]
        if (typeof rule !== 'function' || defaults.has(rule.name)) unsaid.push(`${place}: ${operation}`)
      }
    }
    for (const { slug, access, versions, auth } of cms.payload.config.collections) {
      const more = [...(versions ? ['readVersions'] : []), ...(auth ? ['unlock', 'admin'] : [])]
      check(slug, access, ['read', 'create', 'update', 'delete', ...more])
    }
    for (const { slug, access } of cms.payload.config.globals) check(slug, access, ['read', 'update', 'readVersions'])
    check('jobs', cms.payload.config.jobs.access ?? {}, ['queue', 'run', 'cancel'])
    expect(unsaid).toEqual([])
  })

  it('lets people see and change their own account, but not what they may do', async () => {
    const { payload } = cms
    const asEditor = { overrideAccess: false, user: editor }
    const own = { collection: 'users', id: editor.id, ...asEditor } as const
    const organisation = await content.create('organisations')
    const data = { name: 'Nytt namn', role: 'admin', mayPublish: true, organisations: [organisation.id] } as const
    await payload.update({ ...own, data: { ...data, organisations: [...data.organisations] } })
    const { role, mayPublish, organisations } = await payload.findByID({ ...own, overrideAccess: true })
    expect({ role, mayPublish: Boolean(mayPublish), organisations: organisations ?? [] }).toEqual({
      role: 'editor',
      mayPublish: false,
      organisations: [],
    })
    expect((await payload.findByID(own)).name).toBe('Nytt namn')
    expect((await payload.find({ collection: 'users', ...asEditor })).docs.map(({ id }) => id)).toEqual([editor.id])
  })
})

/** What nobody from outside may ever see. Each is put in another place. */
const secret = {
  draft: 'hemligtUtkast',
  change: 'hemligAndring',
  trashed: 'hemligtSlangd',
  oldVersion: 'hemligtForr',
  unpublished: 'hemligtTillbakadragen',
  relatedDraft: 'hemligtGrannutkast',
  file: 'hemlig-fil',
  person: 'hemlig-person',
  grant: 'hemligtBidrag',
}
const budgetSecret = 987_654_321

describe('what anonymous visitors can get hold of', () => {
  let live: Stored
  let financier: Stored
  const everyone = { overrideAccess: false, user: null, trash: true } as const
  beforeAll(async () => {
    const { payload } = cms
    const picture = await payload.create({
      collection: 'media',
      data: { alt: 'Hemlig bild' },
      file: { ...(await makeFileFor('media')), name: `${secret.file}.png` },
    })
    const neighbour = await content.create('projects', {
      _status: 'draft',
      title: secret.relatedDraft,
      lead: secret.relatedDraft,
    })
    financier = await content.create('organisations', { name: 'Den som betalar' })
    live = await content.create('projects', {
      title: 'Öppet',
      lead: secret.oldVersion,
      budget: {
        estimated: budgetSecret,
        financing: [
          { financier: financier.id, amount: budgetSecret, date: '2020-01-27T12:00:00.000Z', comment: secret.grant },
        ],
        isPublic: false,
      },
    })
    await payload.update({
      collection: 'projects',
      id: live.id,
      data: { lead: 'Nu öppet', related: [neighbour.id], _status: 'published' },
    })
    await payload.update({
      collection: 'projects',
      id: live.id,
      draft: true,
      data: { title: secret.change, lead: secret.change, cover: picture.id, _status: 'draft' },
    })
    for (const { slug, fields } of contentTypes.filter(({ custom }) => custom.site.kind === 'document')) {
      const names = walkDataFields(fields).map(({ path }) => path)
      const hide = (word: string): Record<string, unknown> =>
        Object.fromEntries(
          ['title', 'lead', 'summary'].filter((name) => names.includes(name)).map((name) => [name, word]),
        )
      const collection = slug as CollectionSlug
      await content.create(slug, { ...hide(secret.draft), _status: 'draft' })
      const thrown = await content.create(slug, hide(secret.trashed))
      await payload.update({ collection, id: thrown.id, data: { deletedAt: new Date().toISOString() } as never })
      const withdrawn = await content.create(slug, hide(secret.unpublished))
      await payload.update({ collection, id: withdrawn.id, data: { _status: 'draft' } as never })
    }
    await addUser(payload, 'publisher', secret.person)
  })

  /** Everything that an anonymous visitor is answered, from every collection and setting, asked in many ways. */
  const askForEverything = async (ask: object): Promise<string> => {
    const answers: unknown[] = []
    for (const { slug } of cms.payload.config.collections) {
      const collection = slug as CollectionSlug
      const found = await isAllowed(async () => {
        answers.push(await cms.payload.find({ collection, pagination: false, ...everyone, ...ask }))
      })
      expect(found, slug).toBe(['document', 'vocabulary', 'redirect'].includes(kindOf(slug)))
    }
    for (const { slug } of settings)
      answers.push(
        await cms.payload.findGlobal({ slug: slug as GlobalSlug, overrideAccess: false, user: null, depth: 3 }),
      )
    return JSON.stringify(answers)
  }

  const asked: [string, object][] = [
    ['plainly', {}],
    ['for drafts', { draft: true }],
    ['with all that documents point at', { depth: 3 }],
    ['for drafts with all that they point at', { draft: true, depth: 3 }],
    ['for what is thrown away', { where: { deletedAt: { exists: true } } }],
    ['for other states than published', { where: { _status: { not_equals: 'published' } } }],
    ['for one or the other', { where: { or: [{ _status: { equals: 'draft' } }, { id: { exists: true } }] } }],
    [
      'for certain fields',
      { select: { lead: true, title: true, budget: true, email: true, filename: true }, depth: 3 },
    ],
    ['in another order', { sort: '-updatedAt', depth: 3 }],
    ['with hidden fields', { showHiddenFields: true, depth: 3 }],
  ]
  it.for(asked)('holds no secret when asked %s', async ([, ask]) => {
    const answers = await askForEverything(ask).catch((error: { status?: number }) => {
      // A collection that lacks a field in the question refuses it, which tells nothing either.
      if (error.status !== 400) throw error
      return ''
    })
    for (const [place, word] of Object.entries(secret)) expect(answers.includes(word), place).toBe(false)
    expect(answers).not.toContain(String(budgetSecret))
    expect(answers).not.toMatch(/"(hash|salt|resetPasswordToken|password|email)":"/)
  })

  it('asks about something: what is published is among the answers', async () => {
    expect(await askForEverything({ depth: 3 })).toContain('Nu öppet')
  })

  it('does not tell by filter or order what a budget is', async () => {
    const { payload } = cms
    const sees = async (ask: object): Promise<number | 'refused'> =>
      payload.count({ collection: 'projects', ...everyone, ...ask }).then(
        ({ totalDocs }) => totalDocs,
        () => 'refused',
      )
    const hidden: [path: string, value: unknown][] = walkDataFields(getContentType('projects').fields)
      .filter(({ field, parents }) => !('fields' in field) && parents.some((one) => one.custom?.site?.publicWhen))
      .map(({ path, field: { type } }) => [
        path,
        { relationship: financier.id, date: '2020-01-27T12:00:00.000Z', checkbox: false }[String(type)] ??
          (type === 'number' ? budgetSecret : secret.grant),
      ])
    expect(hidden.map(([path]) => path)).toEqual(
      expect.arrayContaining(['budget.estimated', 'budget.financing.amount', 'budget.financing.financier']),
    )
    for (const [path, value] of [...hidden, ['budget.financing.financier.name', 'Den som betalar'] as const]) {
      for (const condition of [{ equals: value }, { not_equals: value }, { exists: true }, { in: [value] }]) {
        const where = { [path]: condition }
        expect(await sees({ where }), JSON.stringify(where)).toBe('refused')
        expect(await sees({ where: { or: [{ and: [where] }] } }), JSON.stringify(where)).toBe('refused')
      }
      for (const sort of [path, `-${path}`])
        await expect(payload.find({ collection: 'projects', sort, ...everyone }), sort).rejects.toThrow()
    }
    for (const path of ['budget.estimated', 'budget.financing.amount']) {
      const where = { [path]: { equals: budgetSecret } }
      expect((await payload.count({ collection: 'projects', where })).totalDocs, path).toBe(1)
    }
  })

  it('does not tell by filter what a draft or a file that is pointed at holds', async () => {
    const { payload } = cms
    const questions: Where[] = [
      { 'related.title': { equals: secret.relatedDraft } },
      { 'related.lead': { like: secret.relatedDraft } },
      { 'cover.filename': { like: secret.file } },
      { lead: { like: secret.change } },
      { title: { like: 'hemlig' } },
    ]
    for (const where of questions) {
      const found = await payload.find({ collection: 'projects', where, ...everyone }).catch(() => ({ totalDocs: 0 }))
      expect(found.totalDocs, JSON.stringify(where)).toBe(0)
    }
  })

  it('shows a budget once its box is ticked', async () => {
    const open = await content.create('projects', {
      title: 'Öppen budget',
      budget: { estimated: 1_234_567, financing: [{ financier: financier.id, amount: 7 }], isPublic: true },
    })
    const read = await cms.payload.findByID({ collection: 'projects', id: open.id, ...everyone })
    expect(read.budget).toMatchObject({
      estimated: 1_234_567,
      financing: [{ financier: { id: financier.id }, amount: 7 }],
    })
  })

  it('gives no versions, not even of what is published', async () => {
    await expect(cms.payload.findVersions({ collection: 'projects', ...everyone })).rejects.toThrow()
    const { docs } = await cms.payload.findVersions({ collection: 'projects', where: { parent: { equals: live.id } } })
    await expect(
      cms.payload.findVersionByID({ collection: 'projects', id: docs[0]!.id, ...everyone }),
    ).rejects.toThrow()
  })
})
