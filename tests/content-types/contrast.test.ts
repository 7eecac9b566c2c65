import { describe, expect, it } from 'vitest'
import {
  requiredContrast,
  getLegible,
  getLowestContrast,
  getTextOn,
  surfaces,
} from '../../content-types/settings/contrast.ts'
import { readSource } from '../helpers/source-files.ts'

describe('the contrast of colours', () => {
  it('is that of WCAG, against the surface on which it is lowest', () => {
    expect(getLowestContrast('#000000', 'dark')).toBeCloseTo(1.15, 1)
    expect(getLowestContrast('#767676', 'light')).toBeCloseTo(3.72, 1)
    expect(getLowestContrast('inget', 'light')).toBeUndefined()
  })

  it('is measured against the surfaces of the style sheet', () => {
    const css = readSource('site/styles/tokens.css')
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
    for (const [theme, sheet] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      for (const [name, colour] of Object.entries(surfaces[theme]))
        expect(sheet, name).toContain(`--${name}: ${colour};`)
  })

  it('is enough in whatever is put in the place of a colour that is too pale', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const colour of ['#ffcc00', '#1f5c4d', '#808080', '#000000', '#ffffff', '#ff0000', '#00f']) {
        const legible = getLegible(colour, theme)!
        expect(getLowestContrast(legible, theme), `${colour} in the ${theme}`).toBeGreaterThanOrEqual(requiredContrast)
        if (getLowestContrast(colour, theme)! >= requiredContrast && colour.length > 4) expect(legible).toBe(colour)
      }
    expect([getTextOn('#1f5c4d'), getTextOn('#8ed0b4')]).toEqual(['#ffffff', '#0b1712'])
  })
})
