import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { MinimalContent, type Stored } from '../cms/minimal-content.ts'
import { getRefusalOf } from '../cms/refusal.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { getFreePort } from '../helpers/free-port.ts'
import { findWords, readRelease } from './search-release.ts'

const title = 'Hemlig rubrik på det som drogs tillbaka'
let cms: TestCms
let origin: string
let close: () => Promise<void>
let publish: () => Promise<unknown>
let withdrawn: Stored
beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  const content = new MinimalContent(cms.payload)
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  const moved = await content.create('projects', { title: 'Flyttat', slug: 'flyttat' })
  withdrawn = await content.create('projects', { title, slug: 'borttaget' })
  const value = await content.create('technologies', { name: 'Fax', slug: 'fax' })
  const update = (id: string, data: object) => cms.payload.update({ collection: 'projects', id, data })
  await update(moved.id, { slug: 'framme', _status: 'published' })
  await update(withdrawn.id, { _status: 'draft' })
  await cms.payload.delete({ collection: 'technologies', id: value.id })
  for (const [from, to] of [
    ['/Nyheter/Bättre Bygglov/', '/projekt/framme/#effekt-1'],
    ['/dokument/Rapport.PDF', '/feed.xml'],
    ['/ut/', 'https://example.se/å?a=1&b=2'],
    ['/?p=123', '/projekt/framme/'],
    ['/index.php?page_id=7', '/projekt/framme/'],
    ['/feed/?post_type=podcast', '/podd/feed.xml'],
    ['/projekt/?p=123&lang=sv', '/om/'],
    // No page of HTML can lie below a file.
    ['/feed.xml/gammal/', '/projekt/'],
  ])
    await cms.payload.create({ collection: 'redirects', data: { from, to } as never })
  for (const from of ['/dokument/borta.pdf', '/innovation/ö/', '/?p=9'])
    await cms.payload.create({ collection: 'redirects', data: { from, kind: 'gone' } as never })
  const publishing = await import('../../cms/features/publishing/publish.ts')
  publish = () => publishing.publish(cms.payload, 'Prov')
  await publish()
  const { startServer } = await import('../../cms/app/server/server.ts')
  const port = await getFreePort()
  ;({ close } = await startServer(port))
  origin = `http://127.0.0.1:${port}`
})
beforeAll(() => writeFile(join(cms.dataDir, 'hemligt.txt'), 'hemligt'))
afterAll(async () => {
  await close?.()
  await cms.close()
})

const ask = (path: string) => fetch(origin + path, { redirect: 'manual' })
const inRelease = (path: string): string => join(cms.dataDir, 'current', path)

describe(`old addresses of a release (${inject('database').kind})`, () => {
  it.for([
    ['/projekt/flyttat/', '/projekt/framme/'],
    ['/projekt/flyttat', '/projekt/framme/'],
    ['/Projekt/FLYTTAT/', '/projekt/framme/'],
    ['/nyheter/b%C3%A4ttre%20bygglov/', '/projekt/framme/#effekt-1'],
    ['/Nyheter/B%c3%a4ttre%20Bygglov', '/projekt/framme/#effekt-1'],
    ['/NYHETER/B%C3%84TTRE%20BYGGLOV/', '/projekt/framme/#effekt-1'],
    ['/dokument/rapport.pdf', '/feed.xml'],
    ['/feed.xml/gammal/', '/projekt/'],
    ['/ut/', 'https://example.se/%C3%A5?a=1&b=2'],
    ['/?p=123', '/projekt/framme/'],
    ['/?utm_source=brev&p=123&fbclid=x', '/projekt/framme/'],
    ['/?p=123&preview=true', '/projekt/framme/'],
    ['/Index.php?page_id=7', '/projekt/framme/'],
    ['/feed?post_type=podcast', '/podd/feed.xml'],
    ['/projekt/?lang=sv&p=123', '/om/'],
    ['/projekt?p=123&lang=sv', '/om/'],
  ])('%s leads to %s', async ([path, target]) => {
    const response = await ask(path!)
    expect([response.status, response.headers.get('location')]).toEqual([301, target])
  })

  it.for([
    '/projekt/borttaget/',
    '/projekt/borttaget',
    '/projekt/teknik/fax/',
    '/innovation/%C3%B6/',
    '/Innovation/%c3%96',
    '/dokument/borta.pdf',
    '/?p=9',
    '/?gclid=1&p=9',
  ])('%s is gone', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(410)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const $ = load(await response.text())
    expect($('h1').text()).toMatch(/^Sidan finns inte/)
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
    expect($('link[rel=canonical]')).toHaveLength(0)
    expect($('form[role=search], form[action="/sok/"]').length).toBeGreaterThan(0)
  })

  it('say where to go on: to the list that the page belonged to', async () => {
    const links = async (path: string) => {
      const $ = load(await (await ask(path)).text())
      return $('main .link-list a')
        .toArray()
        .map((link) => $(link).attr('href'))
    }
    expect((await links('/projekt/borttaget/'))[0]).toBe('/projekt/')
    expect((await links('/projekt/teknik/fax/'))[0]).toBe('/projekt/')
    expect((await links('/innovation/%C3%B6/'))[0]).toBe('/')
  })

  it('do not say what the page was called, and are in no list', async () => {
    const release = await readRelease(inRelease(''))
    expect(findWords(release, [title])).toEqual([])
    const naming = findWords(release, ['borttaget/', 'flyttat/']).filter((line) => !line.startsWith('projekt/'))
    expect(naming).toEqual([])
  })

  it('have a file for other web servers, and a mark beside what is gone', async () => {
    expect(await readFile(inRelease('projekt/flyttat/index.html'), 'utf8')).toContain('url=/projekt/framme/"')
    expect(await readFile(inRelease('nyheter/bättre bygglov/index.html'), 'utf8')).toContain(
      '/projekt/framme/#effekt-1',
    )
    expect(existsSync(inRelease('projekt/borttaget/.gone'))).toBe(true)
    expect(existsSync(inRelease('innovation/ö/.gone'))).toBe(true)
    expect(existsSync(inRelease('projekt/flyttat/.gone'))).toBe(false)
  })

  it('leave a page that stands there alone, and a missing one missing', async () => {
    for (const path of [
      '/projekt/framme/',
      '/',
      '/?p=12',
      '/?q=123',
      '/?page_id=123',
      '/projekt/?p=123',
      '/?utm_source=x',
    ])
      expect((await ask(path)).status, path).toBe(200)
    expect((await ask('/index.php?page_id=8')).status).toBe(404)
    expect((await ask('/projekt/aldrig-funnits/')).status).toBe(404)
  })

  it('are refused where the site itself has a page, and lead to pages of its own', async () => {
    const add = (from: string, to: string) =>
      cms.payload.create({ collection: 'redirects', data: { from, to } as never })
    for (const from of ['/', '/projekt/', '/Sok', '/feed.xml', '/om/'])
      expect(await getRefusalOf('from', add(from, '/effekter/')), from).toMatch(/finns en sida som besökarna ser/)
    expect(await getRefusalOf('to', add('/a/', '/finns-inte-alls/'))).toMatch(/^Det finns ingen publicerad sida/)
    await add('/a/', '/sok/?q=boj')
    await add('/b/', '/data/projekt.csv')
    // Nor does a target tell what lies outside the release.
    for (const to of ['/../../hemligt.txt', '/..%2f..%2fhemligt.txt', '/a/../../../hemligt.txt'])
      expect(await getRefusalOf('to', add('/c/', to)), to).toMatch(/^Det finns ingen publicerad sida|^Börja med/)
  })

  it('become pages again when what was withdrawn is published', async () => {
    await cms.payload.update({ collection: 'projects', id: withdrawn.id, data: { _status: 'published' } })
    await publish()
    expect((await ask('/projekt/borttaget/')).status).toBe(200)
    expect(existsSync(inRelease('projekt/borttaget/.gone'))).toBe(false)
  })
})
