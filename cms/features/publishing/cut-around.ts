import sharp, { type Sharp } from 'sharp'
import type { FocalPoint } from '../../../site/content/files.ts'

/**
 * As much of a picture around its heart as a window of a certain shape shows.
 *
 * @param path where the picture lies.
 * @param shape the window's width divided by its height.
 */
export const cutAround = async (path: string, { focalX, focalY }: FocalPoint, shape: number): Promise<Sharp> => {
  const picture = sharp(path)
  const { width, height } = await picture.metadata()
  const cut = {
    width: Math.max(1, Math.min(width, Math.round(height * shape))),
    height: Math.max(1, Math.min(height, Math.round(width / shape))),
  }
  const place = (whole: number, part: number, heart: number): number =>
    Math.round(Math.min(whole - part, Math.max(0, (whole * heart) / 100 - part / 2)))
  return picture.extract({ ...cut, left: place(width, cut.width, focalX), top: place(height, cut.height, focalY) })
}
