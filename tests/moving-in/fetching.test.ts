import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { faultOf, send, SourceHost } from './source-host.ts'

let png: Buffer
let host: SourceHost
beforeAll(async () => {
  host = await SourceHost.open()
  png = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#369' } })
    .png()
    .toBuffer()
})
afterAll(() => host.close())
beforeEach(() => host.forget())

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

describe('a host that has a bad day', () => {
  it('is asked again after a while, and as late as it wants', async () => {
    let times = 0
    host.answers['/x'] = (_, response) => {
      times++
      if (times === 1) response.writeHead(503).end()
      else if (times === 2) response.socket?.destroy()
      else if (times === 3) response.writeHead(429, { 'Retry-After': '1' }).end()
      else response.end('ja')
    }
    const begun = Date.now()
    expect((await host.fetch().fetchText('/x')).text).toBe('ja')
    expect(Date.now() - begun).toBeGreaterThanOrEqual(990)
  })

  it('is given up after some attempts, or at once when it wants to be left alone or has nothing', async () => {
    host.answers['/sjuk'] = send('', {}, 503)
    host.answers['/sen'] = send('', { 'Retry-After': '3600' }, 429)
    host.answers['/datum'] = send('', { 'Retry-After': new Date(Date.now() + 7_200_000).toUTCString() }, 503)
    host.answers['/stangd'] = send('', {}, 403)
    host.answers['/tyst'] = () => undefined
    expect(await faultOf(host.fetch().fetchText('/sjuk'))).toBe('failed')
    expect(await faultOf(host.fetch().fetchText('/tyst'))).toBe('failed')
    await expect(host.fetch().fetchText('/sen')).rejects.toThrow(/ber oss att vänta 60 minuter/)
    await expect(host.fetch().fetchText('/datum')).rejects.toThrow(/ber oss att vänta 120 minuter/)
    await expect(host.fetch().fetchText('/stangd')).rejects.toThrow(/kräver inloggning eller nekar oss \(svar 403\)/)
    expect(await faultOf(host.fetch().fetchText('/borta'))).toBe('missing')
    expect(host.asked.filter((path) => path === '/sjuk')).toHaveLength(4)
    for (const path of ['/sen', '/datum', '/stangd', '/borta'])
      expect(host.asked.filter((one) => one === path)).toHaveLength(1)
  })

  it('is asked for two things at a time', async () => {
    let now = 0
    let most = 0
    const paths = Array.from({ length: 9 }, (_, index) => `/${index}`)
    for (const path of paths)
      host.answers[path] = (_, response) => {
        most = Math.max(most, ++now)
        setTimeout(() => {
          now--
          response.end('ja')
        }, 5)
      }
    const fetcher = host.fetch()
    await Promise.all(paths.map((path) => fetcher.fetchText(path)))
    expect(most).toBe(2)
  })

  it('is not asked any more when the fetching is ended', async () => {
    const ending = new AbortController()
    host.answers['/tyst'] = () => ending.abort(new Error('Slut'))
    await expect(host.fetch({ signal: ending.signal }).fetchText('/tyst')).rejects.toThrow('Slut')
    await expect(host.fetch({ signal: ending.signal }).fetchText('/tyst')).rejects.toThrow('Slut')
    expect(host.asked).toEqual(['/tyst'])
  })
})

describe('a file', () => {
  it('is the same bytes, wherever the line breaks and whatever the host can do about it', async () => {
    const bytes = Buffer.concat([png, randomBytes(60_000)])
    const plan = fc.record({
      breaks: fc.array(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 3 }),
      ranges: fc.constantFrom('etag', 'modified', 'weak', 'none', 'ignored', 'changed'),
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ breaks, ranges }) => {
        const left = [...breaks]
        let version = 0
        host.answers['/bild.png'] = (request, response) => {
          const tag = ranges === 'changed' ? `"${++version}"` : ranges === 'weak' ? 'W/"1"' : '"1"'
          const headers: Record<string, string> = { 'Content-Type': 'image/png' }
          if (!['none', 'modified'].includes(ranges)) headers.ETag = tag
          if (ranges === 'modified') headers['Last-Modified'] = 'Mon, 02 Mar 2026 08:00:00 GMT'
          const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
          const isSame = request.headers['if-range'] === (headers.ETag ?? headers['Last-Modified'])
          const start = from && isSame && ranges !== 'ignored' ? from : 0
          if (start) headers['Content-Range'] = `bytes ${start}-${bytes.length - 1}/${bytes.length}`
          headers['Content-Length'] = String(bytes.length - start)
          response.writeHead(start ? 206 : 200, headers)
          const end = left.shift()
          if (end === undefined) response.end(bytes.subarray(start))
          else response.write(bytes.subarray(start, end), () => response.destroy())
        }
        host.asked = []
        const file = await host.fetch().fetchFile('/bild.png', 'media')
        expect(await readFile(file.path)).toEqual(bytes)
        expect(file).toMatchObject({
          size: bytes.length,
          digest: digest(bytes),
          name: 'bild.png',
          mimeType: 'image/png',
        })
        await rm(file.path)
        if (['weak', 'none'].includes(ranges)) expect(host.asked.filter((one) => one.includes('bytes='))).toEqual([])
      }),
      { seed: 20, numRuns: 25 },
    )
    expect(await readdir(host.workDir)).toEqual([])
  })

  it('goes on where it stopped', async () => {
    const bytes = Buffer.concat([png, randomBytes(5_000)])
    host.answers['/bild.png'] = (request, response) => {
      const from = Number(/\d+/.exec(request.headers.range ?? '0')![0])
      const range = from ? { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}
      response.writeHead(from ? 206 : 200, { ETag: '"1"', 'Content-Length': bytes.length - from, ...range })
      if (from) response.end(bytes.subarray(from))
      else response.write(bytes.subarray(0, 1_000), () => setTimeout(() => response.destroy(), 20))
    }
    const { digest: found, path } = await host.fetch().fetchFile('/bild.png', 'media')
    expect([found, host.asked]).toEqual([digest(bytes), ['/bild.png', '/bild.png bytes=1000-']])
    await rm(path)
  })

  it('is refused, and nothing of it left, when it is too large or not what it is to become', async () => {
    const html = '<!DOCTYPE html><html><body>Sidan finns inte</body></html>'
    host.answers['/fel.jpg'] = send(html, { 'Content-Type': 'image/jpeg' })
    host.answers['/fel.pdf'] = send('Ingen pdf', { 'Content-Type': 'application/pdf' })
    host.answers['/fel.csv'] = send(html, { 'Content-Type': 'text/csv' })
    host.answers['/nul.txt'] = send('a\0b', { 'Content-Type': 'text/plain' })
    host.answers['/bild.svg'] = send('<svg xmlns="http://www.w3.org/2000/svg"/>', { 'Content-Type': 'image/svg+xml' })
    host.answers['/dokument.jpg'] = send('%PDF-1.4\n', { 'Content-Type': 'image/jpeg' })
    host.answers['/stor.png'] = send(png, { 'Content-Length': '25000001' })
    host.answers['/strom.png'] = (_, response) => {
      response.writeHead(200).write(png)
      for (let count = 0; count < 26; count++) response.write(Buffer.alloc(1_000_000))
      response.end()
    }
    const fetcher = host.fetch()
    const cases = [
      ['/fel.jpg', 'media', /är inte en bild .+, utan en webbsida\.$/],
      ['/fel.pdf', 'documents', /är inte ett dokument/],
      ['/fel.csv', 'documents', /utan en webbsida/],
      ['/nul.txt', 'documents', /är inte ett dokument/],
      ['/bild.svg', 'media', /är inte en bild/],
      ['/dokument.jpg', 'media', /utan application\/pdf/],
      ['/dokument.jpg', 'audio', /är inte ett ljud/],
      ['/stor.png', 'media', /är för stor. En sådan fil får vara högst 25 MB/],
      ['/strom.png', 'podcastArt', /är för stor/],
    ] as const
    for (const [path, kind, message] of cases)
      await expect(fetcher.fetchFile(path, kind), `${path} as ${kind}`).rejects.toThrow(message)
    expect(await readdir(host.workDir)).toEqual([])
  })

  it('is called what it is', async () => {
    host.answers['/img.php?id=7'] = send(png)
    host.answers['/foto.jpeg'] = send(png, { 'Content-Type': 'image/jpeg' })
    host.answers['/hamta'] = send('%PDF-1.4\n', { 'Content-Disposition': `attachment; filename*=UTF-8''%C3%85r%202.0` })
    host.answers['/..%2f..%2fond.png'] = send(png)
    host.answers['/lista'] = send('a;b\n', { 'Content-Type': 'text/csv; charset=utf-8' })
    host.answers['/b%C3%A5t.PNG'] = send(png)
    const fetcher = host.fetch()
    const named = async (path: string, kind: 'media' | 'documents') => {
      const { name, mimeType, path: file } = await fetcher.fetchFile(path, kind)
      await rm(file)
      return `${name} ${mimeType}`
    }
    expect(await named('/img.php?id=7', 'media')).toBe('img.png image/png')
    expect(await named('/foto.jpeg', 'media')).toBe('foto.png image/png')
    expect(await named('/hamta', 'documents')).toBe('År 2.0.pdf application/pdf')
    expect(await named('/..%2f..%2fond.png', 'media')).toBe('ond.png image/png')
    expect(await named('/lista', 'documents')).toBe('lista.csv text/csv')
    expect(await named('/b%C3%A5t.PNG', 'media')).toBe('båt.PNG image/png')
  })

  it('of a folder lies in it', async () => {
    const source = join(host.folder, 'källa')
    await mkdir(join(source, 'bilder'), { recursive: true })
    await writeFile(join(source, 'bilder', 'a.png'), png)
    await writeFile(join(host.folder, 'hemlig.png'), png)
    await symlink(join(host.folder, 'hemlig.png'), join(source, 'lank.png'))
    await symlink(host.folder, join(source, 'mapp'))
    await symlink(join(source, 'bilder', 'a.png'), join(source, 'inom.png'))
    const fetcher = host.fetch({ source: undefined, folder: source })
    for (const path of [
      'bilder/a.png',
      'bilder\\a.png',
      './bilder/../bilder/a.png',
      'inom.png',
      join(source, 'bilder/a.png'),
    ]) {
      const file = await fetcher.fetchFile(path, 'media')
      expect(file, path).toMatchObject({ name: 'a.png', size: png.length, digest: digest(png) })
      await rm(file.path)
    }
    for (const path of [
      '../hemlig.png',
      'bilder/../../hemlig.png',
      'lank.png',
      'mapp/hemlig.png',
      join(host.folder, 'hemlig.png'),
      '/etc/passwd',
      'a\0.png',
      '..',
      '',
      '.',
    ])
      expect(await faultOf(fetcher.fetchFile(path, 'media')), path).toBe('refused')
    for (const path of ['borta.png', 'bilder']) expect(await faultOf(fetcher.fetchFile(path, 'media'))).toBe('missing')
    expect(await faultOf(host.fetch({ source: undefined }).fetchFile('bilder/a.png', 'media'))).toBe('refused')
    expect(await readdir(host.workDir)).toEqual([])
  })
})

describe('a text', () => {
  const swedish = 'Räksmörgås på Åhusvägen'

  it.for([
    ['utf-8', Buffer.from(swedish), 'text/plain; charset=utf-8'],
    ['utf-8 that nobody names', Buffer.from(swedish), ''],
    ['with a mark', Buffer.from(`\ufeff${swedish}`), 'text/plain; charset=iso-8859-1'],
    ['utf-16', Buffer.from(`\ufeff${swedish}`, 'utf16le'), ''],
    ['latin-1', Buffer.from(swedish, 'latin1'), 'text/csv; charset=ISO-8859-1'],
    ['latin-1 that nobody names', Buffer.from(swedish, 'latin1'), 'text/csv'],
    ['latin-1 that is called utf-8', Buffer.from(swedish, 'latin1'), 'text/csv; charset=utf-8'],
    ['a file that is packed', gzipSync(swedish), 'application/gzip'],
  ] as const)('in %s is read', async ([, body, type]) => {
    host.answers['/x'] = send(body, type ? { 'Content-Type': type } : {})
    expect((await host.fetch().fetchText('/x')).text).toBe(swedish)
  })

  it('that is packed is unpacked, and refused when it becomes too much or cannot be read', async () => {
    host.answers['/bra'] = send(gzipSync(swedish), { 'Content-Encoding': 'gzip' })
    host.answers['/bomb'] = send(gzipSync(Buffer.alloc(60_000_000)), { 'Content-Encoding': 'gzip' })
    host.answers['/skadad'] = send(gzipSync(swedish).subarray(0, 20), { 'Content-Encoding': 'gzip' })
    host.answers['/okand'] = send(swedish, { 'Content-Encoding': 'sdch' })
    const fetcher = host.fetch()
    expect((await fetcher.fetchText('/bra')).text).toBe(swedish)
    expect(await faultOf(fetcher.fetchText('/bomb'))).toBe('tooLarge')
    expect(await faultOf(fetcher.fetchText('/skadad'))).toBe('wrongContent')
    expect(await faultOf(fetcher.fetchText('/okand'))).toBe('wrongContent')
  })
})
