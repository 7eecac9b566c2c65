import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { slugify } from '../../../content-types/slugify.ts'
import { searchFolder, type SearchedPage } from '../../../search/index.ts'
import { search, SearchIndex, getFragmentPath, parseFragment } from '../../../search/query.ts'
import { cleanText, getWords } from '../../../search/words.ts'

/** Returns the addresses of the pages for a query, best first. */
export type Engine = (query: string) => Promise<string[]>

/** Vitrin's search in Node on a release's index: the same code as in the browser, with phrases matched by reading the texts. */
export const openVitrin = async (folder: string): Promise<Engine> => {
  const load = async (name: string): Promise<ArrayBuffer> => {
    const bytes = await readFile(join(folder, searchFolder, name))
    return new Uint8Array(bytes).buffer
  }
  const names = (): Promise<string[]> => files.readList(files.manifest.pages)
  const fragments = new Map<string, ReturnType<typeof parseFragment>>()
  const readPage = async (name: string) => {
    const known = fragments.get(name)
    if (known) return known
    const page = parseFragment(gunzipSync(Buffer.from(await load(getFragmentPath(name)))).toString('utf8'))
    fragments.set(name, page)
    return page
  }
  const findPhrase = async (phrase: string): Promise<Set<string>> => {
    const found = new Set<string>()
    for (const name of await names())
      if (` ${getWords(cleanText((await readPage(name)).text)).join(' ')} `.includes(` ${phrase} `)) found.add(name)
    return found
  }
  const files = await SearchIndex.open({ load, findPhrase, toSlug: slugify })
  const all = await names()
  return async (query) => {
    const { hits } = await search(query, files)
    return Promise.all(hits.slice(0, 10).map(async ({ page }) => (await readPage(all[page]!)).address))
  }
}

const toDocument = ({ address, title, parts }: SearchedPage) => ({
  id: address,
  title,
  names: parts
    .filter(({ weight }) => weight >= 3 && weight < 10)
    .map(({ text }) => text)
    .join(' '),
  text: parts
    .filter(({ weight }) => weight < 3)
    .map(({ text }) => text)
    .join(' '),
})
const boosts = { title: 10, names: 4, text: 2 }

/** MiniSearch with prefix and fuzzy search. */
export const openMiniSearch = (pages: SearchedPage[]): { engine: Engine; size: () => number } => {
  const index = new MiniSearch({
    fields: Object.keys(boosts),
    searchOptions: { boost: boosts, prefix: true, fuzzy: 0.2 },
  })
  index.addAll(pages.map(toDocument))
  return {
    engine: async (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    size: () => JSON.stringify(index).length,
  }
}

/** lunr with its Swedish module. */
export const openLunr = async (pages: SearchedPage[]): Promise<{ engine: Engine; serialised: () => string }> => {
  const addStemming = (await import('lunr-languages/lunr.stemmer.support.js')).default as (target: typeof lunr) => void
  const addSwedish = (await import('lunr-languages/lunr.sv.js')).default as (target: typeof lunr) => void
  addStemming(lunr)
  addSwedish(lunr)
  const swedish = (lunr as unknown as { sv: lunr.Builder.Plugin }).sv
  const index = lunr((builder) => {
    builder.use(swedish)
    for (const [field, boost] of Object.entries(boosts)) builder.field(field, { boost })
    for (const page of pages) builder.add(toDocument(page))
  })
  return {
    // Characters with a meaning in lunr's query language are replaced by spaces.
    engine: async (query) =>
      index
        .search(query.replace(/[:^~*+"”-]/g, ' '))
        .slice(0, 10)
        .map(({ ref }) => ref),
    serialised: () => JSON.stringify(index),
  }
}
