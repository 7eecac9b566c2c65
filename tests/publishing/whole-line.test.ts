import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { load, type CheerioAPI } from 'cheerio'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { examples } from '../../content-types/examples/index.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { RestClient } from '../helpers/rest-client.ts'
import { firstAdmin, runInstallation, type Installation } from '../helpers/run-installation.ts'
import { startProcess } from '../helpers/start-process.ts'
import { getRareWords, getRealPage, getSentences, toRichText, type RealPage } from './real-page.ts'
import { findWords, readRelease } from './search-release.ts'

/** How long a change may take to reach the public, in milliseconds. */
const timeoutMs = 60_000

let installation: Installation
let client: RestClient
let page: RealPage
let address: string
let id: string
beforeAll(async () => {
  page = await getRealPage()
  // With examples it would draw their pictures for a minute. A first start with them stands behind the tests in the browser, on
  // SQLite; that MongoDB takes them, in secrets.test.ts.
  installation = await runInstallation({ DEMO_CONTENT: 'false' })
  client = await RestClient.signIn(installation.origin, firstAdmin)
}, 400_000)
afterAll(() => installation?.dispose())

const get = (path: string): Promise<Response> => fetch(new URL(path, installation.origin), { redirect: 'manual' })
const getPage = async (path: string): Promise<CheerioAPI> => load(await (await get(path)).text())
/** Text as a reader sees it, without the marks and spaces that typography adds. */
const normalise = (text: string): string =>
  text
    .replace(/[”“"«»\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const waitFor = async (what: string, isThere: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + timeoutMs
  while (!(await isThere())) {
    if (Date.now() > deadline)
      throw new Error(
        `${what} did not happen within ${timeoutMs / 1000} s. The installation said:\n${installation.getOutput()}`,
      )
    await sleep(200)
  }
}
/** Whether search knows the newest release: its index goes live after its pages, as a release of its own. */
const isSearchable = async (): Promise<boolean> => {
  const { body } = await client.send('GET', '/api/publications?limit=1&sort=-startedAt')
  return Boolean((body.docs as { searchableAt?: string }[])[0]?.searchableAt)
}
const getRelease = async (): Promise<string> =>
  ((await (await get('/api/health')).json()) as { release: string }).release

/** The page's parts as the API takes them, with every value found or added. */
const toProject = async (): Promise<Record<string, unknown>> => {
  const find = (collection: string, name: string, more = {}) => client.findOrCreate(collection, 'name', name, more)
  const findAll = async (collection: string, names: string[]): Promise<string[]> => {
    const ids: string[] = []
    for (const name of names) ids.push(await find(collection, name))
    return ids
  }
  return {
    title: page.title,
    lead: page.lead,
    category: await find('categories', page.category),
    status: await find('statuses', page.status, { progress: 100 }),
    drivenBy: await find('organisations', page.drivenBy),
    partners: await findAll('organisations', page.partners),
    technologies: await findAll('technologies', page.technologies),
    sectors: await findAll('sectors', page.sectors),
    what: toRichText(page.sections.what),
    why: toRichText(page.sections.why),
    how: toRichText(page.sections.how),
    effects: page.effects.map(({ goal, results }) => ({ goal, results: results.map((text) => ({ text })) })),
    contacts: [page.contact],
    publishedOn: `${page.publishedOn}T12:00:00.000Z`,
    updatedOn: `${page.updatedOn}T12:00:00.000Z`,
  }
}

describe(`a real page, from the editor to the public (${inject('database').kind})`, () => {
  it('is stored as a draft, which nobody outside sees', async () => {
    const draft = await client.create('projects', { ...(await toProject()), _status: 'draft' })
    id = draft.id
    address = `/projekt/${String(draft.slug)}/`
    expect(draft._status).toBe('draft')
    expect((await get(address)).status).toBe(404)
    expect((await new RestClient(installation.origin).send('GET', `/api/projects/${id}`)).status).toBe(404)
  })

  it('is public within a minute of its publication', async () => {
    await client.update('projects', id, { _status: 'published' })
    await waitFor(`The page ${address}`, async () => (await get(address)).status === 200)
    expect((await get(address)).headers.get('content-type')).toContain('text/html')
  })

  it('shows every sentence, in the order of the page', async () => {
    const text = normalise((await getPage(address))('main').text())
    const missing = getSentences(page).filter((sentence) => !text.includes(normalise(sentence)))
    expect(missing).toEqual([])
    let place = 0
    for (const sentence of getSentences(page)) {
      const found = text.indexOf(normalise(sentence), place)
      expect(found, `”${sentence}” stands before what should come before it`).toBeGreaterThanOrEqual(0)
      place = found
    }
  })

  it('shows every sentence as often as it was written, and no more', async () => {
    const $ = await getPage(address)
    // The page's own article, which holds others: each effect is one. A table of contents names the sections.
    const text = normalise($('main article').first().clone().find('nav').remove().end().text())
    const count = (haystack: string, needle: string): number => haystack.split(needle).length - 1
    const written = normalise(getSentences(page).join('\n'))
    const sentences = [...new Set(getSentences(page).map(normalise))].filter((sentence) => sentence.length > 40)
    expect(sentences.length).toBeGreaterThan(10)
    const wrong = sentences.filter((sentence) => count(text, sentence) !== count(written, sentence))
    expect(wrong).toEqual([])
  })

  it('keeps what belongs together: lists, quotes, and each result by itself', async () => {
    const $ = await getPage(address)
    const texts = (selector: string): string[] =>
      $(selector)
        .toArray()
        .map((one) => normalise($(one).text()))
    const numbered = page.sections.how.filter((text) => /^\s*\d+\. /.test(text))
    const items = texts('main ol > li')
    for (const text of numbered) expect(items).toContain(normalise(text.replace(/^\s*\d+\. /, '')))
    const quotes = [...page.sections.why, ...page.sections.how].filter((text) => text.trim().startsWith('”'))
    for (const text of quotes) expect(texts('main blockquote').join(' ')).toContain(normalise(text))
    // A result stands in an element of its own: nothing else is in it.
    const all = new Set(texts('main *'))
    for (const { results } of page.effects) for (const result of results) expect(all).toContain(normalise(result))
  })

  it('shows its days in Swedish', async () => {
    const text = normalise((await getPage(address))('main').text())
    const write = (day: string): string =>
      new Date(day).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    expect(text).toContain(write(page.publishedOn))
    expect(text).toContain(write(page.updatedOn))
  })

  it('links every fact to a page that is there', async () => {
    const $ = await getPage(address)
    const facts = [page.category, page.status, page.drivenBy, ...page.partners, ...page.technologies, ...page.sectors]
    for (const fact of facts) {
      const links = $('main a')
        .toArray()
        .filter((link) => normalise($(link).text()) === fact)
      expect(links.length, fact).toBeGreaterThan(0)
      for (const link of links) {
        const response = await get($(link).attr('href')!)
        expect(response.status, `${fact}: ${$(link).attr('href')}`).toBe(200)
        expect(await response.text(), fact).toContain(address)
      }
    }
    expect($(`main a[href="mailto:${page.contact.email}"]`).length).toBeGreaterThan(0)
  })

  it('is listed where people look for it', async () => {
    for (const list of ['/projekt/', '/feed.xml', '/sitemap-0.xml', '/data/projekt.json', '/effekter/']) {
      const response = await get(list)
      expect(response.status, list).toBe(200)
      expect(await response.text(), list).toContain(address)
    }
  })

  it('is the first hit for each of its rare words', async () => {
    const { context, close } = await launchBrowser()
    try {
      const tab = await context.newPage()
      // Its release goes live before it can be searched.
      await waitFor('The search index', isSearchable)
      for (const word of getRareWords(page)) {
        await tab.goto(`${installation.origin}/sok/?q=${encodeURIComponent(word)}`)
        const links = tab.locator('[data-hit] a:first-of-type')
        await links.first().waitFor({ timeout: 20_000 })
        const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split(/[?#]/)[0]))
        // A real page may stand in the example content too, in other words.
        const isRare = !JSON.stringify(examples).includes(word)
        expect(isRare ? found.slice(0, 1) : found, word).toContain(address)
      }
    } finally {
      await close()
    }
  })

  it('shows nothing of a draft on top of it, in any file of the next release', async () => {
    const secret = 'hemligtTillägg'
    const lead = `${page.lead.slice(0, 300)} ${secret}`
    await client.update('projects', id, { lead, title: secret, _status: 'draft' }, '?draft=true')
    const before = await getRelease()
    const technology = await client.findOrCreate('technologies', 'name', page.technologies[0]!)
    await client.update('technologies', technology, { description: 'Beskrivningen som gör en ny utgåva.' })
    await waitFor('A new release', async () => (await getRelease()) !== before)
    const release = await readRelease(await realpath(join(installation.dataDir, 'current')))
    expect(findWords(release, ['Beskrivningen som gör en ny utgåva.']).length).toBeGreaterThan(0)
    expect(findWords(release, [secret])).toEqual([])
    expect((await getPage(address))('h1').text()).toContain(page.title)
  })

  it('tells the editor how its publication went', async () => {
    const { body } = await client.send('GET', '/api/publications?limit=50&sort=-startedAt')
    const stories = body.docs as { state: string; pages: number; reasons: { what: string; who: string }[] }[]
    expect(stories.map(({ state }) => state)).not.toContain('failed')
    expect(stories.flatMap(({ reasons }) => reasons)).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining(page.title), who: firstAdmin.email }),
    )
  })
})

describe('what is scheduled', () => {
  const schedule = (data: object, user = client) => user.send('POST', `/api/projects/${id}/schedule`, data)
  /** A few seconds ahead: the installation is stopped and started in the meantime. */
  const soon = (): string => new Date(Date.now() + 4_000).toISOString()
  const waitForStatus = (status: number) =>
    waitFor(`The answer ${status} of ${address}`, async () => (await get(address)).status === status)

  it('is told by the API, and taken back', async () => {
    const at = '2027-12-24T07:00:00.000Z'
    const anonymous = new RestClient(installation.origin)
    expect((await schedule({ action: 'publish', at }, anonymous)).status).toBe(401)
    const { status, body } = await schedule({ action: 'publish', at })
    expect([status, body.message]).toEqual([201, 'Publiceras fredag 24 december 2027 kl. 08.00'])
    const list = await client.send('GET', `/api/projects/${id}/schedules`)
    expect(list.body).toMatchObject({ mayChange: true, schedules: [{ id: body.id, action: 'publish' }] })
    expect((await anonymous.send('POST', `/api/schedules/${String(body.id)}/cancel`, {})).status).toBe(401)
    expect((await client.send('POST', `/api/schedules/${String(body.id)}/cancel`, {})).status).toBe(200)
    expect((await client.send('GET', `/api/projects/${id}/schedules`)).body.schedules).toEqual([])
  })

  it('happens also when it came due while the installation stood still, which kept everything', async () => {
    await waitFor('The search index', isSearchable)
    const before = await getRelease()
    const at = soon()
    expect((await schedule({ action: 'unpublish', at })).status).toBe(201)
    const { code, milliseconds } = await installation.stop()
    expect(code).toBe(0)
    expect(milliseconds).toBeLessThan(10_000)
    await sleep(Math.max(0, Date.parse(at) - Date.now()))
    await installation.restart()
    // Releases are named by their age.
    expect((await getRelease()) >= before).toBe(true)
    client = await RestClient.signIn(installation.origin, firstAdmin)
    expect((await client.send('GET', `/api/projects/${id}?draft=true`)).body.title).toBe('hemligtTillägg')
    expect(installation.getOutput()).not.toMatch(/Adding example content|password/i)
    await waitForStatus(410)
    // It may have come together with other work that the stop left, and is live before the publication has ended.
    const reasons = expect.arrayContaining([expect.objectContaining({ who: firstAdmin.email })])
    await expect
      .poll(async () => (await client.send('GET', '/api/publications?limit=1&sort=-startedAt')).body.docs, {
        timeout: 20_000,
      })
      .toMatchObject([{ state: 'succeeded', reasons }])
  })

  it('happens while the installation runs, and not before its time', async () => {
    const at = soon()
    expect((await schedule({ action: 'publish', at })).status).toBe(201)
    await waitForStatus(200)
    expect(Date.now()).toBeGreaterThan(Date.parse(at))
  })
})

describe('wrong settings', () => {
  it('stop the start, and each is named', async () => {
    const { code, output } = await startProcess({
      PORT: 'abc',
      DATABASE_URL: 'mysql://x',
      DATA_DIR: installation.dataDir,
    }).ended
    expect(code).toBe(1)
    expect(output).toMatch(/PORT is "abc"/)
    expect(output).toMatch(/DATABASE_URL begins with "mysql:"/)
    expect(output).not.toMatch(/\bat .*\.ts:\d/)
  })

  it('include a missing secret where the owner says that this is production', async () => {
    const { code, output } = await startProcess({ NODE_ENV: 'production', DATA_DIR: installation.dataDir }).ended
    expect(code).toBe(1)
    expect(output).toMatch(/PAYLOAD_SECRET is missing/)
  })

  it('include a port that is taken', async () => {
    const { code, output } = await startProcess({ ...installation.env }).ended
    expect(code).toBe(1)
    expect(output).toMatch(/Port \d+ is taken/)
  })
})
