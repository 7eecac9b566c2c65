import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** The site's two typefaces, used in share images. */
export type Face = 'serif' | 'sans'

/** Each with Latin first, then Latin Extended. */
const fontFiles: Record<Face, string[]> = {
  serif: ['latin', 'latin-ext'].map(
    (letters) => `@fontsource/source-serif-4/files/source-serif-4-${letters}-400-normal.woff`,
  ),
  sans: ['latin', 'latin-ext'].map((letters) => `@fontsource/figtree/files/figtree-${letters}-600-normal.woff`),
}

/** A word as an outline, in em units, positioned on the baseline. */
interface Outline {
  path: { command: string; args: number[] }[]
  width: number
}

/**
 * Converts text to outlines, so that images look the same on every machine, whatever fonts it has. Characters that the typefaces
 * lack are left out.
 */
export class TextOutliner {
  readonly #fonts = new Map<Face, Font[]>()
  /** A cache of words: titles share many of them. */
  readonly #words = new Map<string, Outline>()

  /** The width of a text, in the unit of its size. */
  measure(text: string, face: Face, size: number): number {
    return this.#outline(text, face).width * size
  }

  /** A text on one line as an SVG path. */
  write(text: string, face: Face, size: number, x: number, y: number): string {
    return toPathData(this.#outline(text, face).path, size, x, y)
  }

  /** Breaks a text into lines of at most this width. Words are only broken if they are wider than that. */
  wrap(text: string, face: Face, size: number, width: number): string[] {
    const fits = (line: string): boolean => this.measure(line, face, size) <= width
    const lines: string[] = []
    for (const word of text
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((one) => breakWord(one, fits))) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word
      if (lines.length && fits(longer)) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }

  #outline(text: string, face: Face): Outline {
    const path: Outline['path'] = []
    let width = 0
    for (const word of text.split(/(?<= )/)) {
      const outline = this.#outlineWord(word, face)
      for (const { command, args } of outline.path)
        path.push({ command, args: args.map((value, index) => (index % 2 ? value : value + width)) })
      width += outline.width
    }
    return { path, width }
  }

  #outlineWord(word: string, face: Face): Outline {
    const key = `${face} ${word}`
    const known = this.#words.get(key)
    if (known) return known
    const outline: Outline = { path: [], width: 0 }
    for (const { font, text } of this.#divide(word, face)) {
      const { glyphs, positions } = font.layout(text)
      const em = font.unitsPerEm
      for (const [index, glyph] of glyphs.entries()) {
        const position = positions[index]!
        const left = outline.width + position.xOffset / em
        for (const { command, args } of glyph.path.commands)
          outline.path.push({ command, args: args.map((value, at) => (at % 2 ? -value / em : value / em + left)) })
        outline.width += position.xAdvance / em + letterSpacing[face]
      }
    }
    if (this.#words.size > maxCachedWords) this.#words.clear()
    this.#words.set(key, outline)
    return outline
  }

  /** Splits a word into parts that one font file covers. */
  #divide(word: string, face: Face): { font: Font; text: string }[] {
    const parts: { font: Font; text: string }[] = []
    for (const letter of word.normalize('NFC')) {
      const font = this.#open(face).find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0)!))
      const last = parts.at(-1)
      if (font && last?.font === font) last.text += letter
      else if (font) parts.push({ font, text: letter })
    }
    return parts
  }

  #open(face: Face): Font[] {
    const known = this.#fonts.get(face)
    if (known) return known
    const require = createRequire(import.meta.url)
    const fonts = fontFiles[face]
      .map((file) => create(readFileSync(require.resolve(file))))
      .filter((font) => 'layout' in font)
    this.#fonts.set(face, fonts)
    return fonts
  }
}

/** Extra letter spacing, in em: large titles are set tighter. */
const letterSpacing: Record<Face, number> = { serif: -0.012, sans: 0 }

/** The number of cached words, about ten megabytes. */
const maxCachedWords = 5000

/** Breaks a word that does not fit on a line, as browsers do. */
const breakWord = (word: string, fits: (line: string) => boolean): string[] => {
  if (fits(word)) return [word]
  const parts = ['']
  for (const letter of word)
    if (fits(`${parts.at(-1)}${letter}-`) || parts.at(-1) === '') parts[parts.length - 1] += letter
    else parts.push(letter)
  return parts.map((part, index) => (index < parts.length - 1 && !part.endsWith('-') ? `${part}-` : part))
}

const pathCommands: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

const toPathData = (path: Outline['path'], size: number, x: number, y: number): string =>
  path
    .map(({ command, args }) => {
      const numbers = args.map((value, index) => Math.round((value * size + (index % 2 ? y : x)) * 10) / 10)
      return `${pathCommands[command]}${numbers.join(' ')}`
    })
    .join('')
