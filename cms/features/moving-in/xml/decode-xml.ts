import { UnreadableSourceError } from '../record.ts'
import { t } from '../texts.ts'

const marks: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // UTF-16 without a mark: the document begins with `<`.
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
]

/**
 * The text of a document, a piece at a time, in the encoding that its byte order mark or its XML declaration names. Default:
 * UTF-8. White space before the declaration, which XML forbids and programs write, is left out.
 *
 * @throws {UnreadableSourceError} when the encoding is unknown, or is not the one that was used.
 */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let hasBegun = false
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder!.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new UnreadableSourceError(t.xml.wrongEncoding(decoder!.encoding))
    }
  }
  for await (const chunk of joinFirst(chunks)) {
    decoder ??= makeDecoder(chunk)
    const text = decode(chunk)
    const piece: string = hasBegun ? text : text.trimStart()
    hasBegun ||= piece !== ''
    if (piece) yield piece
  }
  const rest = decoder ? decode() : ''
  if (rest) yield rest
}

/** The same bytes, but enough at once in the beginning to hold the XML declaration. */
async function* joinFirst(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | undefined = new Uint8Array()
  for await (const chunk of chunks) {
    if (first) first = Buffer.concat([first, chunk])
    if (first && first.length < 1024) continue
    yield first ?? chunk
    first = undefined
  }
  if (first?.length) yield first
}

const makeDecoder = (start: Uint8Array): TextDecoder => {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => start[index] === byte))?.[0]
  const name = marked ?? getDeclaredEncoding(start) ?? 'utf-8'
  try {
    return new TextDecoder(name, { fatal: true })
  } catch {
    throw new UnreadableSourceError(t.xml.unknownEncoding(name))
  }
}

const getDeclaredEncoding = (start: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]+)["']/.exec(
    Buffer.from(start.subarray(0, 1024)).toString('latin1'),
  )?.[1]
