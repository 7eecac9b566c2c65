import type { Content } from '../content/content.ts'
import type { UntracedContent } from './definitions.ts'

/**
 * Something that several memos look into, such as all projects by the values that they point at: made once for each revision of the
 * content. What is read of it is not traced, so only memos may: they alone are given content that it takes.
 */
export const memoIndex = <Index>(make: (content: UntracedContent) => Index): ((content: UntracedContent) => Index) => {
  const indexes = new WeakMap<Content, { index: Index }>()
  return (content) => {
    let known = indexes.get(content)
    if (!known) indexes.set(content, (known = { index: make(content) }))
    return known.index
  }
}
