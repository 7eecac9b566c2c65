import tokens from '../styles/tokens.css?raw'
import type { Palette } from '../sharing/card.ts'
import type { SiteSettings } from './content.ts'

type Rgb = [number, number, number]

/** The contrast that WCAG 2.2 demands of text against what it stands on. */
const demandedContrast = 4.5

/**
 * The style that puts an organisation's own accent colours in the place of Vitrin's, or nothing when there are none.
 * A colour that could not be read on every surface of the site is made darker (or, in the dark, lighter) until it can.
 */
export const getAccentStyle = (colours: SiteSettings['colours']): string | undefined => {
  const light = getAccent(colours?.accent, 0)
  const dark = getAccent(colours?.accentDark, 1)
  // `html:root` outweighs the style sheet's `:root`, whichever of them comes first.
  const rules = [
    ...(light ? [`html:root{${light}}`] : []),
    ...(dark ? [`@media (prefers-color-scheme:dark){html:root{${dark}}}`] : []),
    // The dark theme keeps its own accent when only the light one is chosen.
    ...(light && !dark ? [`@media (prefers-color-scheme:dark){html:root{${getDefaultAccent()}}}`] : []),
  ]
  return rules.length ? rules.join('') : undefined
}

/** The colours of the light theme, with an organisation's own accent: for pictures, which know no themes. */
export const getPalette = (colours: SiteSettings['colours']): Palette => ({
  paper: getToken('paper', 0),
  tint: getToken('tint', 0),
  ink: getToken('ink', 0),
  'ink-soft': getToken('ink-soft', 0),
  rule: getToken('rule', 0),
  accent: getLegible(colours?.accent ?? '', 0) ?? getToken('accent', 0),
  warm: getToken('warm', 0),
  glow: getToken('glow', 0),
  sky: getToken('sky', 0),
})

/** The value of a token: in the light theme (0) or in the dark one (1). */
const getToken = (name: string, theme: 0 | 1): string =>
  [...tokens.matchAll(new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, 'gi'))][theme]?.[1] ?? '#000000'

const getDefaultAccent = (): string => `--accent:${getToken('accent', 1)};--on-accent:${getToken('on-accent', 1)}`

const getAccent = (wanted: string | undefined, theme: 0 | 1): string | undefined => {
  const legible = getLegible(wanted ?? '', theme)
  if (!legible) return undefined
  const onAccent = getContrast(parseHex(legible)!, [255, 255, 255]) >= demandedContrast ? '#ffffff' : '#0b1712'
  return `--accent:${legible};--on-accent:${onAccent}`
}

/** The colour itself, or the nearest in its direction that can be read on every surface; nothing when it is no colour. */
const getLegible = (wanted: string, theme: 0 | 1): string | undefined => {
  const colour = parseHex(wanted)
  if (!colour) return undefined
  const surfaces = ['paper', 'raised', 'tint'].map((name) => parseHex(getToken(name, theme))!)
  const end: Rgb = theme === 0 ? [0, 0, 0] : [255, 255, 255]
  const steps = Array.from({ length: 21 }, (_, step) => mix(colour, end, step / 20))
  return toHex(steps.find((one) => surfaces.every((surface) => getContrast(one, surface) >= demandedContrast)) ?? end)
}

/** `#1f5c4d` or `#fff` as numbers; nothing when it is no such colour. */
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
