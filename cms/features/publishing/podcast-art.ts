import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { podcastArt } from '../../../content-types/files/podcast-art.ts'
import type { FocalPoint } from '../../../site/content/files.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import { getSettings } from '../../platform/settings.ts'
import type { UsedFile } from '../../../site/content/resolve-files.ts'
import { cropAround } from './crop-around.ts'
import { getFilePath } from '../../releases/release-files.ts'

/**
 * Makes the version of a picture that podcast apps accept: a square RGB JPEG without alpha, cropped around the focal point. Takes
 * a second, so it is made once and stored with the uploads; its address changes with the picture.
 *
 * @returns the path of the file.
 */
export const makePodcastArt = async (
  { collection, filename, address }: UsedFile,
  focalPoint: FocalPoint,
): Promise<string> => {
  const path = join(getSettings().dataDir, 'uploads', 'podcast-art', getFilePath(address))
  if (existsSync(path)) return path
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  const square = await cropAround(join(getUploadDir(collection), filename), focalPoint, 1)
  await square
    .resize(podcastArt.width, podcastArt.width, { kernel: 'lanczos3' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 85, mozjpeg: true })
    .toFile(unfinished)
  await rename(unfinished, path)
  return path
}
