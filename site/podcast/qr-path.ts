import { encode } from 'uqr'

/** A QR code as an SVG path: its width in modules, and the outline of the dark ones. */
export interface QrPath {
  size: number
  path: string
}

/** The QR code for a text, including the quiet zone that readers need. */
export const makeQrPath = (text: string): QrPath => {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}
