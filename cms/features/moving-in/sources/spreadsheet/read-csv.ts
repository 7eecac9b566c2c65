import { Readable, pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { UnreadableSourceError, type SourceContext, type SourceInput } from '../../record.ts'
import { t } from '../../texts.ts'
import { readTexts } from '../values/read-texts.ts'
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
  pipeline(Readable.from(readTexts(input, context, t.spreadsheet.binary)), parser, () => undefined)
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

const readStart = async (input: SourceInput, context: SourceContext): Promise<string> => {
  for await (const text of readTexts(input, context, t.spreadsheet.binary))
    if (text.trim()) return text.slice(0, 65_536)
  throw new UnreadableSourceError(t.spreadsheet.empty)
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
