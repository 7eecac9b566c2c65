type Rgb = [number, number, number]

/** The themes of the site. */
export type Theme = 'light' | 'dark'

/**
 * The surfaces that text is shown on in each theme: the tokens `--paper`, `--raised` and `--tint`. A test compares them with the
 * style sheet.
 */
export const surfaces: Record<Theme, Record<'paper' | 'raised' | 'tint', string>> = {
  light: { paper: '#f4f5ee', raised: '#fdfdf9', tint: '#e4ebe1' },
  dark: { paper: '#0e1814', raised: '#15221d', tint: '#1a2b24' },
}

/** The contrast that WCAG 2.2 requires between text and its background. */
export const requiredContrast = 4.5

/** The lowest contrast of a colour against any surface; undefined when it is not a valid colour. */
export const getLowestContrast = (colour: string, theme: Theme): number | undefined => {
  const rgb = parseHex(colour)
  return rgb && Math.min(...Object.values(surfaces[theme]).map((surface) => getContrast(rgb, parseHex(surface)!)))
}

/**
 * The colour itself, or the nearest darker one (lighter in the dark theme) that is legible on all surfaces; undefined when it is
 * not a valid colour.
 */
export const getLegible = (colour: string, theme: Theme): string | undefined => {
  const rgb = parseHex(colour)
  if (!rgb) return undefined
  const end: Rgb = theme === 'light' ? [0, 0, 0] : [255, 255, 255]
  const steps = Array.from({ length: 21 }, (_, step) => toHex(mix(rgb, end, step / 20)))
  return steps.find((one) => (getLowestContrast(one, theme) ?? 0) >= requiredContrast) ?? toHex(end)
}

/** The text colour for a background: white if that is legible, otherwise nearly black. */
export const getTextOn = (colour: string): string =>
  getContrast(parseHex(colour) ?? [0, 0, 0], [255, 255, 255]) >= requiredContrast ? '#ffffff' : '#0b1712'

/** Parses `#1f5c4d` or `#fff`; undefined when it is neither. */
const parseHex = (hex: string): Rgb | undefined => {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex.trim())?.[1]
  if (!digits) return undefined
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!
  return pairs.map((pair) => Number.parseInt(pair, 16)) as Rgb
}

const toHex = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, index) => part + (to[index]! - part) * share) as Rgb

/** WCAG's contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const getContrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [getLuminance(one), getLuminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const getLuminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
