import type { Note } from '../../record.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { t } from '../../texts.ts'
import { cutText, toWords } from './plain-text.ts'
import { getFullName } from './namespaces.ts'
import { describe, type Taking } from './taking.ts'

/** The notes of one record, as they come up. */
export interface Noting {
  notes: Note[]
  add: (kind: Note['kind'], field: string, text: string, value?: string) => void
  /** Says that an element has no home here, with all that it says. */
  keep: (element: XmlElement, text?: string) => void
}

/** Begins the notes of a record. */
export const makeNoting = (): Noting => {
  const notes: Note[] = []
  const add: Noting['add'] = (kind, field, text, value) => {
    notes.push({ kind, field, text, ...(value === undefined ? {} : { value }) })
  }
  return {
    notes,
    add,
    keep: (element, text = t.podcastFeed.note.kept) => {
      const said = describe(element)
      if (said) add('kept', getFullName(element), text, said)
    },
  }
}

/**
 * Takes the texts under several names that may say the same: what none of the texts that have been taken already says is told.
 *
 * @param taken are the texts that have a home, whole.
 */
export const keepOthers = (
  texts: readonly { field: string; text: string }[],
  taken: readonly (string | undefined)[],
  { add }: Noting,
): void => {
  const said = taken.map((text) => toWords(text ?? ''))
  for (const { field, text } of texts) {
    const words = toWords(text)
    // A short text is often part of a longer one, or the longer one cut off.
    if (words.trim() === '' || said.some((one) => one.includes(words))) continue
    add('kept', field, t.podcastFeed.note.otherText, text)
    said.push(words)
  }
}

/** A text that fits into a field of at most `max` characters; if it had to be cut, the whole of it is told. */
export const fit = (text: string, max: number, field: string, { add }: Noting): string => {
  if (text.length > max) add('proposal', field, t.podcastFeed.note.cut(max), text)
  return cutText(text, max)
}

/** Tells of all that nobody has taken. */
export const keepRest = (taking: Taking, noting: Noting, texts: Readonly<Record<string, string>> = {}): void => {
  for (const element of taking.rest()) noting.keep(element, texts[getFullName(element)])
}
