import type { Content, PageDocument } from '../content/content.ts'
import { Answers, identifyArgument } from './answers.ts'
import type { Argument, Memo, MemoArgument, TracedText, UntracedContent } from './definitions.ts'
import { hasSameFields, isSame } from './is-same.ts'
import { everyField, Keys, type Identity, type Key } from './keys.ts'
import { note, trace, traceAsync, withoutTrace, type Trace } from './trace.ts'
import { getIdentity, makeTracked } from './tracked.ts'

/** A text as it was written, and what was read to write it. */
interface Written {
  readonly text: string
  readonly trace: Trace
}

const revisions = new WeakMap<Content, Revision>()

/**
 * One state of the content: knows what each page read of it, and what has changed since the revision before. A page that read
 * nothing of what has changed has the same bytes as before.
 */
export class Revision {
  readonly #keys: Keys
  /** What pages of earlier revisions read, for those that have not been rendered since. */
  readonly #inherited: ReadonlyMap<string, Trace> | undefined
  readonly #traces: Map<string, Trace>
  readonly #documents = new Map<Identity, { plain: object; tracked: object }>()
  readonly #answers = new Answers()
  readonly #texts = new Map<Key, Written>()
  #content: UntracedContent | undefined
  #before: Revision | undefined
  /** By key, 1 for what has changed. */
  #changes: Uint8Array | undefined

  /** @param before the revision that this one follows, whose traces go on to hold. */
  constructor(before?: Revision) {
    this.#before = before
    this.#keys = before ? before.#keys : new Keys()
    this.#inherited = before && before.#traces
    this.#traces = new Map(this.#inherited)
  }

  /** The revision that a content belongs to. */
  static of(content: Content): Revision {
    const revision = revisions.get(content)
    if (!revision)
      throw new Error('This content was not made by resolveContent, so nothing is known of what is read of it.')
    return revision
  }

  /**
   * A document that notes which of its fields are read. Its fields may be filled in later.
   *
   * @param name tells documents apart, and is the same in all revisions.
   */
  track<Document extends object>(name: string, plain: Document): Document {
    const identity = this.#keys.identify(name)
    const tracked = makeTracked(this.#keys, identity, plain)
    this.#documents.set(identity, { plain, tracked })
    return tracked
  }

  /** The content itself: which documents there are is something that pages read, too. */
  trackContent(plain: Content): Content {
    const content = this.track('content', plain)
    // Only memos are given it by this type.
    this.#content = content as UntracedContent
    revisions.set(content, this)
    return content
  }

  /** Asks a memo, which works out each answer once, and notes that the page depends on the answer. */
  ask(memo: Memo, argument: MemoArgument | undefined): unknown {
    const identified = identifyArgument(argument)
    note(this.#keys.ofMemo(memo, identified))
    return this.#getAnswer(memo, identified, argument)
  }

  /** A text about a document, written once for as long as nothing changes that was read to write it. */
  take(text: TracedText, document: PageDocument): string {
    this.#getChanges()
    const key = this.#keys.ofText(text, identifyArgument(document))
    note(key)
    const known = this.#texts.get(key)
    if (known) return known.text
    const written = trace(this.#keys, () => text.write(this.#content!, document))
    this.#texts.set(key, { text: written.result, trace: written.trace })
    return written.result
  }

  /** Renders what stands at an address, and keeps the trace of it. */
  async render<Result>(address: string, render: () => Promise<Result>): Promise<Result> {
    const rendered = await traceAsync(this.#keys, render)
    this.#traces.set(address, rendered.trace)
    return rendered.result
  }

  /** Whether what stands at an address read nothing that has changed since the revision before. False when that is not known. */
  isUnchanged(address: string): boolean {
    const read = this.#inherited?.get(address)
    const changes = this.#getChanges()
    return read !== undefined && changes !== undefined && read.every((key) => changes[key] === 0)
  }

  #getAnswer(memo: Memo, identified: Argument, argument: MemoArgument | undefined): unknown {
    const known = this.#answers.get(memo, identified)
    if (known) return known.answer
    const answer = withoutTrace(() => memo.compute(this.#content!, argument))
    this.#answers.set(memo, identified, { argument, answer })
    return answer
  }

  /** Compares with the revision before, once, and lets go of it. */
  #getChanges(): Uint8Array | undefined {
    if (this.#before) this.#changes = this.#findChanges(this.#before)
    this.#before = undefined
    return this.#changes
  }

  /** Marks every key of which the value has changed, and takes over the texts of which none has. */
  #findChanges(before: Revision): Uint8Array {
    const keys = this.#keys
    const changes = new Uint8Array(keys.count)
    for (const identity of keys.identities)
      for (const [field, key] of identity.fields) if (!this.#isSameField(before, identity, field)) changes[key] = 1
    for (const [memo, byArgument] of keys.memos) {
      const hasSameInputs = this.#hasSameInputs(before, memo)
      for (const [argument, key] of byArgument)
        if (hasSameInputs ? !this.#inheritAnswer(before, memo, argument) : !this.#isSameAnswer(before, memo, argument))
          changes[key] = 1
    }
    for (const key of keys.texts) {
      const written = before.#texts.get(key)
      if (written?.trace.every((read) => changes[read] === 0)) this.#texts.set(key, written)
      else changes[key] = 1
    }
    return changes
  }

  #isSameField(before: Revision, identity: Identity, field: string): boolean {
    const one = before.#documents.get(identity)?.plain
    const other = this.#documents.get(identity)?.plain
    if (!one || !other) return one === other
    return field === everyField ? hasSameFields(one, other) : isSame(Reflect.get(one, field), Reflect.get(other, field))
  }

  #hasSameInputs(before: Revision, { getInputs }: Memo): boolean {
    return getInputs !== undefined && withoutTrace(() => isSame(getInputs(before.#content!), getInputs(this.#content!)))
  }

  #isSameAnswer(before: Revision, memo: Memo, argument: Argument): boolean {
    const known = before.#answers.get(memo, argument)
    if (!known) return false
    const present = this.#toPresent(known.argument)
    return present !== gone && isSame(known.answer, this.#getAnswer(memo, argument, present))
  }

  /** Takes over an answer of the revision before. False when it names a document that is gone. */
  #inheritAnswer(before: Revision, memo: Memo, argument: Argument): boolean {
    const known = before.#answers.get(memo, argument)
    if (!known) return false
    const present = this.#toPresent(known)
    if (present === gone) return false
    this.#answers.set(memo, argument, present)
    return true
  }

  /** A value in which each document is the one of this revision, if there still is one. */
  #toPresent<Value>(value: Value): Value | typeof gone
  #toPresent(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const identity = getIdentity(value)
    if (identity) return this.#documents.get(identity)?.tracked ?? gone
    const present = Object.entries(value).map(([field, inner]) => [field, this.#toPresent(inner)] as const)
    if (present.some(([, inner]) => inner === gone)) return gone
    return Array.isArray(value) ? present.map(([, inner]) => inner) : Object.fromEntries(present)
  }
}

/** Stands for a document that this revision does not have. */
const gone = Symbol('gone')
