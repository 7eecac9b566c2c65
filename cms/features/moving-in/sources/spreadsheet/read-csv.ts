import { createReadStream } from 'node:fs'
import { Readable, pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { UnreadableSourceError, type SourceContext, type SourceInput } from '../../record.ts'
import { t } from '../../texts.ts'
import type { Row } from './row.ts'

/** The longest row that is taken, in bytes: an open quotation mark would else swallow the rest of a file. */
const maxRowBytes = 10_000_000

/** The rows of a CSV file (RFC 4180, with whatever mark parts its cells, in whichever encoding), one at a time. */
export async function* readCsv(input: SourceInput, context: SourceContext): AsyncGenerator<Row> {
  const delimiter = findDelimiter(await readStart(input, context))
  const parser = parse({
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: maxRowBytes,
  })
  // An error of the file destroys the parser, which throws it below.
  pipeline(Readable.from(readTexts(input, context)), parser, () => undefined)
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      // Excel says in the first row what parts the cells.
      if (number === 1 && /^sep=.?$/i.test(cells.join(delimiter).trim())) continue
      yield { number, cells }
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableSourceError(t.spreadsheet.broken(number), { cause: error })
    throw error
  } finally {
    parser.destroy()
  }
}

/** The texts of a file or an address, decoded. */
async function* readTexts(input: SourceInput, context: SourceContext): AsyncGenerator<string> {
  if (input.isAddress) {
    yield (await context.fetchText(input.from)).text
    return
  }
  const decoder = new TextDecoder(await findEncoding(input))
  for await (const bytes of createReadStream(input.from)) yield decoder.decode(bytes as Buffer, { stream: true })
  yield decoder.decode()
}

const readStart = async (input: SourceInput, context: SourceContext): Promise<string> => {
  for await (const text of readTexts(input, context)) if (text.trim()) return text.slice(0, 65_536)
  throw new UnreadableSourceError(t.spreadsheet.empty)
}

/** UTF-8 unless its byte order mark or its zeros say UTF-16, or the whole of it cannot be that. */
const findEncoding = async ({ head, from }: SourceInput): Promise<string> => {
  const mark = head.subarray(0, 2).toString('hex')
  const isZero = (index: number): boolean => head.length > 3 && head[index] === 0 && head[index + 2] === 0
  if (mark === 'fffe' || isZero(1)) return 'utf-16le'
  if (mark === 'feff' || isZero(0)) return 'utf-16be'
  if (head.includes(0)) throw new UnreadableSourceError(t.spreadsheet.binary)
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

/** What parts the cells: the mark of which the most rows have as many as the first, outside quotation marks. */
const findDelimiter = (text: string): string => {
  const said = /^\ufeff?sep=(.)\s/i.exec(text)?.[1]
  if (said) return said
  const plain = text.replace(/"(?:[^"]|"")*"/g, '')
  const lines = plain.split(/\r\n|\r|\n/).filter((line) => line !== '')
  const scores = [';', ',', '\t', '|'].map((mark) => {
    const counts = lines.slice(0, 50).map((line) => line.split(mark).length - 1)
    const usual = Math.max(...counts.slice(0, 5))
    return { mark, score: usual ? counts.filter((count) => count === usual).length + usual / 1000 : 0 }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).mark
}
