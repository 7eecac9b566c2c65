import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectSitemaps } from '../../cms/features/addresses/dead/collect-sitemaps.ts'
import { readAddressList } from '../../cms/features/addresses/dead/read-address-list.ts'
import { PageSuggester } from '../../cms/features/addresses/dead/suggest-pages.ts'

const origin = 'https://gammal.example.se'
const paths = fc.uniqueArray(
  fc
    .tuple(fc.webPath({ size: 'small' }), fc.option(fc.nat(9_999)))
    .map(
      ([path, id]) => (path.startsWith('/') && !path.startsWith('//') ? path : '/a') + (id === null ? '' : `?p=${id}`),
    ),
  { minLength: 1, maxLength: 10 },
)
const escape = (text: string): string => text.replace(/&/g, '&amp;')
const forms: Record<string, (paths: string[]) => string> = {
  sitemap: (all) =>
    `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="/s.xsl"?><!-- Yoast -->\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${all.map((one) => `<url>\n <loc>\n${escape(origin + one)}</loc><image:image><image:loc>${origin}/bild.jpg</image:loc></image:image></url>`).join('')}</urlset>`,
  list: (all) => all.map((one) => origin + one).join('\r\n'),
  paths: (all) => `Adress\n${all.join('\n')}\n`,
  csv: (all) => `titel;adress;besök\n${all.map((one, index) => `"Sida ${index}";"${origin}${one}";7`).join('\n')}`,
  log: (all) =>
    all
      .map(
        (one) =>
          `192.0.2.7 - - [02/Mar/2026:08:00:00 +0100] "GET ${one} HTTP/1.1" 200 5316 "https://google.se/" "Mozilla/5.0"`,
      )
      .join('\n'),
}

describe('a list of addresses', () => {
  it.for(Object.keys(forms))('is read as a %s', (form) => {
    fc.assert(
      fc.property(paths, (all) => {
        const isPath = form === 'paths' || form === 'log'
        const expected = all.map((one) => (isPath ? one : origin + one)).sort()
        // A separator in an address ends the cell, as it would anywhere.
        fc.pre(form === 'log' || form === 'sitemap' || !all.some((one) => /[;,"]/.test(one)))
        expect([...readAddressList(forms[form]!(all)).addresses.keys()].sort()).toEqual(expected)
      }),
      { seed: 20, numRuns: 100 },
    )
  })

  it('of a log counts what people have asked for and leaves out what was refused', () => {
    const line = (method: string, path: string, status: number) => `h - - [x] "${method} ${path} HTTP/2.0" ${status} 0`
    const log = [
      line('GET', '/a', 200),
      line('HEAD', '/a', 301),
      line('GET', '/borta', 404),
      line('POST', '/b', 200),
      line('GET', '/c', 403),
      line('GET', '/d', 500),
    ].join('\n')
    expect([...readAddressList(log).addresses]).toEqual([
      ['/a', 2],
      ['/borta', 1],
    ])
  })

  it('that is something else names nothing', () => {
    for (const text of ['', 'Hej', '//annan/', '<html><loc>/a</loc></html>', '{"url":1}', '\0\u0001'])
      expect(readAddressList(text), text).toEqual({ addresses: new Map(), sitemaps: [] })
  })

  it('of sitemaps is followed, each once', async () => {
    const index = (...names: string[]) =>
      `<sitemapindex>${names.map((name) => `<sitemap><loc>${origin}${name}</loc></sitemap>`).join('')}</sitemapindex>`
    const texts: Record<string, string> = {
      '/i.xml': index('/a.xml', '/j.xml', '/i.xml'),
      '/j.xml': index('/a.xml', '/b.xml', '/i.xml'),
      '/a.xml': forms.sitemap!(['/1']),
      '/b.xml': forms.sitemap!(['/1', '/2']),
    }
    const asked: string[] = []
    const found = await collectSitemaps(`${origin}/i.xml`, (address) => {
      asked.push(address)
      return Promise.resolve({ text: texts[address.slice(origin.length)]! })
    })
    expect(Object.fromEntries(found)).toEqual({ [`${origin}/1`]: 2, [`${origin}/2`]: 1 })
    expect(asked).toHaveLength(4)
  })
})

describe('a suggestion', () => {
  const suggester = new PageSuggester([
    { address: '/projekt/badkollen/', title: 'Badkollen' },
    { address: '/projekt/smart-parkering/', title: 'Parkera smartare i centrum' },
    { address: '/om/', title: 'Om Vitrin' },
  ])

  it.for([
    ['/initiativ/badkollen/', '/projekt/badkollen/'],
    ['/initiativ/badkollen-2/', '/projekt/badkollen/'],
    ['/2019/05/Smart_Parkering.html', '/projekt/smart-parkering/'],
    ['/nyheter/parkera-smartare-i-centrum?p=1', '/projekt/smart-parkering/'],
    ['/om', '/om/'],
    ['/helt-annat/', undefined],
    ['/?p=123', undefined],
    ['/', undefined],
  ])('for %s is %s', ([path, address]) => {
    expect(suggester.suggest(path!)?.address).toBe(address)
  })
})
