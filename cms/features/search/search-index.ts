import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { slugify } from '../../../content-types/slugify.ts'
import {
  buildIndex,
  formatVersion,
  getRealWords,
  isNamedByContent,
  isSearchedPage,
  loadDictionary,
  manifestName,
  orderPages,
  searchFolder,
  writePageTexts,
  type IndexFiles,
  type SearchedPage,
} from '../../../search/index.ts'
import { getSettings } from '../../platform/settings.ts'
import { TaskQueue } from '../../platform/task-queue.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { Linker } from '../../releases/file-thread.ts'
import { listFiles, writeReleaseFile } from '../../releases/release-files.ts'

/** Files of Pagefind's own user interface, which this site does not use. */
const isUnused = (path: string): boolean =>
  /(^|\/)(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/.test(path)

/** The number of files written concurrently. */
const writtenAtOnce = 24

/** A digest of all search records. */
export const getSearchDigest = (records: Site['searchRecords']): string => {
  const hash = createHash('sha256').update(String(formatVersion))
  for (const record of records) hash.update(JSON.stringify(record)).update('\0')
  return hash.digest('hex')
}

/**
 * Links the search index of another release.
 *
 * @returns false when there is none, or when its format differs, so that this version's pages could not read it.
 */
export const linkSearchIndex = async (from: string, folder: string): Promise<boolean> => {
  const old = join(from, searchFolder)
  if (!existsSync(join(old, manifestName))) return false
  const linker = new Linker()
  for (const path of await listFiles(old)) linker.link(join(old, path), join(folder, searchFolder, path))
  await linker.finish()
  return true
}

/**
 * Builds the search index of a release. Pagefind stores the texts of the pages and their word positions; next to it our own index
 * knows Swedish (`search/`).
 *
 * @param previous the folder of the previous release, if any: identical files are linked from there.
 * @param cacheDir where the words of the dictionary are kept from one index to the next.
 * @throws with Pagefind's message when it rejects a record.
 */
export const makeSearchIndex = async (
  records: Site['searchRecords'],
  folder: string,
  previous: string | undefined,
  cacheDir = join(getSettings().dataDir, 'cache'),
): Promise<void> => {
  const config = records.find((record) => !isSearchedPage(record))
  if (!config || isSearchedPage(config)) throw new Error('The search records lack that of the search page.')
  const pages = orderPages(records.filter(isSearchedPage), config.groups)
  const write = async (files: IndexFiles): Promise<void> => {
    const queue = new TaskQueue(writtenAtOnce)
    for (const [path, content] of files)
      await queue.add(async () => void (await writeReleaseFile(folder, join(searchFolder, path), content, previous)))
    await queue.finish()
  }
  const build = async (): Promise<(fragments: string[]) => IndexFiles> => {
    const [dictionary, realWords] = await Promise.all([loadDictionary(), getRealWords(loadDictionary, cacheDir)])
    const { files, finish } = await buildIndex(pages, { config, dictionary, realWords, toSlug: slugify })
    await write(files)
    return finish
  }
  // Pagefind runs in its own process, so both run in parallel.
  const [fragments, finish] = await Promise.all([keepTexts(pages, folder, previous), build()])
  await write(finish(fragments))
}

/** Has Pagefind store the pages' texts. Returns the name of each page's fragment. */
const keepTexts = async (pages: SearchedPage[], folder: string, previous: string | undefined): Promise<string[]> => {
  const written = join(folder, `${searchFolder}.tmp`)
  try {
    const fragments = await writePageTexts(pages, written)
    await takeOver(written, await listFiles(written), folder, previous)
    return fragments
  } finally {
    await rm(written, { recursive: true, force: true })
  }
}

/** Moves Pagefind's files into the release, linking those that the previous release has. */
const takeOver = async (
  written: string,
  files: readonly string[],
  folder: string,
  previous: string | undefined,
): Promise<void> => {
  const linker = new Linker()
  for (const path of files.filter((one) => !isUnused(one))) {
    const place = join(searchFolder, path)
    if (!isNamedByContent(path)) {
      await writeReleaseFile(folder, place, await readFile(join(written, path)), previous)
      continue
    }
    const old = previous && join(previous, place)
    if (old && existsSync(old)) linker.link(old, join(folder, place))
    else {
      mkdirSync(dirname(join(folder, place)), { recursive: true })
      renameSync(join(written, path), join(folder, place))
    }
  }
  await linker.finish()
}
