import { cleanText } from './words.ts'
import type { SearchedPage } from './search-record.ts'

/** A segment of a page's text, as described in the fragment that the browser loads. */
export type TextSegment = [
  /** Where it begins in the text; it ends one sign before the next. */
  start: number,
  /** How much a hit in it weighs. */
  weight: number,
  /** The place on the page, when the segment has one. */
  anchor?: string,
  /** 1 when the segment is what its place is called. */
  isHeading?: 1 | 0,
]

/** The metadata stored with a page's text. */
export interface PageMeta {
  title: string
  group: string
  description?: string
  /** `TextSegment[]` as JSON. */
  parts: string
}

/** The text of a page as stored by Pagefind, and its segments. The title comes first. */
export const toPageText = ({ title, group, description, parts }: SearchedPage): { content: string; meta: PageMeta } => {
  let content = ''
  const segments: TextSegment[] = []
  for (const { text, weight, anchor, isHeading } of parts)
    // Each paragraph is a separate segment, so that an excerpt never runs from one into the next.
    for (const paragraph of text.split('\n')) {
      const clean = cleanText(paragraph)
      if (!clean) continue
      if (content) content += ' '
      const start = content.length
      segments.push(isHeading ? [start, weight, anchor ?? '', 1] : anchor ? [start, weight, anchor] : [start, weight])
      content += clean
    }
  return {
    content,
    meta: {
      title: cleanText(title),
      group,
      ...(description ? { description: cleanText(description) } : {}),
      parts: JSON.stringify(segments),
    },
  }
}
