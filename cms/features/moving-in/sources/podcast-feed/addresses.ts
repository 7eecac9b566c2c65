import { createHash } from 'node:crypto'
import type { SourceFile } from '../../record.ts'
import { getFileName } from '../values/file-name.ts'

/** An address of a feed, whole if it is relative and the feed's own is known. Undefined when there is none. */
export const toAddress = (written: string | undefined, base: string | undefined): string | undefined => {
  const address = written?.trim()
  if (!address) return undefined
  if (/^https?:\/\//i.test(address) || base === undefined) return address
  return URL.canParse(address, base) ? new URL(address, base).href : address
}

/** Whether it can be asked for over the web. */
export const isWebAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)

/** A file of the source at an address. */
export const toFile = (address: string, more: Omit<SourceFile, 'from'> = {}): SourceFile => {
  const name = getFileName(address)
  return { from: address, ...(name ? { name } : {}), ...more }
}

/** A short name for a long text, the same whenever it is made. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
