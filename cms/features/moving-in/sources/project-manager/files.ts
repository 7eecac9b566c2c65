import mime from 'mime-types'
import { getFileName } from '../values/file-name.ts'
import type { Reference, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { shorten, toPlainLine } from './plain-text.ts'
import { isObject, toNumber, toText, toWebAddress } from './values.ts'

type FileType = 'media' | 'documents' | 'audio'

/** What is known of a file besides its address. */
interface FileFacts {
  alt?: string
  /** HTML. */
  caption?: string
  title?: string
  mimeType?: string
  size?: number | undefined
  addresses?: readonly string[]
}

/** The id of a file's record: its address, so that it is the same by whatever number or page it is found. */
export const getFileId = (url: string): string => {
  const { host, pathname, search } = new URL(url)
  return `file:${host.replace(/^www\./, '')}${pathname}${search}`
}

/**
 * What a file becomes, by what is said of it. Undefined for films: Vitrin shows those of others.
 *
 * @param mimeType '' when it is not known: the name's ending counts.
 */
export const getFileType = (url: string, mimeType = ''): FileType | undefined => {
  const name = new URL(url).pathname
  const type = /^[\w-]+\/[\w.+-]+$/.test(mimeType) ? mimeType : mime.lookup(name) || ''
  if (/\.(m4a|mp3)$/i.test(name) || type.startsWith('audio/')) return 'audio'
  if (type.startsWith('image/')) return 'media'
  return type.startsWith('video/') ? undefined : 'documents'
}

/** The record of a file. Undefined for one that becomes nothing. */
export const makeFileRecord = (
  url: string,
  facts: FileFacts,
  type = getFileType(url, facts.mimeType),
): SourceRecord | undefined => {
  if (!type) return undefined
  const name = getFileName(url)
  const alt = toPlainLine(facts.alt ?? '')
  const caption = toPlainLine(facts.caption ?? '')
  const data: Record<string, SourceValue> = type === 'media' && alt ? { alt: shorten(alt, 300) } : {}
  return {
    id: getFileId(url),
    type,
    title: toPlainLine(facts.title ?? '') || name,
    state: 'public',
    data,
    file: {
      from: url,
      ...(name ? { name } : {}),
      ...(facts.size ? { size: facts.size } : {}),
      ...(facts.mimeType ? { mimeType: facts.mimeType } : {}),
    },
    addresses: [...new Set([url, ...(facts.addresses ?? [])])],
    ...(caption ? { notes: [{ kind: 'kept', field: 'caption', text: t.wordpress.caption, value: caption }] } : {}),
  }
}

/** Files that stand within other things, in the shape in which Advanced Custom Fields gives them, and become records of their own. */
export class FoundFiles {
  readonly #seen = new Set<string>()
  #waiting: SourceRecord[] = []

  /**
   * Points at the file that a value holds, if it is of the type that is asked for.
   *
   * @param isSure whether the source says by itself that it is, whatever its name ends with.
   */
  refer(value: unknown, type: FileType, isSure = false): Reference | undefined {
    const facts = isObject(value) ? value : {}
    const url = toWebAddress(isObject(value) ? (facts.url ?? facts.source_url) : value)
    if (!url) return undefined
    const mimeType = toText(facts.mime_type)
    if (!isSure && getFileType(url, mimeType) !== type) return undefined
    const known: FileFacts = {
      alt: toText(facts.alt) || toText(facts.alt_text),
      caption: toText(facts.caption),
      title: toText(facts.title),
      mimeType,
      size: toNumber(facts.filesize),
      addresses: getSizeAddresses(facts.sizes),
    }
    const record = isSure ? makeFileRecord(url, known, type) : makeFileRecord(url, known)
    if (record && !this.#seen.has(record.id)) {
      this.#seen.add(record.id)
      this.#waiting.push(record)
    }
    return { $reference: getFileId(url) }
  }

  /** The records that have come since it was asked the last time. */
  take(): SourceRecord[] {
    const taken = this.#waiting
    this.#waiting = []
    return taken
  }
}

const getSizeAddresses = (sizes: unknown): string[] =>
  isObject(sizes) ? Object.values(sizes).filter((one): one is string => toWebAddress(one) === one) : []
