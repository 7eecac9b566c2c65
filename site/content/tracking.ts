import type { Content } from './content.ts'

/*
 * What each page read of the content is written down while it is rendered. When the content changes, a page that read nothing
 * of what changed has the same bytes, and need not be rendered again. Documents are proxies that note which of their fields are
 * read; whatever is worked out from many documents at once is a query (`defineQuery`), of which the answer is compared.
 */

/** What a page may depend on, as a small number. */
type Key = number

/** Numbers for pairs of an owner and a part of it. */
type KeysByOwner = Map<string, Map<string, Key>>

/** The numbers of everything that pages have read so far. Shared by all contents that follow one another. */
class Keys {
  /** By a document's name: its fields. */
  readonly fields: KeysByOwner = new Map()
  /** By a query's name: its arguments. */
  readonly queries: KeysByOwner = new Map()
  /** By the name of a kind of text: the documents that such a text is written from. */
  readonly texts: KeysByOwner = new Map()
  count = 0

  get(kind: 'fields' | 'queries' | 'texts', owner: string, part: string): Key {
    const parts = getOrMake(this[kind], owner)
    let key = parts.get(part)
    if (key === undefined) parts.set(part, (key = this.count++))
    return key
  }
}

/** The part of a document that stands for all its fields: read by whoever asks which there are. */
const everyField = '*'
const contentOwner = 'content'

/** The trace that is being written, if a page is being rendered right now. Pages are rendered one after the other. */
let recording: { keys: Keys; seen: Set<Key> } | undefined

/** Notes that the page depends on a field, if it is a page of the same content. */
const noteField = (keys: Keys, owner: string, field: string): void => {
  if (recording?.keys === keys) recording.seen.add(keys.get('fields', owner, field))
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
  /** By key: texts that stand in several places, and what was read to write them. */
  readonly #texts = new Map<Key, { text: string; trace: Uint32Array }>()
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
        if (recording && typeof field === 'string') noteField(keys, name, field)
        return Reflect.get(object, field) as unknown
      },
      has: (object, field) => {
        if (recording && typeof field === 'string') noteField(keys, name, field)
        return Reflect.has(object, field)
      },
      ownKeys: (object) => {
        if (recording) noteField(keys, name, everyField)
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
    const part = getArgumentName(argument)
    recording?.seen.add(this.#keys.get('queries', name, part))
    return this.#getAnswer(name, part, argument, compute)
  }

  #getAnswer<Argument, Answer>(
    name: string,
    part: string,
    argument: Argument,
    compute: (content: Content, argument: Argument) => Answer,
  ): Answer {
    const answers = getOrMake(this.#answers, name)
    const known = answers.get(part)
    if (known) return known.answer as Answer
    const answer = withoutRecording(() => compute(this.#content!, argument))
    answers.set(part, { argument, answer })
    return answer
  }

  /** A text that is written from one document, once for as long as nothing changes that it was written from. */
  write(name: string, document: object, compute: () => string): string {
    this.#getChanges()
    const key = this.#keys.get('texts', name, getArgumentName(document))
    const outer = recording
    outer?.seen.add(key)
    const known = this.#texts.get(key)
    if (known) return known.text
    const own = (recording = { keys: this.#keys, seen: new Set<Key>() })
    try {
      const text = compute()
      this.#texts.set(key, { text, trace: Uint32Array.from(own.seen) })
      return text
    } finally {
      recording = outer
    }
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

  /** Marks every key of which the value has changed, and takes over the texts of which none has. */
  #compare(before: ContentTracker): Uint8Array {
    const { fields, queries, texts, count } = this.#keys
    const isChanged = new Uint8Array(count)
    for (const [owner, parts] of fields) {
      const one = before.#targets.get(owner)
      const other = this.#targets.get(owner)
      for (const [field, key] of parts) if (!isSameField(one, other, field)) isChanged[key] = 1
    }
    for (const [name, parts] of queries) {
      const { basis } = definedQueries.get(name) ?? {}
      const isSettled = basis !== undefined && isSame(basis(before.#content!), basis(this.#content!))
      for (const [part, key] of parts)
        if (isSettled ? !this.#inheritAnswer(before, name, part) : !this.#isSameAnswer(before, name, part))
          isChanged[key] = 1
    }
    for (const parts of texts.values())
      for (const key of parts.values()) {
        const known = before.#texts.get(key)
        if (known?.trace.every((one) => isChanged[one] === 0)) this.#texts.set(key, known)
        else isChanged[key] = 1
      }
    return isChanged
  }

  #isSameAnswer(before: ContentTracker, name: string, part: string): boolean {
    const known = before.#answers.get(name)?.get(part)
    const { compute } = definedQueries.get(name) ?? {}
    const argument = known && this.#getPresent(known.argument)
    return (
      known !== undefined &&
      compute !== undefined &&
      argument !== undefined &&
      isSame(known.answer, this.#getAnswer(name, part, argument, compute))
    )
  }

  /** Takes over an answer of the content before, with the documents as they are now. False when some are gone. */
  #inheritAnswer(before: ContentTracker, name: string, part: string): boolean {
    const known = before.#answers.get(name)?.get(part)
    const argument = known && this.#getPresent(known.argument)
    const answer = known && this.#getPresent(known.answer)
    if (argument === undefined || answer === undefined) return false
    getOrMake(this.#answers, name).set(part, { argument, answer })
    return true
  }

  /** A value with each document in it replaced by the same one of this content. Undefined when one is gone. */
  #getPresent(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const name = names.get(value)
    if (name !== undefined) return this.#documents.get(name)
    const present = Object.entries(value).map(([field, inner]) => [field, this.#getPresent(inner)] as const)
    if (present.some(([field, inner]) => inner === undefined && Reflect.get(value, field) !== undefined))
      return undefined
    return Array.isArray(value) ? present.map(([, inner]) => inner) : Object.fromEntries(present)
  }
}

const getOrMake = <Inner>(maps: Map<string, Map<string, Inner>>, name: string): Map<string, Inner> => {
  let map = maps.get(name)
  if (!map) maps.set(name, (map = new Map()))
  return map
}

/** A query as it is defined. */
interface DefinedQuery {
  compute: (content: Content, argument: unknown) => unknown
  basis: ((content: Content) => unknown) | undefined
}

const trackers = new WeakMap<Content, ContentTracker>()
const definedTexts = new Set<string>()
const definedQueries = new Map<string, DefinedQuery>()

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
 * @param basis everything that any answer follows from, where that is quicker to compare than to work out all answers anew.
 */
export const defineQuery = <Argument extends string | object, Answer>(
  name: string,
  compute: (content: Content, argument: Argument) => Answer,
  basis?: (content: Content) => unknown,
): ((content: Content, argument: Argument) => Answer) => {
  if (definedQueries.has(name)) throw new Error(`The query "${name}" is defined twice.`)
  // Asked again only with arguments that it was asked with before.
  definedQueries.set(name, {
    compute: (content, argument) => compute(content, argument as Argument),
    basis: basis && ((content) => withoutRecording(() => basis(content))),
  })
  return (content, argument) => getTracker(content).answer(name, argument, compute)
}

/**
 * A text that stands in several files, or in one that is written often, such as a document's line in the open data. Written once
 * for as long as nothing changes that it was written from.
 *
 * @param name tells such texts apart.
 */
export const defineText = <Document extends object>(
  name: string,
  compute: (content: Content, document: Document) => string,
): ((content: Content, document: Document) => string) => {
  if (definedTexts.has(name)) throw new Error(`The text "${name}" is defined twice.`)
  definedTexts.add(name)
  return (content, document) => getTracker(content).write(name, document, () => compute(content, document))
}

const getTracker = (content: Content): ContentTracker => {
  const tracker = trackers.get(content)
  if (!tracker)
    throw new Error('This content was not made by resolveContent, so nothing is known of what is read of it.')
  return tracker
}

const isSameField = (one: object | undefined, other: object | undefined, field: string): boolean => {
  if (!one || !other) return one === other
  return field === everyField ? isSame(one, other) : isSame(Reflect.get(one, field), Reflect.get(other, field))
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
