import type { PageMeta, TextSegment } from '../format/page-text.ts'

/** A page as Pagefind stores it. */
export interface PageFragment {
  address: string
  text: string
  title: string
  group: string
  description?: string
  /** The segments of the text, in order. */
  segments: TextSegment[]
}

/** With these signs Pagefind says that a file is its own and has been unpacked. */
const signature = 'pagefind_dcd'

/** Where Pagefind keeps a page, in its folder. */
export const getFragmentPath = (name: string): string => `fragment/${name}.pf_fragment`

/** Reads an unpacked fragment. Throws when it is none. */
export const parseFragment = (text: string): PageFragment => {
  if (!text.startsWith(signature)) throw new Error('This is no fragment of Pagefind.')
  const { url, content, meta } = JSON.parse(text.slice(signature.length)) as {
    url: string
    content: string
    meta: PageMeta
  }
  return {
    address: url,
    text: content,
    title: meta.title,
    group: meta.group,
    segments: JSON.parse(meta.parts) as TextSegment[],
    ...(meta.description ? { description: meta.description } : {}),
  }
}
