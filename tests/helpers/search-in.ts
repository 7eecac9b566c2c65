import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { makeSearchIndex } from '../../cms/features/search/search-index.ts'
import type { PageTitle } from '../../search/format/page-titles.ts'
import { searchFolder, type SearchedPage, type SearchConfig } from '../../search/index.ts'
import { slugify } from '../../content-types/slugify.ts'
import { SearchIndex, getFragmentPath, parseFragment } from '../../search/query.ts'
import { explainSearch, type SearchExplanation } from '../../site/search/explain.ts'

/** A page to search, in short form. */
export const searchedPage = (title: string, text = '', more: Partial<SearchedPage> = {}): SearchedPage => ({
  address: `/projekt/${slugify(title)}/`,
  title,
  group: 'Projekt',
  facets: {},
  parts: [
    { path: 'title', text: title, weight: 10 },
    { path: 'what', text, weight: 2 },
  ],
  ...more,
})

/** An index of some pages, in its own folder. */
export interface SearchIn {
  folder: string
  explain: (query: string) => Promise<SearchExplanation>
  /** The titles of the hits, best first. */
  find: (query: string) => Promise<string[]>
  /** Every page with its title before its text has been loaded, and after. */
  readTitles: () => Promise<{ before: PageTitle | undefined; after: PageTitle }[]>
  dispose: () => Promise<void>
}

/** Indexes pages as a publication does, and searches them. */
export const searchIn = async (pages: SearchedPage[], config: Partial<SearchConfig> = {}): Promise<SearchIn> => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrin-search-'))
  const all: SearchConfig = {
    address: '/sok/',
    synonyms: [],
    promoted: [],
    facets: [{ key: 'teknik', label: 'Teknologi' }],
    groups: ['Projekt', 'Poddavsnitt'],
    ...config,
  }
  await makeSearchIndex([all, ...pages], folder, undefined, join(folder, 'cache'))
  const load = async (name: string): Promise<ArrayBuffer> => {
    const bytes = await readFile(join(folder, searchFolder, name))
    return new Uint8Array(name.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).buffer
  }
  const explain = (query: string): Promise<SearchExplanation> => explainSearch(query, load)
  return {
    folder,
    explain,
    find: async (query) => (await explain(query)).hits.map(({ title }) => title),
    readTitles: async () => {
      const files = await SearchIndex.open({ load, findPhrase: () => Promise.resolve(undefined), toSlug: slugify })
      await files.loadTitles()
      const names = await files.readList(files.manifest.pages)
      return Promise.all(
        names.map(async (name, page) => {
          const { title, address } = parseFragment(new TextDecoder().decode(await load(getFragmentPath(name))))
          return { before: files.titles!(page), after: { title, address } }
        }),
      )
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}
