import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import type { Snapshot } from '../../content-types/snapshot.ts'
import type { CompiledSite } from '../../cms/releases/compiled-site.ts'
import type { PreviewSite, Site } from '../../site/adapter/entrypoint.ts'
import '../setup/provided.ts'

/** What stands at one address of a printed site. */
export interface Printed {
  status: number
  /** The type without parameters: `text/html`. */
  contentType: string
  body: Buffer
}

const load = async (): Promise<CompiledSite> => import(/* @vite-ignore */ pathToFileURL(inject('siteEntry')).href)

let exampleSite: Promise<Site> | undefined
let examplePrint: Promise<Map<string, Printed>> | undefined

/** The compiled site with a certain content in it. */
export const openSiteWith = async (snapshot: Snapshot): Promise<Site> => (await load()).openSite(snapshot)

/** The compiled site with a certain content in it, which follows another. */
export const openNextSite = async (snapshot: Snapshot, before: Site): Promise<Site> =>
  (await load()).openSite(snapshot, before)
/** The compiled site with a certain content in it, as previews use it. */
export const openPreviewWith = async (
  snapshot: Snapshot,
  toFileAddress: Parameters<CompiledSite['openPreview']>[1] = ({ address }) => address,
): Promise<PreviewSite> => (await load()).openPreview(snapshot, toFileAddress)

/** The compiled site with the examples in it. */
export const openExampleSite = (): Promise<Site> => (exampleSite ??= openSiteWithExamples())

/** Everything that the example site consists of, by address. Printed once for each test file. */
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
