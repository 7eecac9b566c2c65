/** An object on the shelf of a drawn display case. */
export interface VitrineObject {
  kind: 'arch' | 'ball' | 'block' | 'cone' | 'vase' | 'stairs'
  colour: 'pine' | 'red' | 'yellow' | 'sky' | 'ink'
  /** The position of its left side. */
  x: number
  width: number
  height: number
}

const kinds: VitrineObject['kind'][] = ['arch', 'ball', 'block', 'cone', 'vase', 'stairs']
const colours: VitrineObject['colour'][] = ['pine', 'yellow', 'red', 'sky', 'ink']

/**
 * The objects in the display case drawn for a document without a picture: always the same for the same seed, but different from
 * its neighbours'.
 *
 * @param seed usually the document's slug
 * @param width of the shelf
 * @param height that is free above it
 * @param count how many objects
 */
export const getVitrineObjects = (seed: string, width: number, height: number, count: number): VitrineObject[] => {
  const next = makeNumbers(seed)
  const firstKind = next(kinds.length)
  const firstColour = next(colours.length)
  const room = width / count
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[(firstKind + index * (1 + next(2))) % kinds.length]!
    const tall = height * (0.5 + next(6) * 0.1)
    const wide = Math.round(Math.min(room * (0.6 + next(4) * 0.08), tall))
    const x = Math.round(index * room + (room - wide) / 2)
    const colour = colours[(firstColour + index) % colours.length]!
    return { kind, colour, x, width: wide, height: kind === 'ball' ? wide : Math.round(tall) }
  })
}

/** A sequence of pseudo-random numbers below a bound, seeded by a text (FNV-1a, then a linear congruential generator). */
const makeNumbers = (seed: string): ((bound: number) => number) => {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619) >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

/** The outline of an object on a shelf at height `y`, as an SVG path. */
export const getObjectPath = ({ kind, x, width: w, height: h }: VitrineObject, y: number): string => {
  switch (kind) {
    case 'arch':
      return `M${x} ${y}v${-(h - w / 2)}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y}z`
    case 'ball':
      return `M${x} ${y - w / 2}a${w / 2} ${w / 2} 0 1 1 ${w} 0a${w / 2} ${w / 2} 0 1 1 ${-w} 0z`
    case 'block':
      return `M${x} ${y}v${-h}h${w}v${h}z`
    case 'cone':
      return `M${x} ${y}l${w / 2} ${-h}l${w / 2} ${h}z`
    case 'vase':
      return `M${x + w * 0.25} ${y}q${-w * 0.5} ${-h * 0.55} ${w * 0.1} ${-h * 0.75}v${-h * 0.25}h${w * 0.3}v${h * 0.25}q${w * 0.6} ${h * 0.2} ${w * 0.1} ${h * 0.75}z`
    case 'stairs':
      return `M${x} ${y}v${-h}h${w / 3}v${h / 3}h${w / 3}v${h / 3}h${w / 3}v${h / 3}z`
  }
}
