/** What PHP's `serialize` can hold, but for objects. */
type PhpValue = null | boolean | number | string | PhpValue[] | { [key: string]: PhpValue }

/** A text that is not what PHP's `serialize` writes, or holds what is never read here. */
export class PhpFormatError extends Error {
  override name = 'PhpFormatError'
}

/** Deeper than anything that WordPress stores, and too little to fill the stack. */
const maxDepth = 50

/** Whether a text looks like a list or a map that PHP has serialised. */
export const isSerialised = (text: string): boolean => /^\s*a:\d+:\{/.test(text)

/**
 * Reads what PHP's `serialize` has written. Lengths count bytes of UTF-8, so it is read as bytes. Objects and references are refused:
 * nothing that a file says is ever made into more than plain values.
 *
 * @throws {PhpFormatError} also when something follows after the value.
 */
export const readPhpValue = (text: string): PhpValue => {
  const bytes = Buffer.from(text.trim(), 'utf8')
  let at = 0

  const fail = (): never => {
    throw new PhpFormatError(`Not a serialised value at byte ${at}.`)
  }
  const expect = (sign: string): void => {
    if (bytes[at] !== sign.charCodeAt(0)) fail()
    at += 1
  }
  const readUntil = (sign: string): string => {
    const end = bytes.indexOf(sign, at)
    // Numbers are short: without this, a file of colons would be searched to its end again and again.
    if (end < 0 || end - at > 40) return fail()
    const read = bytes.toString('latin1', at, end)
    at = end + 1
    return read
  }
  const readCount = (): number => {
    const count = readUntil(':')
    return /^\d{1,9}$/.test(count) ? Number(count) : fail()
  }
  const readString = (): string => {
    const length = readCount()
    expect('"')
    if (at + length > bytes.length) fail()
    const read = bytes.toString('utf8', at, at + length)
    at += length
    expect('"')
    return read
  }
  const readInteger = (): number => {
    const read = readUntil(';')
    return /^-?\d{1,20}$/.test(read) ? Number(read) : fail()
  }
  const readArray = (depth: number): PhpValue => {
    const count = readCount()
    // Each entry takes at least four bytes.
    if (count * 4 > bytes.length - at) fail()
    expect('{')
    const entries: [string, PhpValue][] = []
    for (let index = 0; index < count; index++) {
      const type = bytes.toString('latin1', at, at + 2)
      at += 2
      const key = type === 'i:' ? String(readInteger()) : type === 's:' ? readString() : fail()
      if (type === 's:') expect(';')
      entries.push([key, readValue(depth + 1)])
    }
    expect('}')
    if (entries.every(([key], index) => key === String(index))) return entries.map(([, value]) => value)
    // Defines `__proto__` as a name like any other.
    return Object.fromEntries(entries)
  }
  const readValue = (depth: number): PhpValue => {
    if (depth > maxDepth) fail()
    const type = bytes.toString('latin1', at, at + 2)
    at += 2
    if (type === 'N;') return null
    if (type === 'a:') return readArray(depth)
    if (type === 'i:') return readInteger()
    if (type === 's:') {
      const read = readString()
      expect(';')
      return read
    }
    if (type === 'b:') return readInteger() !== 0
    if (type === 'd:') {
      const read = readUntil(';')
      return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(read) ? Number(read) : /^(-?INF|NAN)$/.test(read) ? null : fail()
    }
    at -= 2
    return fail()
  }
  const value = readValue(0)
  return at === bytes.length ? value : fail()
}
