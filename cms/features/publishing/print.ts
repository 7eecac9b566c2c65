import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import mime from 'mime-types'
import { TaskQueue } from '../../platform/task-queue.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import { siteAssetsDir } from '../../releases/compiled-site.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { t } from './texts.ts'
import { Linker } from '../../releases/file-thread.ts'
import type { PageFacts } from './page-facts.ts'
import { makePodcastArt } from './podcast-art.ts'
import { printOldAddresses } from './print-old-addresses.ts'
import {
  getFilePath,
  getForms,
  isPage,
  linkNow,
  listFiles,
  writeReleaseFile,
  type WriteResult,
} from '../../releases/release-files.ts'
import { InvalidReleaseError } from './invalid-release-error.ts'
import { ShareImages } from './sharing/share-images.ts'
import { HelperThread } from '../../releases/threads/helper-thread.ts'

/** A file that has been printed. */
export interface PrintedFile {
  path: string
  /** The suffixes of the file's forms: `''` for the file itself, `.br` and `.gz` for the compressed ones. */
  forms: string[]
  /** The content type, when it does not follow from the extension. */
  contentType?: string
  /** What the checks need to know about a page; undefined for other files. */
  facts?: PageFacts
  /** The address of the page's share image. */
  shareImage?: string
}

/** The result of printing. */
export interface PrintResult {
  /** The printed files by address. */
  files: Map<string, PrintedFile>
  /** The changes from the previous release. */
  changes: { address: string; change: 'new' | 'changed' }[]
  /** The number of files that are new or changed since the previous release. */
  changed: number
  /** The paths of this build's hashed assets. */
  assets: string[]
}

/** What was printed before and can be reused. */
export interface PreviousPrint {
  /** The folder of the previous release, whose identical files are linked. */
  folder: string
  /** Its files, if this process printed it and so knows which pages a change affects. */
  files?: Map<string, PrintedFile>
}

/** Collects what the checks need to know about a page, in a worker thread. */
const pageReader = new HelperThread<string, PageFacts>(new URL('./read-pages.ts', import.meta.url))

/**
 * Writes every address of the site into a folder, with the assets and uploads that the pages use. Pages that no change affects
 * are linked from the previous release instead of rendered again.
 *
 * @throws when an address does not return 200, or an upload is missing on disk.
 */
export const printSite = async (
  site: Site,
  folder: string,
  before: PreviousPrint | undefined,
): Promise<PrintResult> => {
  const printed: PrintResult = { files: new Map(), changes: [], changed: 0, assets: [] }
  // Pages are rendered one at a time; meanwhile others are compressed, written, checked and linked.
  const queue = new TaskQueue(8)
  const linker = new Linker()
  const shareImages = new ShareImages(folder, before?.folder, site.usedFiles, linker)
  const note = (address: string, { state }: WriteResult): void => {
    if (state === 'same') return
    printed.changed++
    printed.changes.push({ address, change: state })
  }
  try {
    for (const address of site.addresses) {
      const known = site.isUnchanged(address) ? before?.files?.get(address) : undefined
      if (known && before) {
        for (const form of known.forms)
          linker.link(join(before.folder, known.path + form), join(folder, known.path + form))
        if (known.shareImage) shareImages.keep(known.shareImage)
        printed.files.set(address, known)
        continue
      }
      const response = await site.render(address)
      if (response.status !== 200) throw new Error(t.checks.print.failed(address, response.status))
      const bytes = Buffer.from(await response.arrayBuffer())
      const file = describeFile(address, response.headers.get('content-type'), bytes)
      printed.files.set(address, file)
      await queue.add(async () => {
        note(address, await writeReleaseFile(folder, file.path, bytes, before?.folder))
      })
      const shareImage = site.getShareImage(address)
      if (shareImage) {
        file.shareImage = shareImage.address
        await queue.add(() => shareImages.put(shareImage))
      }
      if (isPage(address)) await queue.add(async () => void (file.facts = await pageReader.ask(bytes.toString())))
    }
    printed.changed += await printOldAddresses(site, folder, before?.folder)
    printed.assets = await printAssets(folder, before?.folder, (changed) => (printed.changed += changed))
    await linkUploads(site, folder)
    await linker.finish()
    await queue.finish()
    // Pages finish in any order, so restore the order of the addresses.
    printed.changes.sort((one, other) => (one.address < other.address ? -1 : 1))
    return printed
  } finally {
    await queue.waitUntilIdle()
    await linker.waitUntilIdle()
  }
}

const describeFile = (address: string, type: string | null, bytes: Buffer): PrintedFile => {
  const path = getFilePath(address)
  const isTold = !type || address.endsWith('/') || type === mime.contentType(basename(address))
  return { path, forms: getForms(path, bytes.length), ...(isTold ? {} : { contentType: type }) }
}

/** Writes this build's styles, scripts and fonts. */
const printAssets = async (
  folder: string,
  before: string | undefined,
  count: (changed: number) => void,
): Promise<string[]> => {
  const assets = await listFiles(siteAssetsDir)
  for (const path of assets) {
    const { state } = await writeReleaseFile(folder, path, await readFile(join(siteAssetsDir, path)), before)
    if (state !== 'same') count(1)
  }
  return assets
}

const linkUploads = async (site: Site, folder: string): Promise<void> => {
  for (const file of site.usedFiles) {
    const { collection, filename, address, art } = file
    const upload = join(getUploadDir(collection), filename)
    try {
      const path = art && existsSync(upload) ? await makePodcastArt(file, art) : upload
      linkNow(path, join(folder, getFilePath(address)))
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
      throw new InvalidReleaseError(t.checks.print.noUpload(filename, collection), [], { cause })
    }
  }
}
