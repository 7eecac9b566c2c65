import { pickTermValues, TermBook, type Term } from '../project-manager/terms.ts'
import { decodeSafely } from '../values/file-name.ts'
import { getFileId, getFileType } from '../project-manager/files.ts'
import { toWebAddress } from '../project-manager/values.ts'
import { readMetaValues } from './meta-values.ts'
import type { WxrItem, WxrPart, WxrTerm } from './wxr.ts'

/**
 * What must be known of an export before any of it can be told, since anything may point at what comes later: read once before all
 * else. It holds names and addresses, not texts, but for the blocks that stand in several pages.
 */
export interface SiteIndex {
  address: string
  terms: TermBook
  termsById: Map<string, Term>
  /** Attachments by their number. */
  files: Map<string, { id: string; type: 'media' | 'documents' | 'audio'; url: string }>
  fileIds: Set<string>
  /** Records by the number of the post. */
  records: Map<string, string>
  /** The titles of platforms, by their number. */
  titles: Map<string, string>
  blocks: Map<string, string>
  /** The slugs of values, by taxonomy. */
  taxonomies: Map<string, Set<string>>
  users: number
  comments: number
}

export const readIndex = async (
  parts: AsyncIterable<WxrPart>,
  vocabularies: Readonly<Record<string, string>>,
): Promise<SiteIndex> => {
  const index: SiteIndex = {
    address: '',
    terms: new TermBook(vocabularies),
    termsById: new Map(),
    files: new Map(),
    fileIds: new Set(),
    records: new Map(),
    titles: new Map(),
    blocks: new Map(),
    taxonomies: new Map(),
    users: 0,
    comments: 0,
  }
  const addTerm = (given: WxrTerm): void => {
    const term = toTerm(given)
    index.terms.add(term)
    if (given.id) index.termsById.set(given.id, term)
    index.taxonomies.set(term.taxonomy, (index.taxonomies.get(term.taxonomy) ?? new Set()).add(term.slug))
  }
  for await (const part of parts) {
    if ('site' in part) index.address = part.site.address.replace(/\/+$/, '')
    else if ('term' in part) addTerm(part.term)
    else if ('isUser' in part) index.users += 1
    else {
      for (const term of part.item.terms) addTerm(term)
      addItem(index, part.item)
    }
  }
  return index
}

const addItem = (index: SiteIndex, item: WxrItem): void => {
  index.comments += item.comments
  if (!item.id) return
  if (item.type === 'attachment') {
    const url = getAttachmentUrl(item)
    const type = url && getFileType(url)
    if (!url || !type) return
    const id = getFileId(url)
    index.files.set(item.id, { id, type, url })
    index.fileIds.add(id)
  } else if (item.type === 'wp_block') {
    index.blocks.set(item.id, item.content)
  } else {
    index.records.set(item.id, getRecordId(item))
    if (item.type === 'platform') index.titles.set(item.id, item.title)
  }
}

/** The address of an attachment's file. */
export const getAttachmentUrl = ({ attachmentUrl, guid }: WxrItem): string | undefined =>
  toWebAddress(attachmentUrl) ?? (/\.\w{2,5}$/.test(guid) ? toWebAddress(guid) : undefined)

/** The id of an item's record. The public site knows its projects by their number in the project manager. */
export const getRecordId = ({ type, id, meta }: WxrItem): string => {
  const uuid = isOfManager(type) ? (meta.get('uuid') ?? '').trim() : ''
  return `${type}:${/^\d+$/.test(uuid) ? uuid : id}`
}

const isOfManager = (type: string): boolean => type === 'project' || type === 'challenge' || type === 'platform'

export const toTerm = ({ taxonomy, slug, name, description, parent, meta }: WxrTerm): Term => ({
  taxonomy,
  slug: decodeSafely(slug),
  name,
  ...(description ? { description } : {}),
  ...(parent ? { parent: decodeSafely(parent) } : {}),
  ...(meta.size ? { values: pickTermValues(readMetaValues(meta).get) } : {}),
})
