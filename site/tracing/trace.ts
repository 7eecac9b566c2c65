import { everyField, type Identity, type Key, type Keys } from './keys.ts'

/** The keys of everything that was read for something. */
export type Trace = Uint32Array

/** The trace that is being written. There is one at a time: pages are rendered one after the other. */
let active: { keys: Keys; read: Set<Key> } | undefined

/** Notes that a field was read, unless the trace is about another content. */
export const noteField = (keys: Keys, identity: Identity, field: string = everyField): void => {
  if (active?.keys === keys) active.read.add(keys.ofField(identity, field))
}

/** Notes that a memo was asked or a text was taken. */
export const note = (key: Key): void => {
  active?.read.add(key)
}

/** Works something out and tells what was read for it. A trace around it goes on afterwards, and has none of that. */
export const trace = <Result>(keys: Keys, work: () => Result): { result: Result; trace: Trace } => {
  const outer = active
  const own = (active = { keys, read: new Set<Key>() })
  try {
    const result = work()
    return { result, trace: Uint32Array.from(own.read) }
  } finally {
    active = outer
  }
}

/** The same for what takes its time, such as rendering a page: meanwhile nothing else may be traced. */
export const traceAsync = async <Result>(
  keys: Keys,
  work: () => Promise<Result>,
): Promise<{ result: Result; trace: Trace }> => {
  if (active) throw new Error('Two pages cannot be rendered at the same time: render one after the other.')
  const own = (active = { keys, read: new Set<Key>() })
  try {
    const result = await work()
    return { result, trace: Uint32Array.from(own.read) }
  } finally {
    active = undefined
  }
}

/** Works something out without noting what is read for it. */
export const withoutTrace = <Result>(work: () => Result): Result => {
  const outer = active
  active = undefined
  try {
    return work()
  } finally {
    active = outer
  }
}
