import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { browserFlags, findBrowser } from '../../helpers/browser.ts'
import { askStock, askVitrin, timeQueries } from './in-page.ts'
import { stockFolder } from './stock-pagefind.ts'
import type { ServedFolder } from './serve-search.ts'

export type TimedEngine = 'Vitrin' | 'Pagefind'

/** The pauses between queries, in milliseconds. The first is longer, to let a new browser settle. */
const pausesMs = { afterFirst: 2_000, between: 100 }
/** The number of hits to wait for. */
const shown = 5
/** The timeout for the whole run of a browser, in milliseconds. */
const timeoutMs = 120_000

const asks: Record<TimedEngine, string> = {
  Vitrin: String(askVitrin),
  Pagefind: `(query) => (${String(askStock)})({ query, shown: ${shown}, folder: ${JSON.stringify(stockFolder)} })`,
}

/**
 * How long queries take one after the other in a browser that has just been started, in milliseconds each: until hits are shown,
 * and until they are there with their texts, which is the same for an engine that has both at once. Nobody watches it: a
 * debugger, which counts bytes and drives pages, takes a quarter of the time.
 */
export const timeInChromium = async (
  engine: TimedEngine,
  queries: string[],
  folder: string,
  { origin, nextReport }: ServedFolder,
): Promise<[shown: number, whole: number][]> => {
  const page = await readFile(join(folder, 'sok/index.html'), 'utf8')
  const script = `(${String(timeQueries)})(${JSON.stringify(queries)}, ${asks[engine]}, ${JSON.stringify(pausesMs)})`
  await writeFile(join(folder, 'sok/timed.js'), `addEventListener('load', () => ${script})`)
  await writeFile(
    join(folder, 'sok/timed.html'),
    page.replace('</body>', '<script src="/sok/timed.js"></script></body>'),
  )
  const profile = await mkdtemp(join(tmpdir(), 'bench-chromium-'))
  const browser = spawn(
    await findBrowser(),
    [...browserFlags, `--user-data-dir=${profile}`, `${origin}/sok/timed.html`],
    { stdio: 'ignore' },
  )
  try {
    const times = await Promise.race([nextReport(), wait(timeoutMs, undefined, { ref: false })])
    if (!times) throw new Error(`Chromium did not answer ${queries.length} queries within ${timeoutMs / 1000} s.`)
    return times as [number, number][]
  } finally {
    browser.kill()
    if (browser.exitCode === null && browser.signalCode === null) await once(browser, 'exit')
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
