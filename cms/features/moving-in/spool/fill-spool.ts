import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { settings } from '../../../../content-types/index.ts'
import { isContentType } from '../plan/types.ts'
import {
  UnreadableSourceError,
  type SkippedItem,
  type Source,
  type SourceContext,
  type SourceInput,
  type SourceRecord,
} from '../record.ts'
import { t } from '../texts.ts'
import { AddressBook } from './address-book.ts'
import { convertRecord, type ConvertHtml } from './convert-record.ts'
import { digestRecord } from './digest.ts'
import { LineWriter, readLines } from './lines.ts'
import { getNeeded } from './references.ts'
import { spoolFiles, type Entry, type SpoolHead } from './spool.ts'

/** How many records one source may have: what is known of each lies in memory. */
const maxRecords = 500_000
const maxSkipped = 20_000

/** How a source is read into a work file. */
export interface Filling {
  folder: string
  source: Source
  input: SourceInput
  context: SourceContext
  convertHtml: ConvertHtml
  /** The name that the user gives the source. */
  name?: string | undefined
  /** How the user wants it to be read. */
  options?: object | undefined
  /** Called with the number of records that have been read. */
  report?: (read: number) => void
  signal?: AbortSignal | undefined
}

/**
 * Reads a source once, to the end, and writes every record to a file: first as the source gives it, then with its HTML made into rich
 * text, when it is known which of its links lead to other records.
 *
 * @throws {UnreadableSourceError} with a sentence for the person who brought it.
 */
export const fillSpool = async (filling: Filling): Promise<void> => {
  const { folder, source, input } = filling
  await rm(join(folder, spoolFiles.complete), { force: true })
  const { book, skipped, count } = await readRaw(filling)
  if (!count && !skipped.length) throw new UnreadableSourceError(t.run.nothingInSource)
  await convertAll(filling, book)
  const head: SpoolHead = {
    kind: source.kind,
    label: source.label,
    name: filling.name ?? getName(input, book),
    ...(filling.options ? { options: filling.options } : {}),
    skipped,
  }
  const complete = join(folder, spoolFiles.complete)
  await writeFile(`${complete}.tmp`, `${JSON.stringify(head)}\n`)
  await rename(`${complete}.tmp`, complete)
  await rm(join(folder, spoolFiles.raw), { force: true })
}

/** What tells a source from others of its kind: the host that it was found at, or else the letters of the file's name. */
const getName = ({ from, isAddress }: SourceInput, book: AddressBook): string =>
  book.getHost() ??
  (isAddress ? URL.parse(from)?.host : undefined) ??
  (basename(from, extname(from))
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, '-')
    .replace(/^-|-$/g, '') ||
    'utan-namn')

const readRaw = async ({ folder, source, input, context, report, signal }: Filling) => {
  const book = new AddressBook()
  const seen = new Set<string>()
  const skipped: SkippedItem[] = []
  const raw = new LineWriter(join(folder, spoolFiles.raw))
  const skip = (item: SkippedItem): void => {
    if (skipped.length < maxSkipped) skipped.push(item)
  }
  try {
    for await (const item of source.read(input, context)) {
      signal?.throwIfAborted()
      if ('skipped' in item) {
        skip(item.skipped)
        continue
      }
      const { record } = item
      const { id, title } = record
      if (seen.has(id)) skip({ id, title, reason: t.run.twice })
      else if (!isContentType(record.type)) skip({ id, title, reason: explainNoType(record) })
      else {
        seen.add(id)
        for (const address of record.addresses ?? []) book.add(address, record)
        book.addAttachment(record)
        await raw.add(record)
        report?.(seen.size)
      }
      if (seen.size > maxRecords) throw new UnreadableSourceError(t.run.tooMany(maxRecords))
    }
  } finally {
    await raw.close()
  }
  return { book, skipped, count: seen.size }
}

/** Why a record becomes nothing. Settings are for people to write: what the source says of them is shown. */
const explainNoType = ({ type, data, notes = [] }: SourceRecord): string => {
  if (!settings.some(({ slug }) => slug === type)) return t.run.unknownType(type)
  const texts = [...Object.values(data), ...notes.flatMap(({ text, value }) => [text, value])]
  return t.run.settingsStay(texts.flatMap((text) => (typeof text === 'string' && text.trim() ? [text.trim()] : [])))
}

const convertAll = async ({ folder, convertHtml, signal }: Filling, book: AddressBook): Promise<void> => {
  const records = new LineWriter(join(folder, spoolFiles.records))
  const index = new LineWriter(join(folder, spoolFiles.index))
  const written = new Set<string>()
  const write = async (record: SourceRecord): Promise<void> => {
    if (written.has(record.id)) return
    written.add(record.id)
    const place = await records.add(record)
    const needs = [...new Set(getNeeded(record.data))].filter((id) => id !== record.id)
    const entry: Entry = { id: record.id, type: record.type, digest: digestRecord(record), needs, ...place }
    await index.add(entry)
  }
  try {
    for await (const record of readLines<SourceRecord>(join(folder, spoolFiles.raw))) {
      signal?.throwIfAborted()
      const converted = convertRecord(record, book, convertHtml)
      for (const picture of converted.pictures) await write(picture)
      await write(converted.record)
    }
  } finally {
    await records.close()
    await index.close()
  }
}
