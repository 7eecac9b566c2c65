import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { printExampleSite } from '../helpers/open-example-site.ts'
import '../setup/provided.ts'
import { searchBoxScript } from '../../site/search/search-box.ts'

const brotli = promisify(brotliCompress)
/** What fits into the first ten packets that a server sends without waiting, in bytes. */
const firstTrip = 14_600

interface Weight {
  address: string
  /** Bytes as they are sent: the page and the style sheets without which it is not shown. */
  shown: number
  /** Bytes of the fonts that are asked for at once. */
  fonts: number
}

const client = fileURLToPath(new URL('../client/', pathToFileURL(inject('siteEntry'))))
/** Compressed as a release is. */
const compress = async (bytes: Buffer): Promise<number> =>
  (await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })).length
const getAll = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address]) => address!)
const sum = (numbers: number[]): number => numbers.reduce((whole, part) => whole + part, 0)

let weights: Weight[]
let pages: Map<string, string>
beforeAll(async () => {
  const printed = [...(await printExampleSite())].filter(([, { contentType }]) => contentType === 'text/html')
  pages = new Map(printed.map(([address, { body }]) => [address, body.toString()]))
  weights = await Promise.all(
    printed.map(async ([address, { body }]) => {
      const html = body.toString()
      const sheets = getAll(html, /<link rel="stylesheet" href="([^"]+)"/g)
      const fonts = getAll(html, /<link rel="preload" href="([^"]+\.woff2)"/g)
      const sizes = await Promise.all(sheets.map(async (sheet) => compress(await readFile(client + sheet))))
      return {
        address,
        shown: (await compress(body)) + sum(sizes),
        fonts: sum(await Promise.all(fonts.map(async (font) => (await stat(client + font)).size))),
      }
    }),
  )
})

describe('the weight of pages', () => {
  it('of a typical project is one trip, styles included', () => {
    const projects = weights.filter(({ address }) => /^\/projekt\/[^/]+\/$/.test(address))
    const sizes = projects.map(({ shown }) => shown).toSorted((one, other) => one - other)
    expect(sizes.length).toBeGreaterThan(20)
    // Not the middle alone: room for what the next change adds. The longest stories may take a little more.
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(firstTrip)
    expect(sizes.at(-1)).toBeLessThanOrEqual(firstTrip * 1.1)
  })

  it('leaves most of what a page may weigh to its pictures: fonts are cut to what is used', () => {
    for (const { address, fonts, shown } of weights) {
      expect(fonts, address).toBeLessThanOrEqual(75_000)
      expect(fonts + shown, address).toBeLessThanOrEqual(100_000)
    }
  })

  it('has no scripts where nothing needs any, and room for every picture before it comes', () => {
    for (const [address, html] of pages) {
      // What keeps the words of the search box from being sent stands in every page.
      const others = html.replace(`<script>${searchBoxScript}</script>`, '')
      const scripts = getAll(others, /<script([^>]*)>/g).filter((attributes) => !attributes.includes('ld+json'))
      if (/^\/(projekt|utmaningar|organisationer)\/.+\/$|^\/(tillganglighet|stil|oppna-data)\//.test(address))
        expect(scripts, address).toEqual([])
      for (const image of getAll(html, /<img([^>]*)>/g)) {
        expect(image, address).toMatch(/ width="\d+"/)
        expect(image, address).toMatch(/ height="\d+"/)
      }
    }
  })
})
