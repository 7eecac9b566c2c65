import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPart } from '../../cms/platform/build/build.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { loadCompiledSite } from '../../cms/releases/compiled-site.ts'
import { listFiles } from '../../cms/releases/release-files.ts'
import { makeSearchIndex } from '../../cms/features/search/search-index.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { searchFolder, isSearchedPage } from '../../search/index.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { openLunr, openMiniSearch, type Engine } from './search/engines.ts'
import { heldOutQueries } from './search/held-out-queries.ts'
import { searchOnPage, searchStock, watchBytes } from './search/in-chromium.ts'
import { judgedQueries } from './search/judged-queries.ts'
import { getNdcg, isFoundInFive, queryClasses, type JudgedQuery } from './search/judgements.ts'
import { measureProcess } from './search/measure-process.ts'
import { compress, printPages, serveFolder } from './search/serve-search.ts'
import { makeStockIndex, stockFolder } from './search/stock-pagefind.ts'
import { timeInChromium } from './search/time-in-chromium.ts'

/** Compares the quality of Swedish search with three other engines, and its cost. */
export const benchSearch = async (sizes: number[]): Promise<void> => {
  await buildPart(siteBuild)
  process.env.DATA_DIR ??= await mkdtemp(join(tmpdir(), 'bench-data-'))
  await benchQuality()
  for (const size of sizes.length ? sizes : [100, 1_000, 4_000]) await benchCost(size)
}

const benchQuality = async (): Promise<void> => {
  const { openSite } = await loadCompiledSite()
  const site = openSite(snapshotFromExamples())
  const pages = site.searchRecords.filter(isSearchedPage)
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
  await makeSearchIndex(site.searchRecords, folder, undefined)
  await makeStockIndex(pages, folder)
  await printPages(site, ['/sok/'], folder)
  const { origin, stop } = await serveFolder(folder)
  const browser = await launchBrowser()
  try {
    const page = await browser.context.newPage()
    await page.goto(`${origin}/sok/`)
    const engines: Record<string, Engine> = {
      Vitrin: (query) => searchOnPage(page, query),
      Pagefind: (query) => searchStock(page, query, 10),
      MiniSearch: openMiniSearch(pages).engine,
      lunr: (await openLunr(pages)).engine,
    }
    await judge('Judged queries', judgedQueries, engines)
    await judge('Queries held out', heldOutQueries, engines)
  } finally {
    await browser.close()
    await stop()
    await rm(folder, { recursive: true })
  }
}

const judge = async (title: string, queries: JudgedQuery[], engines: Record<string, Engine>): Promise<void> => {
  const rows: Record<string, Record<string, string | number>> = {}
  const every = 'all'
  for (const [name, engine] of Object.entries(engines)) {
    const sums = new Map<string, { ndcg: number; five: number; count: number }>()
    for (const { class: kind, query, grades } of queries) {
      const found = (await engine(query)).map((address) => address.split('/').filter(Boolean).at(-1) ?? '')
      for (const key of [kind, every]) {
        const sum = sums.get(key) ?? { ndcg: 0, five: 0, count: 0 }
        sum.ndcg += getNdcg(found, grades)
        sum.five += Number(isFoundInFive(found, grades))
        sum.count++
        sums.set(key, sum)
      }
      if (kind === 'å/ä/ö pair' && name === 'Vitrin' && !grades.has(found[0] ?? ''))
        console.log(`"${query}" finds the wrong word first: ${found[0]}`)
    }
    for (const key of [...queryClasses, every]) {
      const sum = sums.get(key)
      if (!sum) continue
      const row = (rows[key] ??= { queries: sum.count })
      row[`${name} nDCG@10`] = (sum.ndcg / sum.count).toFixed(3)
      row[`${name} found@5`] = (sum.five / sum.count).toFixed(3)
    }
  }
  console.log(`\n${title}`)
  console.table(rows)
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** The number of queries per browser after the first, and the number of rounds. */
const later = 10
const rounds = 3

const benchCost = async (size: number): Promise<void> => {
  const script = join(import.meta.dirname, 'search/make-index.ts')
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
  const stock = await measureProcess(script, ['stock', String(size), folder])
  const vitrin = await measureProcess(script, ['vitrin', String(size), folder])
  const { openSite } = await loadCompiledSite()
  await printPages(openSite(snapshotFromExamples()), ['/sok/'], folder)
  const served = await serveFolder(folder)
  const queries = judgedQueries.filter(({ class: kind }) => kind !== 'phrase')
  const chosen = Array.from({ length: 50 }, (_, index) => queries[Math.floor((index * queries.length) / 50)]!.query)
  const getFrom = (index: number): string[] =>
    Array.from({ length: later + 1 }, (_, step) => chosen[(index + step) % chosen.length]!)
  const engines = {
    Vitrin: { made: vitrin, part: searchFolder, ask: searchOnPage, ...makeLists() },
    Pagefind: {
      made: stock,
      part: stockFolder,
      ask: (page: Parameters<typeof searchStock>[0], query: string) => searchStock(page, query, 5),
      ...makeLists(),
    },
  }
  try {
    for (const { ask, firstBytes, laterBytes } of Object.values(engines))
      for (let index = 0; index < chosen.length; index++) {
        const browser = await launchBrowser()
        const page = await browser.context.newPage()
        const take = watchBytes(page)
        await page.goto(`${served.origin}/sok/`)
        // Every tenth browser continues with other queries.
        const [first = '', ...others] = getFrom(index)
        await ask(page, first)
        firstBytes.push(await take())
        for (const query of index % later === 0 ? others : []) {
          await ask(page, query)
          laterBytes.push(await take())
        }
        await browser.close()
      }
    // In turns, because the machine's load varies.
    for (let index = 0; index < chosen.length * rounds; index += later)
      for (const name of ['Vitrin', 'Pagefind'] as const)
        for (const [shown, whole] of (await timeInChromium(name, getFrom(index), folder, served)).slice(1)) {
          engines[name].shownAfter.push(shown)
          engines[name].wholeAfter.push(whole)
        }
  } finally {
    await served.stop()
  }
  const sizeOf = async (part: string): Promise<number> => {
    let sum = 0
    for (const path of await listFiles(join(folder, part))) {
      const bytes = await readFile(join(folder, part, path))
      sum += /\.(json|js)$/.test(path) ? compress(bytes).length : bytes.length
    }
    return sum
  }
  console.log(`\n${size} projects`)
  console.table(
    Object.fromEntries(
      await Promise.all(
        Object.entries(engines).map(async ([name, { made, part, firstBytes, laterBytes, shownAfter, wholeAfter }]) => [
          name,
          {
            'index, s': Number(made.seconds.toFixed(2)),
            'memory, MB': made.megabytes,
            'index, kB': Math.round((await sizeOf(part)) / 1000),
            'first query, kB (median)': Math.round(median(firstBytes) / 1000),
            'later, kB (median)': Math.round(median(laterBytes) / 1000),
            'later, kB (p95)': Math.round(percentile(laterBytes, 0.95) / 1000),
            'later, ms (median)': Math.round(median(shownAfter)),
            'later, ms (p95)': Math.round(percentile(shownAfter, 0.95)),
            'with texts, ms (median)': Math.round(median(wholeAfter)),
            'with texts, ms (p95)': Math.round(percentile(wholeAfter, 0.95)),
          },
        ]),
      ),
    ),
  )
  await rm(folder, { recursive: true })
}

const makeLists = (): Record<'firstBytes' | 'laterBytes' | 'shownAfter' | 'wholeAfter', number[]> => ({
  firstBytes: [],
  laterBytes: [],
  shownAfter: [],
  wholeAfter: [],
})
