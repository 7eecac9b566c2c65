import { shareImageSize as shareSize } from '../../../../content-types/files/media.ts'
import type { ShareCard } from '../../../../site/sharing/card.ts'
import { TextOutliner } from './outline-text.ts'

/** The area for the page's own picture or the drawn display case. */
export const shareWindow = { left: 780, top: 0, width: 420, height: 630 }

const margin = 72
const column = shareWindow.left - 2 * margin + 24
/** Title sizes, of which the largest that fits is used: font size, line height, and the number of lines allowed. */
const titleSizes = [
  { size: 84, line: 86, maxLines: 2 },
  { size: 76, line: 78, maxLines: 3 },
  { size: 68, line: 73, maxLines: 4 },
  { size: 56, line: 61, maxLines: 5 },
  { size: 44, line: 50, maxLines: 6 },
]
const text = new TextOutliner()

/** Draws a page's share image as SVG. Letters are outlines, so no fonts are needed. Text that is too long ends in an ellipsis. */
export const drawShareCard = (card: ShareCard): string => {
  const { palette } = card
  const { lines, size, line } = fitTitle(card)
  const label = card.label && path(shorten(card.label, 27), 'sans', 27, margin, 104, palette['ink-soft'])
  const top = card.label ? 190 : 168
  const title = lines.map((one, index) => path(one, card.face, size, margin, top + index * line, palette.ink))
  const below = top + (lines.length - 1) * line
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">`,
    box(0, 0, shareSize.width, shareSize.height, palette.paper),
    ...(card.picture ? [] : [drawCase(card)]),
    label,
    ...title,
    ...drawFacts(card, below),
    drawMark(card),
    '</svg>',
  ].join('')
}

const path = (line: string, face: 'serif' | 'sans', size: number, x: number, y: number, colour: string): string =>
  `<path fill="${colour}" d="${text.write(line, face, size, x, y)}"/>`

const box = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`

const fitTitle = ({ title, face }: ShareCard): { lines: string[]; size: number; line: number } => {
  for (const { size, line, maxLines } of titleSizes) {
    const lines = text.wrap(title, face, size, column)
    const isSmallest = size === titleSizes.at(-1)?.size
    // A word that had to be broken may fit in one piece at a smaller size.
    const isBroken = lines.some((one) => !` ${title} `.includes(one)) && !isSmallest
    if (lines.length <= maxLines && !isBroken) return { lines, size, line }
    if (isSmallest) return { lines: [...lines.slice(0, maxLines - 1), `${lines[maxLines - 1]} …`], size, line }
  }
  return { lines: [], size: 0, line: 0 }
}

/** Shortens a text to what fits on one line. */
const shorten = (line: string, size: number): string => {
  const [first = '', ...rest] = text.wrap(line, 'sans', size, column - size)
  return rest.length ? `${first} …` : first
}

/** The project's progress, and who is behind it. */
const drawFacts = ({ status, note, palette }: ShareCard, below: number): string[] => {
  const top = Math.max(below + 62, 396)
  const lines: string[] = []
  if (status) {
    lines.push(path(shorten(status.name, 27), 'sans', 27, margin, top, palette.ink), drawBar(status, top + 22, palette))
  }
  if (note) lines.push(path(shorten(note, 27), 'sans', 27, margin, status ? top + 78 : top, palette['ink-soft']))
  return lines
}

const barWidth = 400

const drawBar = (
  { progress, isStopped }: NonNullable<ShareCard['status']>,
  y: number,
  palette: ShareCard['palette'],
): string => {
  const reached = (Math.min(100, Math.max(0, progress)) / 100) * barWidth
  return [
    box(margin, y, barWidth, 12, palette.rule),
    isStopped
      ? `<path d="M${margin} ${y + 6}h${reached}" stroke="${palette.warm}" stroke-width="12" stroke-dasharray="12 8"/>`
      : box(margin, y, reached, 12, palette.accent),
    ...[1, 2, 3].map((step) => box(margin + (barWidth * step) / 4 - 2, y, 4, 12, palette.paper)),
  ].join('')
}

/** The display case with objects on its shelf, as on the site's pages. */
const drawCase = ({ palette, objects, shelf }: ShareCard): string => {
  const { left, width, height } = shareWindow
  const fills = { pine: palette.accent, red: palette.warm, yellow: palette.glow, sky: palette.sky }
  const shapes = objects.map(({ path: d, colour }) =>
    colour === 'ink'
      ? `<path d="${d}" fill="none" stroke="${palette.ink}" stroke-width="6"/>`
      : `<path d="${d}" fill="${fills[colour]}"/>`,
  )
  return [box(left, 0, width, height, palette.tint), ...shapes, box(left, shelf, width, 6, palette.ink)].join('')
}

/** The site's mark and name, at the bottom. */
const drawMark = ({ siteName, palette }: ShareCard): string => {
  const y = shareSize.height - 84
  return [
    `<g transform="translate(${margin - 6} ${y}) scale(1.5)">`,
    `<path fill="${palette.accent}" d="M7 23v-8a5 5 0 0 1 10 0v8z"/><circle fill="${palette.glow}" cx="22" cy="19.5" r="3.5"/>`,
    `<path fill="none" stroke="${palette.ink}" stroke-width="2" d="M3 3h26v26H3zM3 23h26"/></g>`,
    path(shorten(siteName, 30), 'sans', 30, margin + 58, y + 34, palette.ink),
  ].join('')
}
