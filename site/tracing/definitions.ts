import type { Content, PageDocument } from '../content/content.ts'
import type { Identity } from './keys.ts'

declare const untraced: unique symbol

/**
 * The content as a memo's function is given it. What is read of it is not traced, because the answer is compared as a whole. Pages
 * never get hold of it, so that what takes it (see `memo-index.ts`) cannot be read past a memo.
 */
export type UntracedContent = Content & { readonly [untraced]: true }

/** What memos are asked with. */
export type MemoArgument = string | number | PageDocument

/** The same in all revisions of the content: a document is known by its identity. */
export type Argument = string | number | Identity | undefined

/** Something worked out from the content, of which each answer is compared with the one before. */
export interface Memo {
  readonly compute: (content: UntracedContent, argument: unknown) => unknown
  readonly getInputs: ((content: UntracedContent) => unknown) | undefined
}

/** A text written from one document, which holds for as long as nothing changes that was read to write it. */
export interface TracedText {
  readonly write: (content: Content, document: PageDocument) => string
}
