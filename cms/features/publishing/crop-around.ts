import sharp, { type Sharp } from 'sharp'
import type { FocalPoint } from '../../../site/content/files.ts'

/**
 * Crops a picture around its focal point, keeping as much as fits an aspect ratio.
 *
 * @param path of the picture.
 * @param aspectRatio width divided by height.
 */
export const cropAround = async (path: string, { focalX, focalY }: FocalPoint, aspectRatio: number): Promise<Sharp> => {
  const picture = sharp(path)
  const { width, height } = await picture.metadata()
  const crop = {
    width: Math.max(1, Math.min(width, Math.round(height * aspectRatio))),
    height: Math.max(1, Math.min(height, Math.round(width / aspectRatio))),
  }
  const place = (whole: number, part: number, focal: number): number =>
    Math.round(Math.min(whole - part, Math.max(0, (whole * focal) / 100 - part / 2)))
  return picture.extract({ ...crop, left: place(width, crop.width, focalX), top: place(height, crop.height, focalY) })
}
