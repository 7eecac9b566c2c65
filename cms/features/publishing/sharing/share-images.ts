import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { ShareCard, ShareImage } from '../../../../site/sharing/card.ts'
import { getUploadDir } from '../../../platform/uploads.ts'
import type { UsedFile } from '../../../../site/content/resolve-files.ts'
import { cropAround } from '../crop-around.ts'
import type { Linker } from '../../../releases/file-thread.ts'
import { getFilePath, linkNow } from '../../../releases/release-files.ts'
import { drawShareCard, shareWindow } from './draw-share-card.ts'

/**
 * Adds share images to a release. An image's address is derived from what it shows, so images that the previous release has are
 * linked and only new ones are drawn.
 */
export class ShareImages {
  readonly #folder: string
  readonly #before: string | undefined
  readonly #files: ReadonlyMap<string, UsedFile>
  readonly #linker: Linker
  readonly #placed = new Set<string>()
  /** The number of images drawn. */
  drawn = 0

  /**
   * @param folder of the release being printed.
   * @param before the folder of the previous release.
   * @param usedFiles the uploads, which include the pages' own pictures.
   * @param linker links unchanged images.
   */
  constructor(folder: string, before: string | undefined, usedFiles: readonly UsedFile[], linker: Linker) {
    this.#linker = linker
    this.#folder = folder
    this.#before = before
    this.#files = new Map(usedFiles.map((file) => [file.address, file]))
  }

  /** Links an image that the previous release has for the same page. */
  keep(address: string): void {
    const path = getFilePath(address)
    if (this.#before === undefined || this.#placed.has(path)) return
    this.#linker.link(join(this.#before, path), join(this.#folder, path))
    this.#placed.add(path)
  }

  /** Links an image from the previous release. False if it does not exist. */
  #link(address: string): boolean {
    const path = getFilePath(address)
    if (this.#placed.has(path)) return true
    if (this.#before === undefined) return false
    try {
      // No check whether it exists first: with thousands of pages that would take as long as linking.
      linkNow(join(this.#before, path), join(this.#folder, path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
      throw error
    }
    this.#placed.add(path)
    return true
  }

  /** Links an image, or draws it. */
  async put({ address, card }: ShareImage): Promise<void> {
    if (this.#link(address)) return
    const path = getFilePath(address)
    this.#placed.add(path)
    const picture = this.#findPicture(card)
    // A picture whose bytes are damaged is left out, as one that is missing.
    const bytes = await makeShareImage(card, picture).catch((error: unknown) => {
      if (picture === undefined) throw error
      return makeShareImage(card)
    })
    await mkdir(dirname(join(this.#folder, path)), { recursive: true })
    await writeFile(join(this.#folder, path), bytes)
    this.drawn++
  }

  /** The path of the page's own picture; undefined when it is missing, which is told elsewhere. */
  #findPicture({ picture }: ShareCard): string | undefined {
    return picture && findUpload(this.#files.get(picture.address))
  }
}

/** The path of an upload; undefined when it does not exist. */
export const findUpload = (file: UsedFile | undefined): string | undefined => {
  const path = file && join(getUploadDir(file.collection), file.filename)
  return path && existsSync(path) ? path : undefined
}

/**
 * Renders a card: as JPEG if it contains the page's own picture, otherwise as PNG.
 *
 * @param picture the path of the page's own picture.
 */
export const makeShareImage = async (card: ShareCard, picture?: string): Promise<Buffer> => {
  const drawn = sharp(Buffer.from(drawShareCard(card)))
  if (!card.picture) return drawn.png({ compressionLevel: 6 }).toBuffer()
  if (!picture) return drawn.jpeg({ quality: 82 }).toBuffer()
  const { left, top, width, height } = shareWindow
  const cut = (await cropAround(picture, card.picture, width / height)).resize(width, height).removeAlpha()
  // Raw pixels: compressing them in between would take longer than everything else.
  const { data: input, info } = await cut.raw().toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  return drawn.composite([{ input, raw, left, top }]).jpeg({ quality: 82 }).toBuffer()
}
