import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import mime from 'mime-types'
import { getUploadDir } from '../collections/file-uploads.ts'
import { siteAssetsDir, type OpenSite } from './compiled-site.ts'
import { printOldAddresses } from './print-old-addresses.ts'
import { getFilePath, linkFile, writeReleaseFile } from './release-files.ts'

/** What printing did. */
export interface Printed {
  /** Files that are new or differ from the release before. */
  changed: number
  /** The content types of addresses whose ending does not say enough. */
  contentTypes: Record<string, string>
  /** Paths of the hashed assets of this build. */
  assets: string[]
}

/**
 * Writes every address of the site into a folder, with the assets and uploads that the pages use.
 *
 * @param previous the folder of the release before, whose unchanged files are linked.
 * @throws when an address does not answer 200, or an upload is missing on disk.
 */
export const printSite = async (site: OpenSite, folder: string, previous: string | undefined): Promise<Printed> => {
  let changed = 0
  const contentTypes: Record<string, string> = {}
  for (const address of site.addresses) {
    const response = await site.render(address)
    if (response.status !== 200 && address !== '/404.html')
      throw new Error(`Sidan ${address} gick inte att göra: den svarade ${response.status} i stället för 200.`)
    const type = response.headers.get('content-type')
    if (type && !address.endsWith('/') && type !== mime.contentType(basename(address))) contentTypes[address] = type
    const bytes = Buffer.from(await response.arrayBuffer())
    if (await writeReleaseFile(folder, getFilePath(address), bytes, previous)) changed++
  }
  changed += await printOldAddresses(site, folder, previous)
  const assets = await listFiles(siteAssetsDir)
  for (const path of assets)
    if (await writeReleaseFile(folder, path, await readFile(join(siteAssetsDir, path)), previous)) changed++
  for (const { collection, filename, address } of site.usedFiles) {
    const from = join(getUploadDir(collection), filename)
    await linkFile(from, join(folder, getFilePath(address))).catch((cause: unknown) => {
      throw new Error(
        `Filen ${filename} saknas bland det uppladdade (${collection}). Ladda upp den igen, eller ta bort den från sidan.`,
        { cause },
      )
    })
  }
  return { changed, contentTypes, assets }
}

/** Every file below a folder, as paths relative to it. */
export const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
