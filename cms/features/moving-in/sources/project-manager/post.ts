import type { Note, Reference, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { getFirstParagraph, shorten, toPlainText } from './plain-text.ts'
import type { Term } from './terms.ts'
import { toList, toText } from './values.ts'

/** Where the public site had what the project manager holds. */
export const publicPaths: Readonly<Record<string, string>> = {
  project: 'initiativ',
  challenge: 'utmaningar',
  platform: 'plattformar',
}

/** A project, challenge or platform of the project manager, whichever way it was read. */
export interface ManagerPost {
  /** The record's id. */
  id: string
  /** As plain text. */
  title: string
  slug: string
  state: SourceRecord['state']
  publishedAt?: string | undefined
  updatedAt?: string | undefined
  /** HTML. */
  content: string
  /** The page on which its texts stood. */
  base?: string | undefined
  addresses: readonly string[]
  /** A field of Advanced Custom Fields, as its functions give it. */
  get: (name: string) => unknown
  /** The values of a taxonomy that it has, by the name of the field that holds them. */
  getTerms: (field: string) => readonly Term[]
  /** A picture or file: an id, an address, or an object with `url`. Undefined when the source does not hold it. */
  findFile: (value: unknown, type: 'media' | 'documents') => Reference | undefined
  /** Points at the record of a term, under the name that it has. */
  refer: (term: Term) => Reference | undefined
  nameTerm: (term: Term) => string
  /** The title of a platform, by its number. '' when the source does not hold it. */
  getTitle: (id: string) => string
  challenge?: Reference | undefined
  cover?: Reference | undefined
  /** What was already said when it was read. */
  notes: readonly Note[]
}

/** What is known of a document before its fields are read. */
export type DraftHead = Pick<
  ManagerPost,
  'id' | 'title' | 'slug' | 'state' | 'publishedAt' | 'updatedAt' | 'base' | 'addresses' | 'notes'
>

/** Collects what becomes of a post: fields with a value, and notes. */
export class Draft<Head extends DraftHead = ManagerPost> {
  readonly data: Record<string, SourceValue> = {}
  readonly notes: Note[]
  readonly post: Head

  constructor(post: Head) {
    this.post = post
    this.notes = [...post.notes]
    this.setLine('title', post.title || t.wordpress.untitled, 140)
    if (post.slug) this.data.slug = post.slug
  }

  /** Sets a field, unless the value is nothing. */
  set(field: string, value: SourceValue | undefined): void {
    if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) return
    this.data[field] = value
  }

  /** Sets a text that may have so many characters; of a longer one the whole is told. */
  setLine(field: string, text: string, max: number): void {
    this.set(field, shorten(text, max))
    if (text.length > max) this.note('proposal', field, t.wordpress.shortened(max), text)
  }

  setHtml(field: string, html: string): void {
    const { base } = this.post
    if (hasContent(html)) this.set(field, base === undefined ? { $html: html } : { $html: html, base })
  }

  note(kind: Note['kind'], field: string, text: string, value?: string): void {
    this.notes.push({ kind, field, text, ...(value === undefined || value === '' ? {} : { value }) })
  }

  /**
   * Proposes the first paragraph of a text as the lead, where there is none.
   *
   * @param texts HTML, the best first.
   */
  proposeLead(texts: readonly string[]): void {
    const lead = texts.map(getFirstParagraph).find(Boolean)
    if (this.data.lead !== undefined || !lead) return
    this.set('lead', shorten(lead, 400))
    this.note('proposal', 'lead', t.wordpress.leadProposed)
  }

  /** What a field holds and nobody has a place for. */
  keep(field: string, label: string, value: string): void {
    if (value) this.note('kept', field, t.wordpress.keptField(label), value)
  }

  toRecord(type: string): SourceRecord {
    const { id, title, state, publishedAt, updatedAt, addresses } = this.post
    return {
      id,
      type,
      title: title || t.wordpress.untitled,
      state,
      ...(publishedAt ? { publishedAt } : {}),
      ...(updatedAt ? { updatedAt } : {}),
      data: this.data,
      ...(addresses.length ? { addresses: [...new Set(addresses)] } : {}),
      ...(this.notes.length ? { notes: this.notes } : {}),
    }
  }
}

/** Whether HTML says or shows anything. */
export const hasContent = (html: string): boolean =>
  toPlainText(html) !== '' || /<(img|iframe|video|audio|embed|object)\b/i.test(html)

/** A value that has no place, written so that a person can read it. */
export const toReadable = (value: unknown): string => {
  const text = toText(value)
  if (text) return toPlainText(text)
  if (typeof value === 'boolean') return value ? t.wordpress.yes : ''
  if (Array.isArray(value)) return value.map(toReadable).filter(Boolean).join('; ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, inner]) => [name, toReadable(inner)] as const)
    .filter(([, inner]) => inner)
    .map(([name, inner]) => `${name}: ${inner}`)
    .join(', ')
}

/** The pictures or files of a list, in order, each once. */
export const findFiles = (post: ManagerPost, value: unknown, type: 'media' | 'documents'): Reference[] => {
  const found = toList(value)
    .map((one) => post.findFile(one, type))
    .filter((one) => one !== undefined)
  return [...new Map(found.map((one) => [one.$reference, one])).values()]
}
