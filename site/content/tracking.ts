import type { Content } from './content.ts'

/*
 * What each page read of the content is written down while it is rendered. When the content changes, a page that read nothing
 * of what changed has the same bytes, and need not be rendered again. Documents are proxies that note which of their fields are
 * read; whatever is worked out from many documents at once is a query (`defineQuery`), of which the answer is compared.
 */

/** What a page may depend on, as a small number. */
type Key = number

/** The numbers of everything that pages have read so far. Shared by all contents that follow one another. */
class Keys {
  readonly #numbers = new Map<string, Map<string, Key>>()
  /** By number: the owner (a document, the content, a query) and the part of it (a field, the query's argument). */
  readonly list: { owner: string; part: string }[] = []

  get(owner: string, part: string): Key {
    let parts = this.#numbers.get(owner)
    if (!parts) this.#numbers.set(owner, (parts = new Map()))
    let key = parts.get(part)
    if (key === undefined) {
      key = this.list.push({ owner, part }) - 1
      parts.set(part, key)
    }
    return key
  }
}

/** The part of a document that stands for all its fields: read by whoever asks which there are. */
const everyField = '*'
const contentOwner = 'content'
const queryOwner = (name: string): string => `query ${name}`

/** The trace that is being written, if a page is being rendered right now. Pages are rendered one after the other. */
let recording: { keys: Keys; seen: Set<Key> } | undefined

/** Notes that the page depends on something, if it is a page of the same content. */
const note = (keys: Keys, owner: string, part: string): void => {
  if (recording?.keys === keys) recording.seen.add(keys.get(owner, part))
}

/** Does something that no page depends on in its single steps, because what comes of it is compared as a whole. */
const withoutRecording = <Result>(work: () => Result): Result => {
  const outer = recording
  recording = undefined
  try {
    return work()
  } finally {
    recording = outer
  }
}

/** The names of tracked documents, by which two contents are compared. */
const names = new WeakMap<object, string>()

/** Writes down what pages read of one content, and compares it with the content before. */
export class ContentTracker {
  readonly #keys: Keys
  /** What pages of earlier contents read, for those that have not been rendered since. */
  readonly #inherited: ReadonlyMap<string, Uint32Array> | undefined
  #before: ContentTracker | undefined
  readonly #targets = new Map<string, object>()
  readonly #documents = new Map<string, object>()
  readonly #answers = new Map<string, Map<string, { argument: unknown; answer: unknown }>>()
  readonly #traces: Map<string, Uint32Array>
  #content: Content | undefined
  #isChanged: Uint8Array | undefined

  /** @param before the tracker of the content that this one follows, whose traces go on to hold. */
  constructor(before?: ContentTracker) {
    this.#before = before
    this.#keys = before ? before.#keys : new Keys()
    this.#inherited = before && before.#traces
    this.#traces = new Map(this.#inherited)
  }

  /** A document that notes which of its fields are read. Its fields may be filled in later. */
  track<Target extends object>(name: string, target: Target): Target {
    const keys = this.#keys
    const proxy = new Proxy(target, {
      get: (object, field) => {
        if (recording && typeof field === 'string') note(keys, name, field)
        return Reflect.get(object, field) as unknown
      },
      has: (object, field) => {
        if (recording && typeof field === 'string') note(keys, name, field)
        return Reflect.has(object, field)
      },
      ownKeys: (object) => {
        if (recording) note(keys, name, everyField)
        return Reflect.ownKeys(object)
      },
    })
    names.set(proxy, name)
    this.#targets.set(name, target)
    this.#documents.set(name, proxy)
    return proxy
  }

  /** The content itself: which documents there are is something that pages read, too. */
  trackContent(content: Content): Content {
    this.#content = this.track(contentOwner, content)
    trackers.set(this.#content, this)
    return this.#content
  }

  /** Answers a query, which is worked out once for each argument, and notes that the page depends on the answer. */
  answer<Argument, Answer>(
    name: string,
    argument: Argument,
    compute: (content: Content, argument: Argument) => Answer,
  ): Answer {
    let answers = this.#answers.get(name)
    if (!answers) this.#answers.set(name, (answers = new Map()))
    const part = getArgumentName(argument)
    note(this.#keys, queryOwner(name), part)
    const known = answers.get(part)
    if (known) return known.answer as Answer
    const answer = withoutRecording(() => compute(this.#content!, argument))
    answers.set(part, { argument, answer })
    return answer
  }

  /** Renders what stands at an address, and writes down what it read. */
  async record<Result>(address: string, render: () => Promise<Result>): Promise<Result> {
    if (recording)
      throw new Error(`${address} cannot be rendered while another page is: pages are rendered one by one.`)
    const own = (recording = { keys: this.#keys, seen: new Set<Key>() })
    try {
      const result = await render()
      this.#traces.set(address, Uint32Array.from(own.seen))
      return result
    } finally {
      recording = undefined
    }
  }

  /** Whether what stands at an address read nothing that has changed since the content before. False when that is not known. */
  isUnchanged(address: string): boolean {
    const trace = this.#inherited?.get(address)
    const isChanged = this.#getChanges()
    return trace !== undefined && isChanged !== undefined && trace.every((key) => isChanged[key] === 0)
  }

  /** Compares with the content before, once, and lets go of it. */
  #getChanges(): Uint8Array | undefined {
    if (this.#before) this.#isChanged = this.#compare(this.#before)
    this.#before = undefined
    return this.#isChanged
  }

  /** Marks every key of which the value has changed. */
  #compare(before: ContentTracker): Uint8Array {
    return withoutRecording(() => {
      const { list } = this.#keys
      const isChanged = new Uint8Array(list.length)
      for (const [key, { owner, part }] of list.entries())
        if (
          owner.startsWith('query ')
            ? !this.#isSameAnswer(before, owner, part)
            : !this.#isSameField(before, owner, part)
        )
          isChanged[key] = 1
      return isChanged
    })
  }

  #isSameField(before: ContentTracker, owner: string, part: string): boolean {
    const one = before.#targets.get(owner)
    const other = this.#targets.get(owner)
    if (!one || !other) return one === other
    return part === everyField ? isSame(one, other) : isSame(Reflect.get(one, part), Reflect.get(other, part))
  }

  #isSameAnswer(before: ContentTracker, owner: string, part: string): boolean {
    const name = owner.slice('query '.length)
    const known = before.#answers.get(name)?.get(part)
    const compute = queries.get(name)
    // Asked before the content before: whatever depends on it has been rendered since, or is rendered now.
    if (!known || !compute) return false
    const documentName = names.get(known.argument as object)
    const argument = documentName === undefined ? known.argument : this.#documents.get(documentName)
    if (argument === undefined) return false
    return isSame(known.answer, this.answer(name, argument, compute))
  }
}

const trackers = new WeakMap<Content, ContentTracker>()
const queries = new Map<string, (content: Content, argument: unknown) => unknown>()

const getArgumentName = (argument: unknown): string => {
  if (typeof argument === 'string') return argument
  const name = typeof argument === 'object' && argument !== null ? names.get(argument) : undefined
  if (name === undefined) throw new Error('A query takes a text or a document of the content.')
  return name
}

/**
 * Something that is worked out from many documents, such as which projects point at a value. Worked out once for each content
 * and argument; a page that asks depends on the answer, not on everything that was read to find it.
 *
 * @param name tells queries apart.
 */
export const defineQuery = <Argument extends string | object, Answer>(
  name: string,
  compute: (content: Content, argument: Argument) => Answer,
): ((content: Content, argument: Argument) => Answer) => {
  if (queries.has(name)) throw new Error(`The query "${name}" is defined twice.`)
  // Asked again only with arguments that it was asked with before.
  queries.set(name, (content, argument) => compute(content, argument as Argument))
  return (content, argument) => {
    const tracker = trackers.get(content)
    if (!tracker) throw new Error(`The query "${name}" was asked of a content that resolveContent has not made.`)
    return tracker.answer(name, argument, compute)
  }
}

/** Whether two values say the same: documents are the same when they have the same name, whatever stands in them. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  // The functions of a content are what they are; what they answer is compared where it is asked.
  if (typeof one === 'function') return typeof other === 'function'
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const name = names.get(one)
  if (name !== undefined || names.has(other)) return name === names.get(other)
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => isSame(value, other[index]))
    )
  // A map or a set would look empty: what cannot be compared has changed.
  if (!isPlain(one) || !isPlain(other)) return false
  const fields = Object.keys(one)
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && isSame(Reflect.get(one, field), Reflect.get(other, field)))
  )
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype
