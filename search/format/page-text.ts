import { cleanText } from './words.ts'
import type { SearchedPage } from './search-record.ts'

/** A stretch of a page's text, as the fragment that the browser loads describes it. */
export type TextSegment = [
  /** Where it begins in the text; it ends one sign before the next. */
  start: number,
  /** How much a hit in it weighs. */
  weight: number,
  /** The place on the page, when the stretch has one. */
  anchor?: string,
  /** 1 when the stretch is what its place is called. */
  isHeading?: 1 | 0,
]

/** What is kept of a page beside its text. */
export interface PageMeta {
  title: string
  group: string
  description?: string
  /** `TextStretch[]` as JSON. */
  parts: string
}

/** The text of a page as Pagefind keeps it, and the stretches it consists of. The title comes first. */
export const toPageText = ({ title, group, description, parts }: SearchedPage): { content: string; meta: PageMeta } => {
  let content = ''
  const stretches: TextSegment[] = []
  for (const { text, weight, anchor, isHeading } of parts)
    // Each paragraph is a stretch of its own, so that an excerpt never runs from one into the next.
    for (const paragraph of text.split('\n')) {
      const clean = cleanText(paragraph)
      if (!clean) continue
      if (content) content += ' '
      const start = content.length
      stretches.push(isHeading ? [start, weight, anchor ?? '', 1] : anchor ? [start, weight, anchor] : [start, weight])
      content += clean
    }
  return {
    content,
    meta: {
      title: cleanText(title),
      group,
      ...(description ? { description: cleanText(description) } : {}),
      parts: JSON.stringify(stretches),
    },
  }
}
