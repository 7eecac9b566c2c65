import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getSearchDigest, linkSearchIndex } from '../../cms/features/search/search-index.ts'
import { manifestName, searchFolder } from '../../search/format/index-format.ts'
import { searchedPage, searchIn, type SearchIn } from '../helpers/search-in.ts'
import { readRelease } from '../publishing/search-release.ts'

let site: SearchIn
beforeAll(async () => {
  site = await searchIn(
    [
      searchedPage('Cykelgaraget vid stationen', 'Här står många cyklar.', { date: '2024-01-01' }),
      searchedPage('Ett garage för bussar', 'Bussarna sover här.', { date: '2023-01-01' }),
      searchedPage('Högspänningsnätaggregat', 'Strömmen byttes.'),
      searchedPage('Böckerna i biblioteket', 'Vi sjöng en sång om får och äldreboendet.'),
      searchedPage('Ett mål i sikte', 'Projektet nådde sitt mål.'),
      searchedPage('En mal i kappan', 'Malar äter ylle.'),
      searchedPage('AI i vården', 'Ett försök.'),
      searchedPage('En hatt', 'Av filt.'),
      searchedPage('Gammalt om lampor', 'Likadant.', { date: '2019-05-05' }),
      searchedPage('Nyare om lampor', 'Likadant.', { date: '2024-05-05' }),
      searchedPage('Det sägs', 'Den röda båten kom. Båten den röda låg still.'),
    ],
    {
      synonyms: [
        ['AI', 'artificiell intelligens'],
        ['äldreboende', 'ålderdomshem'],
      ],
      promoted: [{ queries: ['lampa'], addresses: ['/projekt/gammalt-om-lampor/'] }],
    },
  )
})
afterAll(() => site?.dispose())

describe('search', () => {
  it.each([
    ['bent forms', 'böckernas', 'Böckerna i biblioteket'],
    ['strong verbs', 'sjunga', 'Böckerna i biblioteket'],
    ['parts of compounds', 'nätaggregat', 'Högspänningsnätaggregat'],
    ['compounds that were written apart', 'cykel garage', 'Cykelgaraget vid stationen'],
    ['words typed without dots', 'aldreboende', 'Böckerna i biblioteket'],
    ['one wrong letter', 'bibliotket', 'Böckerna i biblioteket'],
    ['synonyms of several words', 'artificiell intelligens', 'AI i vården'],
    ['synonyms in other forms', 'ålderdomshemmet', 'Böckerna i biblioteket'],
    ['words in quotes', '"den röda båten"', 'Det sägs'],
  ])('knows %s', async (_, query, title) => {
    expect((await site.find(query))[0]).toBe(title)
  })

  it('takes the names that every object has for words like any other', async () => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    const words = names.map((name) => name.replaceAll('_', ''))
    const own = await searchIn(
      words.map((word) => searchedPage(`Om ${word}`, `Här står ${word} i texten.`)),
      { promoted: words.map((word) => ({ queries: [word], addresses: [searchedPage(`Om ${word}`).address] })) },
    )
    try {
      for (const word of words) {
        expect((await own.find(word))[0], word).toBe(`Om ${word}`)
        expect(await site.find(word), word).toEqual([])
      }
      for (const name of names) {
        expect(Array.isArray(await site.find(name)), name).toBe(true)
        expect(Array.isArray(await site.find(`"${name}" -${name} garage ${name}`)), name).toBe(true)
      }
    } finally {
      await own.dispose()
    }
  })

  it('puts the word itself before its compounds, and finds both', async () => {
    expect(await site.find('garage')).toEqual(
      expect.arrayContaining(['Ett garage för bussar', 'Cykelgaraget vid stationen']),
    )
    expect((await site.find('garage'))[0]).toBe('Ett garage för bussar')
  })

  it('reads a question, and takes the words in which it is asked for what they are', async () => {
    const read = async (query: string): Promise<string[]> => (await site.explain(query)).words.map(({ typed }) => typed)
    expect(await read('hur kan man få lampor')).toEqual(['lampor'])
    expect(await read('vem gör garage bland oss')).toEqual(['garage'])
    expect(await read('hur kan man')).toEqual(['man'])
    expect(await site.find('får')).toEqual(['Böckerna i biblioteket'])
  })

  it('takes words for a compound that was written apart only when nothing stands between them', async () => {
    const isJoined = async (query: string): Promise<boolean> =>
      (await site.explain(query)).words.some(({ found }) => found.some(({ how }) => how === 'joined'))
    expect(await isJoined('cykel garage')).toBe(true)
    expect(await isJoined('cykel eller garage')).toBe(false)
  })

  it('keeps å, ä and ö apart', async () => {
    expect(await site.find('mål')).toEqual(['Ett mål i sikte'])
    expect(await site.find('mal')).toEqual(['En mal i kappan'])
  })

  it('does not take a real word for a misspelt one, but asks', async () => {
    const { total, words } = await site.explain('katt')
    expect(total).toBe(0)
    expect(words[0]).toMatchObject({ suggestions: ['hatt'], found: [] })
  })

  it('says what a misspelt word was taken for', async () => {
    const taken = (await site.explain('bibliotket')).words[0]?.taken
    expect(taken?.why).toBe('spelling')
    expect(taken?.words).toContain('biblioteket')
  })

  it('leaves out what a minus stands before', async () => {
    expect(await site.find('lampor -nyare')).toEqual(['Gammalt om lampor'])
  })

  it('puts the newer of equals first, and before all what editors have chosen', async () => {
    expect(await site.find('likadant')).toEqual(['Nyare om lampor', 'Gammalt om lampor'])
    const { hits } = await site.explain('lampor')
    expect(hits.map(({ title, isPromoted }) => [title, isPromoted])).toEqual([
      ['Gammalt om lampor', true],
      ['Nyare om lampor', false],
    ])
  })

  it('gives the words, ways and weights that a page was found by', async () => {
    const { hits } = await site.explain('garage')
    const compound = hits.find(({ title }) => title.startsWith('Cykelgaraget'))
    expect(compound?.reasons[0]).toMatchObject({ typed: 'garage', word: 'cykelgaraget', how: 'head' })
  })
})

describe('the index', () => {
  it('is the same, byte for byte, for the same content', async () => {
    const text = 'Får får får inte får få får av banan, fast skyltarna vid banan och skylten skyltar om fick och led.'
    const pages = [searchedPage('Bojen', text), searchedPage('Broar', 'Två broar på banor leder till ledet.')]
    const [one, other] = [await searchIn(pages), await searchIn([...pages].reverse())]
    const [first, second] = [await readRelease(one.folder), await readRelease(other.folder)]
    expect([...first.keys()].sort()).toEqual([...second.keys()].sort())
    const different = [...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes)).map(([path]) => path)
    expect(different).toEqual([])
    await one.dispose()
    await other.dispose()
  })

  it('holds neither the dictionary nor what the site does not use of Pagefind', async () => {
    const files = [...(await readRelease(site.folder)).keys()]
    expect(files.filter((path) => /pagefind-(ui|modular|component)|index\.(dic|aff)/.test(path))).toEqual([])
    expect(files).toContain(join('pagefind', 'pagefind.js'))
  })

  it('calls pages the same before their texts have been loaded as after', async () => {
    const titles = await site.readTitles()
    expect(titles).toHaveLength(11)
    for (const { before, after } of titles) expect(before).toEqual(after)
  })

  it('is taken over from the release before when search would know the same', async () => {
    const next = await mkdtemp(join(tmpdir(), 'vitrin-search-next-'))
    try {
      expect(await linkSearchIndex(site.folder, next)).toBe(true)
      expect([...(await readRelease(next)).keys()].length).toBeGreaterThan(5)
    } finally {
      await rm(next, { recursive: true, force: true })
    }
  })

  it('of another version is not taken over, because no page could read it', async () => {
    const old = await mkdtemp(join(tmpdir(), 'vitrin-search-'))
    const next = await mkdtemp(join(tmpdir(), 'vitrin-search-'))
    try {
      expect(await linkSearchIndex(site.folder, old)).toBe(true)
      await rename(join(old, searchFolder, manifestName), join(old, searchFolder, 'vitrin-0.json'))
      expect(await linkSearchIndex(old, next)).toBe(false)
      expect((await readRelease(next)).size).toBe(0)
    } finally {
      for (const folder of [old, next]) await rm(folder, { recursive: true })
    }
  })

  it('has another digest when a synonym changes', () => {
    const config = { address: '/sok/', synonyms: [['a', 'b']], promoted: [], facets: [], groups: [] }
    expect(getSearchDigest([config])).not.toBe(getSearchDigest([{ ...config, synonyms: [['a', 'c']] }]))
  })
})
