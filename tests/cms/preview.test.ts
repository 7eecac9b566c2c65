import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentTypes } from '../../content-types/index.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { addUser, openTestCms, testPassword, type TestCms } from '../helpers/open-test-cms.ts'
import { withoutPreviewMarks } from '../helpers/preview-marks.ts'
import { startPreviewServer, type PreviewServer } from '../helpers/preview-server.ts'
import { documentTypes, MinimalContent, type Stored } from './minimal-content.ts'
import { makePng } from './sample-files.ts'

let cms: TestCms
let content: MinimalContent
let server: PreviewServer
let token: string
let project: Stored
const secret = 'hemligtIUtkastet'
beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  server = await startPreviewServer(cms)
  // Somebody who may read every draft.
  await addUser(cms.payload, 'publisher', 'editor')
  token = await signIn('editor')
  project = await content.create('projects')
  await saveDraft('projects', project.id, { title: `Titeln ${secret}`, lead: `Ingressen ${secret}` })
})
afterAll(async () => {
  await server?.close()
  await cms.close()
})

const signIn = async (name: string): Promise<string> => {
  const data = { email: `${name}@example.se`, password: testPassword }
  const { token: signed } = await cms.payload.login({ collection: 'users', data })
  if (!signed) throw new Error(`${name} could not sign in.`)
  return signed
}

const saveDraft = async (collection: string, id: string, data: Record<string, unknown>): Promise<void> => {
  await cms.payload.update({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    data: { ...data, _status: 'draft' } as never,
  })
}

const createDraft = async (collection: string, data: Record<string, unknown>): Promise<Stored> =>
  (await cms.payload.create({
    collection: collection as CollectionSlug,
    draft: true,
    data: data as never,
  })) as unknown as Stored

interface Seen {
  status: number
  html: string
  headers: Headers
}

const look = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Seen> => {
  const answer = await fetch(server.origin + path, { headers, method, redirect: 'manual' })
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}
const lookAsEditor = (path: string): Promise<Seen> => look(path, { Authorization: `JWT ${token}` })
const getTitle = ({ html }: Seen): string => /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? ''

describe('whoever is signed out', () => {
  it('gets the same answer for every address, and no word of a draft', async () => {
    const answers = await Promise.all(
      [
        `/preview/projects/${project.id}`,
        `/preview/projects/${project.id}?version=1`,
        '/preview/projects/finns-inte',
        '/preview/users/1',
        '/preview/',
      ].map((path) => look(path)),
    )
    for (const { status, html } of answers) {
      expect(status).toBe(401)
      expect(html).toBe(answers[0]!.html)
      expect(html).toContain('Logga in')
      expect(html).not.toContain(secret)
    }
  })

  it('is whoever comes with a session from another site, or with none that holds', async () => {
    const cookie = { Cookie: `payload-token=${token}` }
    const path = `/preview/projects/${project.id}`
    expect((await look(path, { ...cookie, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
    const foreign: Record<string, string>[] = [
      { ...cookie, 'Sec-Fetch-Site': 'cross-site' },
      { ...cookie, Origin: 'https://ond.example.org' },
      { Authorization: `JWT ${token.slice(0, -3)}abc` },
      cookie,
    ]
    for (const headers of foreign) {
      const seen = await look(path, headers)
      expect(seen.status).toBe(401)
      expect(seen.html).not.toContain(secret)
    }
  })
})

describe('a preview', () => {
  it('shows the newest draft, and leaves what is published as it is', async () => {
    const seen = await lookAsEditor(`/preview/projects/${project.id}`)
    expect(seen.status).toBe(200)
    expect(getTitle(seen)).toBe(`Titeln ${secret}`)
    expect(seen.html).toContain(`Ingressen ${secret}`)
    await saveDraft('projects', project.id, { title: `Omskriven ${secret}` })
    expect(getTitle(await lookAsEditor(`/preview/projects/${project.id}`))).toBe(`Omskriven ${secret}`)
    const live = await cms.payload.findByID({ collection: 'projects', id: project.id, overrideAccess: false })
    expect(JSON.stringify(live)).not.toContain(secret)
  })

  it('is kept by nobody, found by no search engine and framed by no other site', async () => {
    const kinds: [string, Record<string, string>][] = [
      [`/preview/projects/${project.id}`, { Authorization: `JWT ${token}` }],
      ['/preview/projects/finns-inte', { Authorization: `JWT ${token}` }],
      [`/preview/projects/${project.id}`, {}],
    ]
    for (const [path, headers] of kinds) {
      const { headers: answered } = await look(path, headers)
      expect(answered.get('cache-control')).toBe('private, no-store')
      expect(answered.get('x-robots-tag')).toContain('noindex')
      expect(answered.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(answered.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(answered.get('x-content-type-options')).toBe('nosniff')
    }
    const head = await look(`/preview/projects/${project.id}`, { Authorization: `JWT ${token}` }, 'HEAD')
    expect([head.status, head.html]).toEqual([200, ''])
    expect((await look(`/preview/projects/${project.id}`, {}, 'POST')).status).toBe(405)
  })

  it('answers in the same way for what is not there, what is no document and what nobody reads', async () => {
    const answers = await Promise.all(
      ['projects/finns-inte', 'users/1', 'media/1', 'okand/1', 'projects', 'projects/1/2', '__proto__/1'].map((path) =>
        lookAsEditor(`/preview/${path}`),
      ),
    )
    for (const { status, html } of answers) {
      expect(status).toBe(404)
      expect(html).toBe(answers[0]!.html)
    }
  })

  it.each(documentTypes.map(({ slug }) => slug))('of a new document of %s needs nothing but a title', async (slug) => {
    const { id } = await createDraft(slug, { title: 'Bara en titel' })
    const seen = await lookAsEditor(`/preview/${slug}/${id}`)
    expect(seen.status).toBe(200)
    expect(getTitle(seen)).toBe('Bara en titel')
    expect(seen.html).toContain('saknas ännu)')
    expect((await look(`/preview/${slug}/${id}`)).status).toBe(401)
  })

  it('follows what others publish meanwhile', async () => {
    const challenge = await content.create('challenges', { title: 'En utmaning som är ny' })
    const draft = await createDraft('projects', { title: 'Svarar på den', challenge: challenge.id })
    const path = `/preview/projects/${draft.id}`
    expect((await lookAsEditor(path)).html).toContain('En utmaning som är ny')
    await cms.payload.update({
      collection: 'challenges',
      id: challenge.id,
      data: { title: 'En utmaning med annat namn', _status: 'published' },
    })
    expect((await lookAsEditor(path)).html).toContain('En utmaning med annat namn')
    await cms.payload.update({ collection: 'challenges', id: challenge.id, data: { _status: 'draft' } })
    expect((await lookAsEditor(path)).html).not.toContain('En utmaning med')
  })

  it('leaves out a budget that is not marked as public, which the editor does read', async () => {
    const data = {
      title: 'Med budget',
      budget: { granted: 123_456, financing: [{ amount: 654_321 }], isPublic: false },
    }
    const { id } = await createDraft('projects', data)
    expect((await lookAsEditor(`/preview/projects/${id}`)).html).not.toMatch(/123\s?456|654\s?321/)
    await saveDraft('projects', id, { budget: { granted: 123_456, financing: [{ amount: 654_321 }], isPublic: true } })
    expect((await lookAsEditor(`/preview/projects/${id}`)).html).toMatch(/123\s?456[^]*654\s?321/)
  })
})

describe('an account that may not read drafts', () => {
  it('gets nothing of a new document, and of a published one what everyone reads', async () => {
    // An editor reads drafts of their own, and this one has none.
    await addUser(cms.payload, 'editor', 'utestangd')
    const headers = { Authorization: `JWT ${await signIn('utestangd')}` }
    const { id } = await createDraft('projects', { title: `Nytt ${secret}` })
    expect((await lookAsEditor(`/preview/projects/${id}`)).html).toContain(secret)
    const draft = await look(`/preview/projects/${id}`, headers)
    expect(draft.status).toBe(404)
    expect(draft.html).toBe((await lookAsEditor('/preview/projects/finns-inte')).html)
    const published = await look(`/preview/projects/${project.id}`, headers)
    expect(published.html).not.toContain(secret)
  })
})

describe('a preview of an earlier version', () => {
  it('shows that version of that document alone', async () => {
    const { id } = await createDraft('projects', { title: 'Så här hette det först' })
    await saveDraft('projects', id, { title: 'Så här heter det nu' })
    const { docs } = await cms.payload.findVersions({ collection: 'projects', where: { parent: { equals: id } } })
    const first = docs.find(({ version }) => version.title === 'Så här hette det först')
    const path = `/preview/projects/${id}?version=${first?.id}`
    const seen = await lookAsEditor(path)
    expect(getTitle(seen)).toBe('Så här hette det först')
    expect(seen.html).toContain('tidigare version')
    expect((await look(path)).status).toBe(401)
    expect((await lookAsEditor(`/preview/projects/${project.id}?version=${first?.id}`)).status).toBe(404)
    expect((await lookAsEditor(`/preview/projects/${id}?version=finns-inte`)).status).toBe(404)
    expect((await lookAsEditor(`/preview/projects/${id}?review=finns-inte`)).status).toBe(404)
  })
})

describe('content that a review or a schedule has pinned', () => {
  it('is shown for the document that it is about, and for no other', async () => {
    const { getPinnedContent } = await import('../../cms/features/preview/content-to-show.ts')
    const pinned = { title: 'Så här skickades det in' }
    const review = { id: 'r1', document: { relationTo: 'projects', value: 'p1' }, content: pinned }
    expect(getPinnedContent(review, { collection: 'projects', id: 'p1' })).toBe(pinned)
    const populated = { ...review, document: { relationTo: 'projects', value: { id: 'p1' } } }
    expect(getPinnedContent(populated, { collection: 'projects', id: 'p1' })).toBe(pinned)
    for (const other of [
      { collection: 'projects', id: 'p2' },
      { collection: 'pages', id: 'p1' },
    ])
      expect(getPinnedContent(review, other)).toBeUndefined()
    expect(getPinnedContent(null, { collection: 'projects', id: 'p1' })).toBeUndefined()
  })
})

describe('a file that only a draft uses', () => {
  it('shows to whoever may read the draft, and to nobody else', async () => {
    const picture = await cms.payload.create({
      collection: 'media',
      data: { alt: 'En bild' },
      file: await makePng('bara-i-utkastet.png'),
    })
    const { id } = await createDraft('projects', { title: 'Med bild', cover: picture.id })
    const { html } = await lookAsEditor(`/preview/projects/${id}`)
    const address = /<img[^>]* src="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(address).toContain('bara-i-utkastet.png')
    const shown = await fetch(server.origin + address, { headers: { Authorization: `JWT ${token}` } })
    expect(shown.status).toBe(200)
    expect(shown.headers.get('content-type')).toBe('image/png')
    const refused = await look(address)
    expect(refused.status).toBe(403)
  })
})

describe('a document that is as it is published', () => {
  it('shows the picture that a page would be shared with, to whoever may see the page', async () => {
    const path = `/preview/projects/${project.id}/delning`
    const ask = (headers: Record<string, string>): Promise<Response> => fetch(server.origin + path, { headers })
    expect((await ask({})).status).toBe(401)
    const seen = await ask({ Authorization: `JWT ${token}` })
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png'])
    const { width, height } = await sharp(Buffer.from(await seen.arrayBuffer())).metadata()
    expect([width, height]).toEqual([1200, 630])
    expect((await lookAsEditor(`/preview/projects/${project.id}/annat`)).status).toBe(404)
  })

  it('previews as the public page, byte for byte apart from what says that it is a preview', async () => {
    const picture = await cms.payload.create({
      collection: 'media',
      data: { alt: 'En bild' },
      file: await makePng('offentlig.png'),
    })
    const published = await content.create('projects', { title: 'Precis som den är', cover: picture.id })
    const { publish } = await import('../../cms/features/publishing/publish.ts')
    const { t } = await import('../../cms/features/preview/texts.ts')
    await publish(cms.payload, 'Prov')
    const seen = await lookAsEditor(`/preview/projects/${published.id}`)
    const live = await look(`/projekt/${published.slug}/`)
    expect(live.status).toBe(200)
    expect(seen.html).toContain('/filer/')
    const getMarks = (address: string) => ({
      note: t.preview.notes.draft,
      stale: t.preview.stale,
      share: { text: t.preview.share, address: `${address}/delning` },
    })
    expect(withoutPreviewMarks(seen.html, getMarks(`/preview/projects/${published.id}`))).toBe(live.html)
    const vocabularies = contentTypes.filter(({ custom }) => custom.site.kind === 'vocabulary')
    for (const { slug, custom } of vocabularies) {
      const [value] = (await cms.payload.find({ collection: slug as CollectionSlug, limit: 1 }))
        .docs as unknown as Stored[]
      if (!value) continue
      const page = await lookAsEditor(`/preview/${slug}/${value.id}`)
      const publicPage = await look(`${custom.site.address}${value.slug}/`)
      expect(withoutPreviewMarks(page.html, getMarks(`/preview/${slug}/${value.id}`))).toBe(publicPage.html)
    }
  })
})

describe('the process that makes previews', () => {
  it('is replaced when it dies, also in the middle of a page', async () => {
    const path = `/preview/projects/${project.id}`
    await lookAsEditor(path)
    const before = server.renderer.getProcessId()
    const asked = lookAsEditor(path)
    process.kill(before!, 'SIGKILL')
    expect((await asked).status).toBe(200)
    expect((await lookAsEditor(path)).status).toBe(200)
    expect(server.renderer.getProcessId()).not.toBe(before)
  })

  it('starts when it is needed, and ends when it has rested', async () => {
    const { createRenderer } = await import('../../cms/app/renderer/renderer.ts')
    const renderer = createRenderer(50)
    const draft = { collection: 'pages', document: { id: 'ny', title: 'Sida' }, texts: { note: '', stale: '' } }
    try {
      expect(renderer.getProcessId()).toBeUndefined()
      expect(await renderer.render(draft)).toContain('Sida')
      for (let tries = 0; renderer.getProcessId() !== undefined && tries < 100; tries++) await sleep(100)
      expect(renderer.getProcessId()).toBeUndefined()
    } finally {
      await renderer.close()
    }
  })

  it('says why a page could not be made, and goes on', async () => {
    const texts = { note: '', stale: '' }
    const document = { id: 'ny', title: 'Sida' }
    await expect(server.renderer.render({ collection: 'okända', document, texts })).rejects.toThrow(/okända/)
    expect((await lookAsEditor(`/preview/projects/${project.id}`)).status).toBe(200)
  })
})
