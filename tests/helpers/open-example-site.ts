import { cp, mkdtemp, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import type { Snapshot } from '../../content-types/snapshot.ts'
import type { CompiledSite } from '../../cms/releases/compiled-site.ts'
import type { SiteLanguage } from '../../site/i18n/index.ts'
import type { PreviewSite, Site } from '../../site/adapter/entrypoint.ts'
import '../setup/provided.ts'

/** One file of a printed site. */
export interface Printed {
  status: number
  /** The type without parameters: `text/html`. */
  contentType: string
  body: Buffer
}

const load = async (entry = inject('siteEntry')): Promise<CompiledSite> =>
  import(/* @vite-ignore */ pathToFileURL(entry).href)

let exampleSite: Promise<Site> | undefined
let examplePrint: Promise<Map<string, Printed>> | undefined

/** The compiled site with a certain content in it, in the language that pages have by default or in another. */
export const openSiteWith = async (snapshot: Snapshot, language?: SiteLanguage): Promise<Site> =>
  (await load()).openSite(snapshot, undefined, language)

/**
 * The same in modules of its own, as if in another process: nothing is kept in them from what was printed before. The modules lie in
 * a folder beside the compiled site's until the test is over.
 */
export const openFreshSiteWith = async (snapshot: Snapshot): Promise<Site> => {
  const server = dirname(inject('siteEntry'))
  const copy = await mkdtemp(`${server}-fresh-`)
  onTestFinished(() => rm(copy, { recursive: true }))
  await cp(server, copy, { recursive: true })
  return (await load(join(copy, basename(inject('siteEntry'))))).openSite(snapshot)
}

/** The compiled site with given content, as the successor of another. */
export const openNextSite = async (snapshot: Snapshot, before: Site, language?: SiteLanguage): Promise<Site> =>
  (await load()).openSite(snapshot, before, language)
/** The compiled site with given content, as used by previews. */
export const openPreviewWith = async (
  snapshot: Snapshot,
  toFileAddress: Parameters<CompiledSite['openPreview']>[1] = ({ address }) => address,
  language?: SiteLanguage,
): Promise<PreviewSite> => (await load()).openPreview(snapshot, toFileAddress, language)

/** The compiled site with the examples in it. */
export const openExampleSite = (): Promise<Site> => (exampleSite ??= openSiteWithExamples())

/** All files of the example site, by address. Printed once per test file. */
export const printExampleSite = (): Promise<Map<string, Printed>> =>
  (examplePrint ??= openExampleSite().then((site) => printSite(site)))

const openSiteWithExamples = async (): Promise<Site> => openSiteWith(await snapshotFromExamples())

/** Renders every address of a site. */
export const printSite = async (site: Site): Promise<Map<string, Printed>> => {
  const printed = new Map<string, Printed>()
  for (const address of site.addresses) printed.set(address, await printAddress(site, address))
  return printed
}

/** Renders one address of a site. */
export const printAddress = async (site: Site, address: string): Promise<Printed> => {
  const response = await site.render(address)
  return {
    status: response.status,
    contentType: response.headers.get('content-type')?.split(';')[0]?.trim() ?? '',
    body: Buffer.from(await response.arrayBuffer()),
  }
}
