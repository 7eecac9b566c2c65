import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import mime from 'mime-types'
import { TaskQueue } from '../../platform/task-queue.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import { siteAssetsDir } from '../../releases/compiled-site.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import type { UsedFile } from '../../../site/content/resolve-files.ts'
import { t } from './texts.ts'
import { Linker } from '../../releases/file-thread.ts'
import { LinksOfRelease } from './links-of-release.ts'
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
import { unlinkDeadLinks, type DeadLink } from './unlink-dead-links.ts'
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
  /** Links on the page that lead nowhere, and are printed as text. */
  unlinked?: string[]
}

/** An address that could not be printed. */
export interface PrintFailure {
  address: string
  /** What is wrong, in Swedish. */
  message: string
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
  /** What could not be printed. A release with such addresses must not go live. */
  failures: PrintFailure[]
  /** Links that lead nowhere. */
  deadLinks: DeadLink[]
  /** Says of every link whether it leads somewhere. */
  links: LinksOfRelease
  /** The paths of uploads that are missing, where the previous release still has the file: `media/bild.png`. */
  missingUploads: string[]
  /** Files of which neither is there. A release with them must not go live. */
  lostFiles: UsedFile[]
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
 * @throws when a file cannot be written.
 */
export const printSite = async (
  site: Site,
  folder: string,
  before: PreviousPrint | undefined,
): Promise<PrintResult> => {
  const files = new Map<string, PrintedFile>()
  const failures: PrintFailure[] = []
  /** Pages are written, and some once more without links: the last result counts. */
  const states = new Map<string, WriteResult['state']>()
  // Pages are rendered one at a time; meanwhile others are compressed, written, checked and linked.
  const queue = new TaskQueue(8)
  const linker = new Linker()
  const shareImages = new ShareImages(folder, before?.folder, site.usedFiles, linker)
  const note = (address: string, { state }: WriteResult): void => void states.set(address, state)
  try {
    for (const address of site.addresses) {
      const known = site.isUnchanged(address) ? before?.files?.get(address) : undefined
      if (known && before) {
        for (const form of known.forms)
          linker.link(join(before.folder, known.path + form), join(folder, known.path + form))
        if (known.shareImage) shareImages.keep(known.shareImage)
        files.set(address, known)
        continue
      }
      const rendered = await renderAddress(site, address)
      if ('failure' in rendered) {
        failures.push({ address, message: rendered.failure })
        if (failures.length >= maxFailures) break
        continue
      }
      const { bytes } = rendered
      const file = describeFile(address, rendered.contentType, bytes)
      files.set(address, file)
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
    let changedOthers = await printOldAddresses(site, folder, before?.folder)
    const assets = await printAssets(folder, before?.folder, (changed) => (changedOthers += changed))
    const { missing: missingUploads, lost: lostFiles } = await linkUploads(site, folder, before?.folder)
    await linker.finish()
    await queue.finish()
    const links = new LinksOfRelease(folder, site, files)
    const deadLinks = await unlinkDeadLinks(site, folder, files, links, before?.folder, note)
    const changes = [...states]
      .flatMap(([address, state]) => (state === 'same' ? [] : [{ address, change: state }]))
      // Pages finish in any order, so restore the order of the addresses.
      .sort((one, other) => (one.address < other.address ? -1 : 1))
    return {
      files,
      changes,
      changed: changes.length + changedOthers,
      assets,
      failures,
      deadLinks,
      links,
      missingUploads,
      lostFiles,
    }
  } finally {
    await queue.waitUntilIdle()
    await linker.waitUntilIdle()
  }
}

/** Above this number of addresses that cannot be printed, something else than a document is at fault. */
const maxFailures = 200

type Rendered = { bytes: Buffer; contentType: string | null } | { failure: string }

const renderAddress = async (site: Site, address: string): Promise<Rendered> => {
  try {
    const response = await site.render(address)
    if (response.status !== 200) return { failure: t.checks.print.failed(address, response.status) }
    return { bytes: Buffer.from(await response.arrayBuffer()), contentType: response.headers.get('content-type') }
  } catch (error) {
    return { failure: t.checks.print.threw(address, error instanceof Error ? error.message : String(error)) }
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

/**
 * Links the uploads that pages use. One that is missing is taken from the previous release, because addresses change with the file.
 *
 * @returns the paths of those that are missing, and the files that the previous release does not have either.
 */
const linkUploads = async (
  site: Site,
  folder: string,
  before: string | undefined,
): Promise<{ missing: string[]; lost: UsedFile[] }> => {
  const missing: string[] = []
  const lost: UsedFile[] = []
  for (const file of site.usedFiles) {
    const { collection, filename, address, art } = file
    const upload = join(getUploadDir(collection), filename)
    const target = join(folder, getFilePath(address))
    try {
      const path = art && existsSync(upload) ? await makePodcastArt(file, art) : upload
      linkNow(path, target)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
      const kept = before && join(before, getFilePath(address))
      if (kept && existsSync(kept)) {
        linkNow(kept, target)
        missing.push(`${collection}/${filename}`)
      } else lost.push(file)
    }
  }
  return { missing, lost }
}
