import type { Content, PageDocument } from '../content/content.ts'
import type { MemoArgument, UntracedContent } from './definitions.ts'
import { Revision } from './revision.ts'

type Primitive = string | number | boolean | bigint | symbol | null | undefined

/**
 * What a memo answers: a value that can be compared with the one before, and that nobody changes, since all who ask are given the
 * same. A map, a set or a function cannot be compared, which makes it another type.
 */
type Comparable<Value> = Value extends Primitive | PageDocument
  ? Value
  : Value extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date | ((...all: never) => unknown)
    ? 'A memo answers plain objects and lists, which can be compared with the answer before.'
    : { readonly [Field in keyof Value]: Comparable<Value[Field]> }

/** How a memo may be told that nothing has changed for it. */
interface MemoOptions {
  /** Everything that any answer follows from, where that is compared sooner than all answers are worked out anew. */
  inputs?: (content: UntracedContent) => unknown
}

/**
 * Something worked out from many documents, such as which projects point at a value: once for each revision of the content and
 * argument. A page that asks depends on the answer, not on everything that was read to find it.
 *
 * @param compute answers from the content and, if it takes one, an argument: a text, a number or a document.
 */
export const memo = <Argument extends [] | [MemoArgument], Answer>(
  compute: (content: UntracedContent, ...argument: Argument) => Answer & Comparable<Answer>,
  { inputs }: MemoOptions = {},
): ((content: Content, ...argument: Argument) => Comparable<Answer>) => {
  const definition = {
    // Asked only with what the function below was given.
    compute: (content: UntracedContent, argument: unknown) => compute(content, ...([argument] as Argument)),
    getInputs: inputs,
  }
  // What it answers comes from `compute`.
  return (content, ...[argument]) => Revision.of(content).ask(definition, argument) as Comparable<Answer>
}
