import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  encodeAddress,
  normaliseAddress,
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
    const address = fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/e/')
    const target = fc.oneof(address, fc.constantFrom('/A', '/b', 'https://example.se/', '/d/#plats', '', 'strunt'))
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
          for (const to of moved.values()) if (to.startsWith('/')) expect(live).toContain(normaliseAddress(to))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
