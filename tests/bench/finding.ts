import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildPart } from '../../cms/platform/build/build.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { loadCompiledSite } from '../../cms/releases/compiled-site.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { getFacets } from '../../content-types/facets.ts'
import { getContentType } from '../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { yearKey } from '../../site/search/browse-index.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { printPages, serveFolder } from './search/serve-search.ts'
import { withVariedProjects } from './search/varied-projects.ts'

/** Measures the project list with many projects: how fast its filters respond, what they load, and what one change prints again. */
export const benchFinding = async (sizes: number[] = [1_000, 4_000]): Promise<void> => {
  await buildPart(siteBuild)
  for (const size of sizes) {
    const snapshot = await withVariedProjects(snapshotFromExamples(), size)
    const { openSite } = await loadCompiledSite()
    const site = openSite(snapshot)
    console.log(`${size} projects`)
    console.table([await measureFilters(site, 1), await measureFilters(site, 4)])
    console.table(await measureChanges(openSite, snapshot))
  }
}

/** Measures the filters in Chromium. `slower` is the CPU throttling factor, which simulates a phone. */
const measureFilters = async (site: Site, slower: number): Promise<Record<string, string | number>> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-finding-'))
  await printPages(
    site,
    site.addresses.filter((address) => /^\/projekt\/(urval.*)?$/.test(address)),
    folder,
  )
  const { origin, stop } = await serveFolder(folder)
  const browser = await launchBrowser({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await browser.context.newPage()
    const session = await browser.context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const bytes = watchBytes(page)
    await page.goto(`${origin}/projekt/`)
    await page.waitForLoadState('networkidle')
    const first = await bytes()
    await page.locator('.filters summary').first().focus()
    await page.locator('.filters__count').first().waitFor({ state: 'attached' })
    const start = await bytes()
    const times: number[] = []
    // One value of each facet, and a second of some.
    const keys = getFacets(getContentType('projects')).map(({ key }) => key)
    for (const key of [...keys, yearKey, ...keys.slice(0, 2)]) times.push(await clickBox(page, key))
    for (const text of ['vatten', 'skola', 'äldre']) times.push(await typeText(page, text))
    for (const sorting of ['titel', 'uppdaterad']) times.push(await chooseSorting(page, sorting))
    times.sort((one, other) => one - other)
    return {
      'processor slowed': slower,
      'page, kB': toKilo(first),
      'to start, kB': toKilo(start),
      'later, kB': toKilo(await bytes()),
      'median, ms': Math.round(times[Math.floor(times.length / 2)]!),
      'slowest, ms': Math.round(times.at(-1)!),
    }
  } finally {
    await browser.close()
    await stop()
    await rm(folder, { recursive: true })
  }
}

const toKilo = (bytes: number): number => Number((bytes / 1000).toFixed(1))

/** The bytes transferred since the last call. */
const watchBytes = (page: Page): (() => Promise<number>) => {
  let sum = 0
  const waiting: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    waiting.push(
      request.sizes().then(
        ({ responseBodySize }) => void (sum += responseBodySize),
        () => undefined,
      ),
    )
  })
  return async () => {
    await page.waitForLoadState('networkidle')
    await Promise.all(waiting.splice(0))
    const bytes = sum
    sum = 0
    return bytes
  }
}

/** Acts on an element and returns the milliseconds until the result has been painted. */
const measure = (page: Page, selector: string, act: 'click' | { value: string; event: string }): Promise<number> =>
  page.evaluate(
    async ([wanted, what]) => {
      const element = document.querySelector<HTMLInputElement>(wanted)!
      const start = performance.now()
      if (what === 'click') element.click()
      else {
        // React listens to the element's own setter.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')!.set!.call(element, what.value)
        element.dispatchEvent(new Event(what.event, { bubbles: true }))
      }
      await new Promise(requestAnimationFrame)
      await new Promise((painted) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', painted, { once: true })
        port1.start()
        port2.postMessage(undefined)
      })
      return performance.now() - start
    },
    [selector, act] as const,
  )

/** Ticks the first unticked box of a facet that has hits, and waits for the cards. */
const clickBox = async (page: Page, facet: string): Promise<number> => {
  const box = `[data-facet="${facet}"] .filters__value:not([data-empty]) input:not(:checked)`
  if (!(await page.locator(box).count())) return 0
  const time = await measure(page, box, 'click')
  await page.waitForLoadState('networkidle')
  return time
}

const typeText = async (page: Page, value: string): Promise<number> => {
  const time = await measure(page, '.filters input[name="q"]', { value, event: 'input' })
  await page.waitForLoadState('networkidle')
  return time
}

const sortingValues: Record<string, string> = { titel: 'title', uppdaterad: 'updated' }
const chooseSorting = (page: Page, sorting: string): Promise<number> =>
  measure(page, '.filters select', { value: sortingValues[sorting]!, event: 'change' })

/** The number of addresses affected by one change, and the time to print them. */
const measureChanges = async (
  openSite: Awaited<ReturnType<typeof loadCompiledSite>>['openSite'],
  snapshot: Snapshot,
): Promise<Record<string, string | number>[]> => {
  const changes: Record<string, (projects: StoredDocument[]) => StoredDocument[]> = {
    'a text': changeOne(({ lead }) => ({ statusNote: `${String(lead)} Nytt.` })),
    'a title': changeOne(({ title }) => ({ title: `${String(title)} igen` })),
    'an assessment': changeOne(({ effects }) => ({
      effects: (effects as object[]).map((effect) => ({ ...effect, achieved: 'no' })),
    })),
    'a new project': (projects) => [
      ...projects,
      { ...projects[0]!, id: 'ny', slug: 'ny', title: 'Nytt', publishedOn: '2026-11-24T08:00:00.000Z' },
    ],
  }
  const rows: Record<string, string | number>[] = []
  for (const [change, edit] of Object.entries(changes)) {
    const before = openSite(snapshot)
    for (const address of before.addresses) await before.render(address)
    const projects = edit(snapshot.collections.projects ?? [])
    const start = performance.now()
    const after = openSite({ ...snapshot, collections: { ...snapshot.collections, projects } }, before)
    const dirty = after.addresses.filter((address) => !after.isUnchanged(address))
    const compared = performance.now()
    for (const address of dirty) await (await after.render(address)).arrayBuffer()
    rows.push({
      change,
      addresses: after.addresses.length,
      'printed anew': dirty.length,
      'compare, ms': Math.round(compared - start),
      'render, ms': Math.round(performance.now() - compared),
    })
  }
  return rows
}

const changeOne =
  (change: (project: StoredDocument) => object) =>
  (projects: StoredDocument[]): StoredDocument[] =>
    projects.map((project, place) => (place === 700 ? { ...project, ...change(project) } : project))
