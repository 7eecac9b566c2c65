import type { Argument, Memo, MemoArgument } from './definitions.ts'
import { getIdentity } from './tracked.ts'

/** What a memo answered, and what it was asked with: nothing, when it takes no argument. */
export interface Answered {
  readonly argument: MemoArgument | undefined
  readonly answer: unknown
}

/** What memos have answered in one revision. */
export class Answers {
  readonly #answers = new Map<Memo, Map<Argument, Answered>>()

  get(memo: Memo, argument: Argument): Answered | undefined {
    return this.#answers.get(memo)?.get(argument)
  }

  set(memo: Memo, argument: Argument, answered: Answered): void {
    let answers = this.#answers.get(memo)
    if (!answers) this.#answers.set(memo, (answers = new Map()))
    answers.set(argument, answered)
  }
}

/** What stays the same of an argument in all revisions. */
export const identifyArgument = (argument: MemoArgument | undefined): Argument => {
  if (typeof argument !== 'object') return argument
  const identity = getIdentity(argument)
  if (!identity)
    throw new Error(
      `A memo was asked with a copy of ${argument.collection} "${argument.id}". Ask with the document that the content holds.`,
    )
  return identity
}
