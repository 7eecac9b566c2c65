// In the browser: where the search files come from.
import { slugify } from '../../content-types/slugify.ts'
import {
  searchFolder,
  MissingSearchFileError,
  type SearchSource,
  getFragmentPath,
  parseFragment,
  type PageFragment,
} from '../../search/query.ts'
import { getEffectsGroup } from './effects-group.ts'
import { readSearchLanguage } from './search-language.ts'

/** What this site uses of Pagefind's interface: https://pagefind.app/docs/api/ */
interface Pagefind {
  options: (options: { exactDiacritics: boolean }) => Promise<void>
  search: (query: string) => Promise<{ results: { id: string }[] }>
}

/** Created with the release, not with the site's code, so the bundler must not resolve it. */
const pagefindAddress = `/${searchFolder}/pagefind.js`

/** Loads the files of the live release. Pagefind itself is loaded only for phrases. */
export const browserSource: SearchSource = {
  toSlug: slugify,
  crossGroup: getEffectsGroup(readSearchLanguage().texts),
  load: async (name) => (await request(name)).arrayBuffer(),
  findPhrase: async (phrase) => {
    const pagefind = (await import(/* @vite-ignore */ pagefindAddress)) as Pagefind
    await pagefind.options({ exactDiacritics: true })
    const { results } = await pagefind.search(`"${phrase}"`)
    return new Set(results.map(({ id }) => id))
  },
}

/** Loads a page's fragment as stored by Pagefind. */
export const loadFragment = async (name: string): Promise<PageFragment> => {
  const { body } = await request(getFragmentPath(name))
  if (!body) throw new Error(`The page ${name} came without a text.`)
  const unpacked = body.pipeThrough(new DecompressionStream('gzip'))
  return parseFragment(await new Response(unpacked).text())
}

const request = async (name: string): Promise<Response> => {
  const response = await fetch(`/${searchFolder}/${name}`)
  if (response.status === 404) throw new MissingSearchFileError(name)
  if (!response.ok) throw new Error(`${name} could not be loaded: the server answered ${response.status}.`)
  return response
}
