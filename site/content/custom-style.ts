import { getLegible, getTextOn, type Theme } from '../../content-types/settings/contrast.ts'
import tokens from '../styles/tokens.css?raw'
import type { Palette } from '../sharing/card.ts'
import type { SiteSettings } from './content.ts'

/**
 * The style that puts an organisation's own colours and typeface in the place of Vitrin's, or nothing when there are none.
 * The CMS refuses a colour that cannot be read; one that is stored all the same is made darker (in the dark: lighter) until it can.
 */
export const getCustomStyle = ({ colours, typeface }: SiteSettings): string | undefined => {
  const light = getAccent(colours?.accent, 'light')
  const dark = getAccent(colours?.accentDark, 'dark')
  // `html:root` outweighs the style sheet's `:root`, whichever of them comes first.
  const rules = [
    ...(typeface === 'sans' ? ['html:root{--serif:var(--sans)}'] : []),
    ...(light ? [`html:root{${light}}`] : []),
    ...(dark ? [`@media (prefers-color-scheme:dark){html:root{${dark}}}`] : []),
    // The dark theme keeps its own accent when only the light one is chosen.
    ...(light && !dark ? [`@media (prefers-color-scheme:dark){html:root{${getDefaultAccent()}}}`] : []),
  ]
  return rules.length ? rules.join('') : undefined
}

/** The colours of the light theme, with an organisation's own accent: for pictures, which know no themes. */
export const getPalette = (colours: SiteSettings['colours']): Palette => ({
  paper: getToken('paper', 'light'),
  tint: getToken('tint', 'light'),
  ink: getToken('ink', 'light'),
  'ink-soft': getToken('ink-soft', 'light'),
  rule: getToken('rule', 'light'),
  accent: getLegible(colours?.accent ?? '', 'light') ?? getToken('accent', 'light'),
  warm: getToken('warm', 'light'),
  glow: getToken('glow', 'light'),
  sky: getToken('sky', 'light'),
})

/** Every colour of the style sheet by its name, in the light theme and in the dark one. */
export const getColourTokens = (): { name: string; light: string; dark: string }[] =>
  [...colours].map(([name, inThemes]) => ({ name, ...inThemes }))

/** The style sheet holds each colour of the light theme first; one that the dark theme does not change is the same in both. */
const colours = new Map<string, Record<Theme, string>>()
for (const [, name = '', value = ''] of tokens.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/gi))
  colours.set(name, { light: colours.get(name)?.light ?? value, dark: value })

const getToken = (name: string, theme: Theme): string => colours.get(name)?.[theme] ?? '#000000'

const getDefaultAccent = (): string =>
  `--accent:${getToken('accent', 'dark')};--on-accent:${getToken('on-accent', 'dark')}`

const getAccent = (wanted: string | undefined, theme: Theme): string | undefined => {
  const accent = getLegible(wanted ?? '', theme)
  return accent && `--accent:${accent};--on-accent:${getTextOn(accent)}`
}
