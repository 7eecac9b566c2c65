import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { toPageText } from '../format/page-text.ts'
import type { SearchedPage } from '../format/search-record.ts'
import { language } from '../swedish/language.ts'

/**
 * Keeps the texts of pages with Pagefind: what is shown of a hit, and where words stand side by side.
 *
 * @param folder where Pagefind writes its files.
 * @returns the name of each page's fragment, in the order of the pages.
 * @throws with Pagefind's own words when it refuses a page.
 */
export const writePageTexts = async (pages: SearchedPage[], folder: string): Promise<string[]> => {
  await writeTexts(pages, folder)
  return nameFragments(pages, folder)
}

/** Lets Pagefind write the pages' texts into a folder. It does so itself: to hand them over would take as much memory again. */
const writeTexts = async (pages: SearchedPage[], folder: string): Promise<void> => {
  // Pagefind names its files after the language, and stems by it. Words in quotes are looked up as they are, so stems do no harm.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language })
  if (!index) throw new Error(`The search index could not be opened: ${errors.join('; ')}`)
  try {
    await Promise.all(
      pages.map(async (page) => {
        const { content, meta } = toPageText(page)
        const added = await index.addCustomRecord({ url: page.address, content, language, meta: { ...meta } })
        if (added.errors.length) throw new Error(`Search cannot take ${page.address}: ${added.errors.join('; ')}`)
      }),
    )
    const { errors: faults } = await index.writeFiles({ outputPath: folder })
    if (faults.length) throw new Error(`The search index could not be made: ${faults.join('; ')}`)
  } finally {
    // Its memory is free from here on.
    await index.deleteIndex()
    await pagefind.close()
  }
}

/** The fragments' names in the order of the pages: Pagefind names them after what is in them. */
const nameFragments = async (pages: SearchedPage[], folder: string): Promise<string[]> => {
  const names = new Map<string, string>()
  for (const file of await readdir(join(folder, 'fragment'))) {
    const [, name] = /^(.+)\.pf_fragment$/.exec(file) ?? []
    if (name === undefined) continue
    const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString('utf8')
    const [, url] = /"url":("(?:[^"\\]|\\.)*")/.exec(text) ?? []
    if (url !== undefined) names.set(JSON.parse(url) as string, name)
  }
  return pages.map(({ address }) => {
    const name = names.get(address)
    if (name === undefined) throw new Error(`Search has no text of ${address}, although Pagefind was given one.`)
    return name
  })
}
