import { normaliseRichText } from '../../../../content-types/fields/normalise-rich-text.ts'
import { isEmptyText, type RichText } from '../../../../content-types/fields/rich-text-nodes.ts'
import type { Note } from '../record.ts'
import { arrangeHeadings } from './arrange-headings.ts'
import type { Conversion, FindAttachment, TextPicture } from './conversion.ts'
import { convertPieces } from './elements.ts'
import { toRichText } from './nodes.ts'
import { readShortcodes } from './shortcodes.ts'
import { isElement, parseHtml, type Element } from './tree.ts'
import { Writer } from './writer.ts'

/** A text of the source as Vitrin's editor has it. */
export interface ConvertedText {
  /** Missing when nothing can be read in the text. Its pictures hold `$reference`, its links `$address`: see `spool/convert-record.ts`. */
  richText: RichText | undefined
  notes: Note[]
  /** The pictures in it, in the order in which they were first met. */
  pictures: TextPicture[]
}

interface Options {
  /** The address of the page on which it stood, for links and pictures without a host. */
  base?: string
  /** Finds a picture that the text names by WordPress's id alone, as galleries do. */
  findAttachment?: FindAttachment
}

/**
 * Converts HTML to rich text as the editor offers it: whole or broken HTML, a page as WordPress prints it, its blocks with their
 * comments, and what its older editor stored, where line breaks make the paragraphs. Every word stands in the text or in a note.
 */
export const convertHtml = (html: string, { base, findAttachment }: Options = {}): ConvertedText => {
  const conversion: Conversion = {
    base,
    findAttachment,
    notes: [],
    pictures: new Map(),
    counts: new Map(),
  }
  const found = readShortcodes(html)
  const root = parseHtml(found.html, found)
  const nodes = convertPieces(root.children, {
    conversion,
    writer: new Writer(false),
    format: 0,
    isPre: false,
    isClassic: isClassic(html, root),
    isNarrow: false,
  })
  const text = normaliseRichText(toRichText(arrangeHeadings(nodes)))
  for (const { say, values, times, kind } of conversion.counts.values())
    conversion.notes.push({ kind, text: say(times), ...(values.size ? { value: [...values].join('\n') } : {}) })
  return {
    richText: isEmptyText(text) ? undefined : text,
    notes: conversion.notes,
    pictures: [...conversion.pictures.values()],
  }
}

/** Whether line breaks are the text's own: WordPress's older editor stores them instead of paragraphs. */
const isClassic = (html: string, root: Element): boolean => {
  if (/<!--\s*wp:|<(html|body)\b/i.test(html)) return false
  if (!/<(p|br)\b/i.test(html)) return true
  return root.children.some(
    (piece) => !isElement(piece) && 'text' in piece && /\S[^]*\n[ \t\r]*\n|\n[ \t\r]*\n[^]*\S/.test(piece.text),
  )
}
