import { createReadStream } from 'node:fs'
import { UnreadableSourceError, type SourceContext, type SourceInput } from '../../record.ts'

/**
 * The text of a file or an address, a piece at a time, decoded: a file is in UTF-8 or UTF-16, or else in Windows-1252.
 *
 * @param binary what is said of a file that is no text.
 * @throws {UnreadableSourceError}
 */
export async function* readTexts(input: SourceInput, context: SourceContext, binary: string): AsyncGenerator<string> {
  if (input.isAddress) {
    yield (await context.fetchText(input.from)).text
    return
  }
  const decoder = new TextDecoder(await findEncoding(input, binary))
  for await (const bytes of createReadStream(input.from)) yield decoder.decode(bytes as Buffer, { stream: true })
  yield decoder.decode()
}

/** UTF-8 unless its byte order mark or its zeros say UTF-16, or the whole of it cannot be that. */
const findEncoding = async ({ head, from }: SourceInput, binary: string): Promise<string> => {
  const mark = head.subarray(0, 2).toString('hex')
  const isZero = (index: number): boolean => head.length > 3 && head[index] === 0 && head[index + 2] === 0
  if (mark === 'fffe' || isZero(1)) return 'utf-16le'
  if (mark === 'feff' || isZero(0)) return 'utf-16be'
  if (head.includes(0)) throw new UnreadableSourceError(binary)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of createReadStream(from)) decoder.decode(bytes as Buffer, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}
