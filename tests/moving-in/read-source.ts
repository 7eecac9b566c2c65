import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  SkippedItem,
  Source,
  SourceContext,
  SourceInput,
  SourceRecord,
} from '../../cms/features/moving-in/record.ts'

/** What a source gives for a text. */
interface ReadSource {
  records: SourceRecord[]
  skipped: SkippedItem[]
  projects: SourceRecord[]
}

const noFetching: SourceContext = { fetchText: () => Promise.reject(new Error('Nothing is fetched.')) }

/** Writes a text to a file for the time being, and hands it over as the input of a source. */
export const withInput = async <Result>(
  content: string | Buffer,
  use: (input: SourceInput) => Promise<Result> | Result,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrin-kalla-'))
  try {
    const from = join(folder, 'export.json')
    await writeFile(from, content)
    return await use({ from, head: Buffer.from(content).subarray(0, 65_536), isAddress: false })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads a file with a source, to its end. */
export const readFileWith = (source: Source, content: string | Buffer): Promise<ReadSource> =>
  withInput(content, (input) => collect(source, input, noFetching))

/** Reads an address with a source, which answers with a text. */
export const readAddressWith = (source: Source, text: string): Promise<ReadSource> => {
  const from = 'https://kalla.example/export.json'
  const context: SourceContext = {
    fetchText: async (address) => Promise.resolve({ text, address, headers: new Headers() }),
  }
  return collect(source, { from, head: Buffer.from(text).subarray(0, 65_536), isAddress: true }, context)
}

const collect = async (source: Source, input: SourceInput, context: SourceContext): Promise<ReadSource> => {
  const records: SourceRecord[] = []
  const skipped: SkippedItem[] = []
  for await (const item of source.read(input, context)) {
    if ('record' in item) records.push(item.record)
    else skipped.push(item.skipped)
  }
  return { records, skipped, projects: records.filter(({ type }) => type === 'projects') }
}

/** The words of texts, in lower case. */
export const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** All words in a value, at any depth. */
export const allWords = (value: unknown): Set<string> => {
  const texts: string[] = []
  JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string' || typeof inner === 'number') texts.push(String(inner))
    return inner
  })
  return new Set(texts.flatMap(toWords))
}
