import type { RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import type { Note } from '../record.ts'
import type { Piece } from './tree.ts'
import type { Link, Writer } from './writer.ts'

/** A picture that stands in a text. */
export interface TextPicture {
  /** The id of the record that it becomes, by which the text refers to it. */
  id: string
  /** Where it is fetched: the picture in full size, as far as the source tells. */
  from: string
  /** The address at which the text showed it, when that was a smaller version: to be tried when `from` is not there. */
  shownFrom?: string
  /** The id by which WordPress knows it. */
  attachment?: string
  /** What it shows. Empty: the source says that it is decoration. Missing: the source does not say. */
  alt?: string
  /** What stood below it. It stands in the text too. */
  caption?: string
}

/** What WordPress has stored of an attachment that a text names by its id alone. */
export type FindAttachment = (id: string) => { id: string; from: string; alt?: string; caption?: string } | undefined

/** What is known while a text is converted, and what is found on the way. */
export interface Conversion {
  base: string | undefined
  findAttachment: FindAttachment | undefined
  notes: Note[]
  pictures: Map<string, TextPicture>
  /** How often something occurred that is told once, with what was written. */
  counts: Map<string, { say: (times: number) => string; values: Set<string>; times: number; kind: Note['kind'] }>
}

/** Where a piece of HTML stands. */
export interface Place {
  conversion: Conversion
  writer: Writer
  format: number
  link?: Link
  isPre: boolean
  isClassic: boolean
  /** In a cell of a table or in a fact box, which hold no blocks. */
  isNarrow: boolean
  /** What stands below the pictures here. */
  caption?: string
}

/** Converts the pieces that an element holds, or some pieces, to where its writer writes. */
export type Walk = (pieces: readonly Piece[], place: Place) => void

/** Converts pieces on their own. */
export type WalkApart = (pieces: readonly Piece[], place: Place) => RichTextNode[]

/** The way on from a part of the conversion to the pieces inside. */
export interface Ways {
  walk: Walk
  walkApart: WalkApart
}

export const addNote = ({ conversion }: Place, note: Note): void => void conversion.notes.push(note)

/** Tells something once, however often it occurs. */
export const countNote = (
  { conversion: { counts } }: Place,
  kind: Note['kind'],
  key: string,
  say: (times: number) => string,
  value?: string,
): void => {
  const count = counts.get(key) ?? { say, values: new Set<string>(), times: 0, kind }
  counts.set(key, count)
  count.times += 1
  if (value) count.values.add(value)
}
