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
 * Puts the pictures for sharing into a release. The address of a picture follows from what it shows, so one that the release
 * before has is linked; only what is new is drawn.
 */
export class ShareImages {
  readonly #folder: string
  readonly #before: string | undefined
  readonly #files: ReadonlyMap<string, UsedFile>
  readonly #linker: Linker
  readonly #placed = new Set<string>()
  /** How many have been drawn. */
  drawn = 0

  /**
   * @param folder of the release that is printed.
   * @param before the folder of the release before.
   * @param usedFiles the uploads among which pages' own pictures are.
   * @param linker links what stays.
   */
  constructor(folder: string, before: string | undefined, usedFiles: readonly UsedFile[], linker: Linker) {
    this.#linker = linker
    this.#folder = folder
    this.#before = before
    this.#files = new Map(usedFiles.map((file) => [file.address, file]))
  }

  /** Has a picture linked that the release before has for the same page. */
  keep(address: string): void {
    const path = getFilePath(address)
    if (this.#before === undefined || this.#placed.has(path)) return
    this.#linker.link(join(this.#before, path), join(this.#folder, path))
    this.#placed.add(path)
  }

  /** Links a picture of the release before. False when it is not there. */
  #link(address: string): boolean {
    const path = getFilePath(address)
    if (this.#placed.has(path)) return true
    if (this.#before === undefined) return false
    try {
      // Not asked before whether it is there: with thousands of pages that would take as long as linking.
      linkNow(join(this.#before, path), join(this.#folder, path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
      throw error
    }
    this.#placed.add(path)
    return true
  }

  /** Links a picture, or draws it. */
  async put({ address, card }: ShareImage): Promise<void> {
    if (this.#link(address)) return
    const path = getFilePath(address)
    this.#placed.add(path)
    const bytes = await makeShareImage(card, this.#findPicture(card))
    await mkdir(dirname(join(this.#folder, path)), { recursive: true })
    await writeFile(join(this.#folder, path), bytes)
    this.drawn++
  }

  /** Where the page's own picture lies. One that is missing stops the release elsewhere, with better words. */
  #findPicture({ picture }: ShareCard): string | undefined {
    return picture && findUpload(this.#files.get(picture.address))
  }
}

/** Where an upload lies; undefined when it does not. */
export const findUpload = (file: UsedFile | undefined): string | undefined => {
  const path = file && join(getUploadDir(file.collection), file.filename)
  return path && existsSync(path) ? path : undefined
}

/**
 * The picture of a card: JPEG when a page's own picture is in it, else PNG.
 *
 * @param picture the path of the page's own picture.
 */
export const makeShareImage = async (card: ShareCard, picture?: string): Promise<Buffer> => {
  const drawn = sharp(Buffer.from(drawShareCard(card)))
  if (!card.picture) return drawn.png({ compressionLevel: 6 }).toBuffer()
  if (!picture) return drawn.jpeg({ quality: 82 }).toBuffer()
  const { left, top, width, height } = shareWindow
  const cut = (await cropAround(picture, card.picture, width / height)).resize(width, height).removeAlpha()
  // Bare pixels: to compress them in between would take longer than all the rest.
  const { data: input, info } = await cut.raw().toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  return drawn.composite([{ input, raw, left, top }]).jpeg({ quality: 82 }).toBuffer()
}
