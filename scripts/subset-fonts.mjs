// `node scripts/subset-fonts.mjs`: makes the fonts in site/assets/fonts from those of the packages, with the letters and the range of
// weights that the site uses. To be run when one of the packages is updated, or when a style asks for a weight outside of the range.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
/** Western Europe's letters, and the signs of typography. */
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†•…‰‹›€™−→`

const fonts = [
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    to: 'source-serif.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 20, max: 60 } },
  },
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    to: 'source-serif-italic.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
    to: 'figtree.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
]

for (const { from, to, axes } of fonts) {
  const before = readFileSync(require.resolve(from))
  const after = await subsetFont(before, letters, { targetFormat: 'woff2', variationAxes: axes })
  writeFileSync(new URL(`../site/assets/fonts/${to}`, import.meta.url), after)
  console.log(`${to}: ${before.length} → ${after.length} bytes`)
}
