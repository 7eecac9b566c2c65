import { JSONParser } from '@streamparser/json'
import { UnreadableSourceError } from '../record.ts'
import { t } from '../texts.ts'

/** A value, and the names and places that lead to it from the top: `['values', 4]`. The top itself is `[]`. */
export interface JsonPart {
  path: readonly (string | number)[]
  value: unknown
}

/** The longest part, and how deep one may be nested: both are far beyond what any program writes about a project. */
const maxPartLength = 20_000_000
const maxDepth = 60
/** How far from the top a beginning is looked at. */
const maxPeekDepth = 5
/** In characters. */
const pieceLength = 65_536

/**
 * Reads JSON, or several values on lines of their own (NDJSON), a piece at a time. Each part is handed over as soon as it has come,
 * and not kept: what is left of the value around it comes last, without its parts.
 *
 * @param chunks the text.
 * @param isPart whether what stands at a path, at most three steps from the top, is a part. The top always is.
 * @throws {UnreadableSourceError} with the line and the place in it, when it is no JSON or not all of it.
 */
export async function* readJson(
  chunks: AsyncIterable<string> | Iterable<string>,
  isPart: (path: JsonPart['path']) => boolean,
): AsyncGenerator<JsonPart> {
  let found: JsonPart[] = []
  let isTooDeep = false
  // With an empty separator several values may follow each other, and the end may be told after a whole one.
  const parser = new JSONParser({ separator: '' })
  parser.onValue = ({ value, key, parent, stack }) => {
    if (stack.length > maxDepth) isTooDeep = true
    if (stack.length > 3) return
    const path = stack.length ? [...stack.slice(1).map((level) => level.key!), key!] : []
    if (path.length && !isPart(path)) return
    found.push({ path, value })
    // The parser would keep it until the end.
    if (Array.isArray(parent)) parent.length -= 1
    else if (parent) Reflect.deleteProperty(parent, key!)
  }
  /** Where the last token began, and where this piece begins, in bytes. */
  let tokenAt = 0
  let pieceAt = 0
  parser.onToken = ({ offset }) => void (tokenAt = offset)
  let line = 1
  let column = 1
  let waiting = 0
  let isFirst = true
  const fail = (say: (line: number, column: number) => string, cause?: unknown): never => {
    throw new UnreadableSourceError(say(line, column), { cause })
  }
  for await (const chunk of cut(chunks)) {
    const text: string = isFirst ? chunk.replace(/^\ufeff/, '') : chunk
    isFirst &&= text === ''
    try {
      parser.write(text)
    } catch (error) {
      const place = getPlace(error) ?? Math.max(0, tokenAt - pieceAt)
      advance(Buffer.from(text).subarray(0, place).toString())
      fail(t.json.broken, error)
    }
    advance(text)
    pieceAt += Buffer.byteLength(text)
    waiting = found.length ? 0 : waiting + text.length
    if (isTooDeep) fail(t.json.tooDeep)
    if (waiting > maxPartLength) fail(t.json.tooLong)
    yield* found
    found = []
  }
  try {
    parser.end()
  } catch (error) {
    fail(t.json.cutOff, error)
  }
  yield* found

  function advance(text: string): void {
    const lines = text.split('\n')
    line += lines.length - 1
    column = lines.at(-1)!.length + (lines.length > 1 ? 1 : column)
  }
}

/** Pieces that are short enough for all their parts to lie in memory. No character is cut in two: half of one cannot be written. */
async function* cut(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length;) {
      const half = /[\ud800-\udbff]/.test(chunk[start + pieceLength - 1] ?? '') ? 1 : 0
      yield chunk.slice(start, start + pieceLength - half)
      start += pieceLength - half
    }
  }
}

/** Where in the last piece, in bytes, a sign stands that may not stand there. The parser says so in its message alone. */
const getPlace = (error: unknown): number | undefined => {
  const place = /at chunk position "(\d+)"/.exec(error instanceof Error ? error.message : '')?.[1]
  return place === undefined ? undefined : Number(place)
}

/** What can be told of JSON by its beginning: the values that stand near the top. */
export const peekJson = (head: Buffer): JsonPart[] => {
  const found: JsonPart[] = []
  const parser = new JSONParser({ separator: '' })
  parser.onValue = ({ value, key, stack }) => {
    if (stack.length <= maxPeekDepth)
      found.push({ path: stack.length ? [...stack.slice(1).map((level) => level.key!), key!] : [], value })
  }
  const text = new TextDecoder(findEncoding(head)).decode(head).trimStart()
  if (!/^[{[]/.test(text)) return []
  try {
    parser.write(text)
  } catch {
    // It ends somewhere, or is broken after its beginning: what has been found until then counts.
  }
  return found
}

const findEncoding = (head: Buffer): string =>
  head[0] === 0xff || head[1] === 0 ? 'utf-16le' : head[0] === 0xfe || head[0] === 0 ? 'utf-16be' : 'utf-8'
