import { createHash } from 'node:crypto'
import type { SourceRecord } from '../record.ts'

/** A digest of any plain value. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex')

/** A digest of all that a record says. Notes are only said about it, and a size or type is found out when a file is fetched. */
export const digestRecord = ({ notes: _notes, file, ...record }: SourceRecord): string =>
  digestOf([record, file?.from ?? null, file?.name ?? null])
