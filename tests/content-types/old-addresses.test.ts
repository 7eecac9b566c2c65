import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  encodeAddress,
  getOldAddressKeys,
  normaliseAddress,
  normaliseOldAddress,
  resolveOldAddresses,
  type OldAddress,
} from '../../content-types/old-addresses.ts'

const resolve = (entries: OldAddress[], live: string[] = [], isUnknownGone = true) =>
  resolveOldAddresses(entries, (address) => live.includes(address), isUnknownGone)

describe('an address on the site', () => {
  it.for([
    ['/projekt/gammalt', '/projekt/gammalt/'],
    ['/Projekt/Gammalt/', '/projekt/gammalt/'],
    ['/innovation/b%C3%A4ttre/', '/innovation/bättre/'],
    ['/innovation/b%c3%a4ttre', '/innovation/bättre/'],
    ['/INNOVATION/BÄTTRE', '/innovation/bättre/'],
    // The same letters, written as a letter and the dots above it.
    ['/ba\u0308ttre/', '/bättre/'],
    ['/a//b/', '/a/b/'],
    ['/a/./b/../c/', '/a/c/'],
    ['/Filer/Rapport.PDF', '/filer/rapport.pdf'],
    ['/gammal.html/', '/gammal.html'],
    ['/index.php/2019/hej', '/index.php/2019/hej/'],
    ['/om/?p=1#x', '/om/'],
    ['/', '/'],
  ])('%s is kept as %s', ([written, kept]) => {
    expect(normaliseAddress(written!)).toBe(kept)
    expect(normaliseAddress(kept!)).toBe(kept)
  })

  it.for([
    '',
    'projekt/',
    'https://example.se/',
    '//annan.example/',
    '/\\annan.example/',
    '/%zz/',
    '/50%25/',
    '/a%00b/',
    '/%5cannan/',
    '/%2f%2fannan%3f/',
    `/${'å'.repeat(101)}/`,
  ])('cannot be %j', (written) => {
    expect(normaliseAddress(written)).toBeUndefined()
  })

  it('is the same however often it is tidied, whatever it is, and fits in a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseAddress(`/${text}`)
        if (once === undefined) return
        expect(normaliseAddress(once)).toBe(once)
        expect(normaliseAddress(encodeAddress(once))).toBe(once)
        expect(encodeAddress(once)).toMatch(/^\/[\x21-\x7e]*$/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('an old address with a query', () => {
  const tracking = fc.constantFrom('utm_source', 'UTM_Medium', 'fbclid', 'gclid', 'msclkid', 'mc_cid', '_ga', 'wbraid')
  const name = fc.constantFrom('p', 'page_id', 'cat', 'post_type', 'å', 'a&b', 'x=y')
  const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('123', '1+2', '50%', 'a#b'))
  const query = fc.uniqueArray(fc.tuple(name, value), { selector: ([one]) => one, minLength: 1, maxLength: 4 })
  const write = (path: string, parameters: (readonly [string, string])[]): string =>
    `${path}?${new URLSearchParams(parameters.map(([one, other]) => [one, other])).toString()}`

  it.for([
    ['/?p=123', '/?p=123'],
    ['/?p=123#del', '/?p=123'],
    ['/Index.php?page_id=7', '/index.php?page_id=7'],
    ['/feed?post_type=podcast', '/feed/?post_type=podcast'],
    ['/?b=2&a=1', '/?a=1&b=2'],
    ['/x?utm_source=brev', '/x/'],
    ['/x?', '/x/'],
    ['/?s=H%c3%a5l+i', '/?s=H%C3%A5l+i'],
  ])('%s is kept as %s', ([written, kept]) => {
    expect(normaliseOldAddress(written!)).toBe(kept)
    expect(normaliseOldAddress(kept!)).toBe(kept)
  })

  it('is found in whatever order, and whatever is added to follow the visitor', () => {
    const paths = fc.constantFrom('/', '/Index.php', '/feed', '/innovation/b%C3%A4ttre/')
    const extra = fc.uniqueArray(fc.tuple(tracking, value), { selector: ([one]) => one, maxLength: 3 })
    fc.assert(
      fc.property(
        paths,
        query,
        extra,
        fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
        (path, parameters, added, order) => {
          const kept = normaliseOldAddress(write(path, parameters))!
          expect(normaliseOldAddress(kept)).toBe(kept)
          expect(normaliseOldAddress(encodeAddress(kept))).toBe(kept)
          const all = [...parameters, ...added].map((one, index) => ({ one, at: order[index]! }))
          const mixed = all.sort((one, other) => one.at - other.at).map(({ one }) => one)
          const keys = getOldAddressKeys(write(path, mixed))
          expect(keys[0]).toBe(kept)
          expect(keys.at(-1)).toBe(normaliseAddress(path))
        },
      ),
      { seed: 20, numRuns: 300 },
    )
  })

  it('is found when more is asked for than it names, the one that names most first', () => {
    expect(getOldAddressKeys('/?p=1&lang=sv')).toEqual(['/?lang=sv&p=1', '/?lang=sv', '/?p=1', '/'])
    expect(getOldAddressKeys('/?page_id=1')).not.toContain('/?p=1')
    // However long the query is, little is looked up.
    const long = write(
      '/',
      [...'abcdefghijklmnopqrstuvwxyz'].map((one) => [one, '1'] as const),
    )
    expect(getOldAddressKeys(long).length).toBeLessThan(30)
    expect(getOldAddressKeys(long)).toContain('/?p=1')
    expect(getOldAddressKeys('//annan.example/?p=1')).toEqual([])
  })

  it('wins over the page at its path, and leads round to nothing', () => {
    const { moved, gone } = resolve(
      [
        { from: '/?p=1', to: '/sidan/' },
        { from: '/?p=2', to: '/?p=1&utm_source=x#del' },
        { from: '/?p=3', to: '/?p=3&x=1' },
        { from: '/?p=4', to: '/?q=1' },
        { from: '/?p=5', kind: 'gone' },
        { from: '/?p=6', to: '/?p=5' },
        { from: '/', to: '/sidan/' },
      ],
      ['/', '/sidan/'],
    )
    expect(Object.fromEntries(moved)).toEqual({ '/?p=1': '/sidan/', '/?p=2': '/sidan/#del', '/?p=4': '/?q=1' })
    expect([...gone]).toEqual(['/?p=3', '/?p=5', '/?p=6'])
  })
})

describe('old addresses', () => {
  it('lead straight to where a chain ends', () => {
    const { moved } = resolve(
      [
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/c/' },
        { from: '/c/', to: '/sidan/' },
      ],
      ['/sidan/'],
    )
    expect(Object.fromEntries(moved)).toEqual({ '/a/': '/sidan/', '/b/': '/sidan/', '/c/': '/sidan/' })
  })

  it('keep the place on the page and the selection', () => {
    const { moved } = resolve(
      [
        { from: '/a/', to: '/b/#effekt-2' },
        { from: '/b/', to: '/sidan/' },
        { from: '/c/', to: '/sidan/?teknik=ai' },
      ],
      ['/sidan/'],
    )
    expect([moved.get('/a/'), moved.get('/c/')]).toEqual(['/sidan/#effekt-2', '/sidan/?teknik=ai'])
  })

  it('that lead round, to what is gone or to nothing are gone', () => {
    const { moved, gone } = resolve([
      { from: '/a/', to: '/b' },
      { from: '/b/', to: '/A/' },
      { from: '/c/', to: '/d/' },
      { from: '/d/', kind: 'gone' },
      { from: '/e/', to: '/finns-inte/' },
    ])
    expect([...gone]).toEqual(['/a/', '/b/', '/c/', '/d/', '/e/'])
    expect(moved.size).toBe(0)
  })

  it('give way to a page that stands there', () => {
    const { moved, gone } = resolve(
      [
        { from: '/sidan/', to: '/annan/' },
        { from: '/annan/', kind: 'gone' },
        { from: '/a/', to: '/sidan/' },
      ],
      ['/sidan/', '/annan/'],
    )
    expect([[...moved], [...gone]]).toEqual([[['/a/', '/sidan/']], []])
  })

  it('may lead to other sites', () => {
    expect(resolve([{ from: '/a/', to: 'https://example.se/x' }]).moved.get('/a/')).toBe('https://example.se/x')
  })

  it('are left open when nobody can tell what stands at their target', () => {
    const { moved, gone } = resolve([{ from: '/a/', to: '/feed.xml' }], [], false)
    expect([moved.size, gone.size]).toEqual([0, 0])
  })

  it('never form a chain or a loop, and each is answered, whatever is stored', () => {
    const address = fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/e/', '/d/?p=1', '/a/?p=1', '/d/?p=1&x=2')
    const written = ['/A', '/b', 'https://example.se/', '/d/#plats', '/d/?x=2&p=1', '/a/?fbclid=1&p=1', '', 'strunt']
    const target = fc.oneof(address, fc.constantFrom(...written))
    const entry = fc.record({
      from: address,
      kind: fc.constantFrom('moved', 'gone'),
      to: target,
    }) as fc.Arbitrary<OldAddress>
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ from }) => from }),
        fc.subarray(['/d/', '/e/']),
        (entries, live) => {
          const { moved, gone } = resolve(entries, live)
          for (const { from } of entries)
            expect([live.includes(from), moved.has(from), gone.has(from)].filter(Boolean)).toHaveLength(1)
          for (const to of moved.values()) {
            if (!to.startsWith('/')) continue
            expect(live).toContain(normaliseAddress(to))
            for (const key of getOldAddressKeys(to).slice(0, -1))
              expect(moved.has(key) || gone.has(key), to).toBe(false)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
