import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { manifestName, searchFolder } from '../../search/index.ts'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import type { RestClient } from '../helpers/rest-client.ts'
import { startProcess } from '../helpers/start-process.ts'
import { measureInstallation } from './installation.ts'

const fillScript = fileURLToPath(new URL('fill-with-projects.ts', import.meta.url))
const eventLoopProbe = new URL('event-loop-probe.ts', import.meta.url).href

/**
 * Measures how long after the click a changed page is public and can be found, and how long the server process is blocked
 * meanwhile, with many projects.
 *
 * @param sizes the numbers of projects.
 * @param saves how many changes are measured, one after the other.
 */
export const benchPublish = async (sizes = [1_000, 4_000], saves = 20): Promise<void> => {
  const rows: Record<string, string | number>[] = []
  for (const size of sizes) rows.push({ projects: size, ...(await measure(size, saves)) })
  console.table(rows)
}

const measure = (size: number, saves: number): Promise<Record<string, string | number>> =>
  measureInstallation(async ({ origin, env, start, signIn }) => {
    console.log(`Storing ${size} projects …`)
    const { code, output } = await startProcess(env, [fillScript, String(size)]).ended
    if (code !== 0) throw new Error(`Storing projects ended with ${code}. It said:\n${output}`)
    console.log('Starting the installation …')
    const eventLoopFile = join(env.DATA_DIR!, 'event-loop.txt')
    Object.assign(env, { NODE_OPTIONS: `--import=${eventLoopProbe}`, EVENT_LOOP_FILE: eventLoopFile })
    await start()
    const browser = await launchBrowser()
    try {
      return await measureSaves(await signIn(), browser, origin, saves, eventLoopFile)
    } finally {
      await browser.close()
    }
  })

const measureSaves = async (
  client: RestClient,
  browser: LaunchedBrowser,
  origin: string,
  saves: number,
  eventLoopFile: string,
): Promise<Record<string, string | number>> => {
  const { body } = await client.send('GET', `/api/projects?limit=${saves + 1}&depth=0&sort=slug`)
  const projects = body.docs as { id: string; slug: string }[]
  const times = { live: [] as number[], found: [] as number[] }
  const pings = pingRepeatedly(origin)
  const page = await browser.context.newPage()
  let measuredFrom = Date.now()
  // The first publication after a start prints everything, because the publisher has no memory yet.
  for (const [index, { id, slug }] of projects.entries()) {
    const word = `kvartsurverk${index}x${Date.now()}`
    const readIndex = async (): Promise<string> => (await fetch(`${origin}/${searchFolder}/${manifestName}`)).text()
    const before = await readIndex()
    const start = performance.now()
    await client.update('projects', id, { lead: `Ändrad ingress med ordet ${word}.`, _status: 'published' })
    await waitFor(async () => (await (await fetch(`${origin}/projekt/${slug}/`)).text()).includes(word))
    const live = performance.now() - start
    // Polling in the browser would distort the measurement, so it only searches when there is a new index.
    await waitFor(async () => (await readIndex()) !== before)
    await page.goto(`${origin}/sok/?q=${word}`)
    await page.locator('[data-hit]').first().waitFor({ timeout: 60_000 })
    const found = performance.now() - start
    if (index === 0) {
      console.log(
        `The first publication after the start: live after ${seconds(live)} s, found after ${seconds(found)} s.`,
      )
      pings.reset()
      measuredFrom = Date.now()
      continue
    }
    times.live.push(live)
    times.found.push(found)
  }
  const slowest = pings.stop()
  const held = await readEventLoop(eventLoopFile, measuredFrom)
  const back = await measureRollback(client, origin, projects[0]!.slug)
  return {
    'live, median s': seconds(median(times.live)),
    'live, most s': seconds(Math.max(...times.live)),
    'found, median s': seconds(median(times.found)),
    'found, most s': seconds(Math.max(...times.found)),
    'event loop held up, most ms': Math.max(...held),
    'health answered, most ms': Math.round(slowest),
    'rolled back, s': seconds(back),
  }
}

/** Measures how long after the click an earlier release is public: the one before the newest change. */
const measureRollback = async (client: RestClient, origin: string, slug: string): Promise<number> => {
  const { body } = await client.send('GET', '/api/publications?limit=2&sort=-startedAt&where[state][equals]=succeeded')
  const [, earlier] = body.docs as { id: string; release: string }[]
  const readRelease = async (): Promise<unknown> =>
    ((await (await fetch(`${origin}/api/health`)).json()) as { release: string }).release
  const start = performance.now()
  const { status } = await client.send('POST', `/api/publications/${earlier!.id}/rollback`, {})
  if (status >= 300) throw new Error(`Rolling back answered ${status}.`)
  await waitFor(async () => (await readRelease()) === earlier!.release)
  if (!(await fetch(`${origin}/projekt/${slug}/`)).ok) throw new Error('After rolling back, a page is missing.')
  return performance.now() - start
}

/** The longest blocking of the server's event loop in each quarter of a second since a given time, in milliseconds. */
const readEventLoop = async (file: string, since: number): Promise<number[]> => {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.map((line) => line.split(' ').map(Number)).flatMap(([at = 0, most = 0]) => (at >= since ? [most] : []))
}

/** Requests the server's health continuously, which tells the longest wait of the public or an editor. */
const pingRepeatedly = (origin: string): { reset: () => void; stop: () => number } => {
  let slowest = 0
  let isStopped = false
  const ping = async (): Promise<void> => {
    while (!isStopped) {
      const start = performance.now()
      await (await fetch(`${origin}/api/health`)).text()
      slowest = Math.max(slowest, performance.now() - start)
      await sleep(pause)
    }
  }
  void ping()
  return {
    reset: () => (slowest = 0),
    stop: () => {
      isStopped = true
      return slowest
    },
  }
}

/** The pause between polls, in milliseconds: constant polling would distort the measurement. */
const pause = 50

const waitFor = async (isTrue: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 180_000
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error('It did not come within three minutes.')
    await sleep(pause)
  }
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
