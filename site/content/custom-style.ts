import { getLegible, getTextOn, type Theme } from '../../content-types/settings/contrast.ts'
import tokens from '../styles/tokens.css?raw'
import type { Palette } from '../sharing/card.ts'
import type { SiteSettings } from './content.ts'

/**
 * The CSS for an organisation's own colours and typeface, or undefined when there are none. The CMS rejects illegible colours;
 * one that is stored anyway is darkened (lightened in the dark theme) until it is legible.
 */
export const getCustomStyle = ({ colours, typeface }: SiteSettings): string | undefined => {
  const light = getAccent(colours?.accent, 'light')
  const dark = getAccent(colours?.accentDark, 'dark')
  // `html:root` is more specific than the style sheet's `:root`, whichever comes first.
  const rules = [
    ...(typeface === 'sans' ? ['html:root{--serif:var(--sans)}'] : []),
    ...(light ? [`html:root{${light}}`] : []),
    ...(dark ? [`@media (prefers-color-scheme:dark){html:root{${dark}}}`] : []),
    // The dark theme keeps its own accent when only the light one is set.
    ...(light && !dark ? [`@media (prefers-color-scheme:dark){html:root{${getDefaultAccent()}}}`] : []),
  ]
  return rules.length ? rules.join('') : undefined
}

/** The colours of the light theme, with an organisation's own accent: for images, which have no themes. */
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

/** All colours of the style sheet by name, in the light and the dark theme. */
export const getColourTokens = (): { name: string; light: string; dark: string }[] =>
  [...colours].map(([name, inThemes]) => ({ name, ...inThemes }))

/** The style sheet defines each light colour first; colours that the dark theme does not override are the same in both. */
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
