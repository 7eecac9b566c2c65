import { encode } from 'uqr'

/** A QR code as one path of an SVG: how many squares wide it is, and the outline of its dark ones. */
export interface QrPath {
  size: number
  path: string
}

/** The QR code of a text, with the light edge around it that readers need. */
export const makeQrPath = (text: string): QrPath => {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}
