import { getAddress } from '../../content-types/addresses.ts'
import { getClean } from '../../content-types/clean-document.ts'
import { ContentFaultsError, type ContentFault } from '../../content-types/content-faults.ts'
import { cleanContent } from '../../content-types/fields/clean-content.ts'
import { isEmptyText, isRichText, type RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { richTextBlocks } from '../../content-types/fields/rich-text.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import {
  contentTypes,
  fixedVocabularies,
  getContentType,
  settings,
  type ContentType,
} from '../../content-types/index.ts'
import { resolveOldAddresses, type OldAddresses } from '../../content-types/old-addresses.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { getLabelTexts } from '../../content-types/texts.ts'
import type { Content, Image } from './content.ts'
import { dropReachedProgress } from './drop-reached-progress.ts'
import { fixedAddresses } from './fixed-addresses.ts'
import { followLink } from './follow-links.ts'
import type { AllSettings, Collections, PageDocument } from './generated/content.ts'
import { missingAddress, toPlaceholder } from './placeholders.ts'
import { getPodcastArt, resolveFile, type ToFileAddress, type UsedFile } from './resolve-files.ts'
import { UnshowableError } from './unshowable-error.ts'
import { getSiteLanguage, type SiteLanguage } from '../i18n/index.ts'
import { Revision } from '../tracing/revision.ts'

type Fields = ContentType['fields']
type Plain = Record<string, unknown>

/**
 * Turns stored documents into the content that pages get: ids become documents, uploads become files with addresses, empty values
 * disappear and lists are always arrays. References from published documents to what is not public (a draft, a deleted project)
 * are left out.
 *
 * @param revision notes what pages read of the content, and knows the content before. Default: a new one.
 * @param language in which the content is shown. Default: that of everything that names no other.
 * @throws ContentFaultsError when something that a page requires is missing, with every document and field.
 */
export const resolveContent = (snapshot: Snapshot, revision = new Revision(), language = getSiteLanguage()): Content =>
  new Resolver(snapshot, revision, language).resolve()

/** The content as it would be if one document were published, for one document after another. */
export interface PreviewContent {
  /**
   * Replaces a document's published version, or adds the document if it is not public. The returned content is valid until the
   * next call.
   */
  show: (collection: string, document: StoredDocument) => { content: Content; address: string }
}

/**
 * Opens content for previews. Missing values are no errors: placeholders are used for required ones.
 *
 * @param toFileAddress returns the address of a file of the previewed document, which may not be public yet.
 */
export const openPreviewContent = (
  snapshot: Snapshot,
  toFileAddress: ToFileAddress,
  language = getSiteLanguage(),
): PreviewContent => {
  const resolver = new Resolver(snapshot, new Revision(), language, toFileAddress)
  resolver.resolve()
  return { show: (collection, document) => resolver.show(collection, document) }
}

/** The id of a document that a field points at. */
const getStoredId = (value: unknown): string =>
  String(typeof value === 'object' ? (value as StoredDocument | null)?.id : value)

/** A document of the snapshot, and its resolved form for pages. */
interface Entry {
  type: ContentType
  stored: StoredDocument
  plain: Plain
}

class Resolver {
  readonly #snapshot: Snapshot
  readonly #revision: Revision
  readonly #language: SiteLanguage
  #oldAddresses: OldAddresses = { moved: new Map(), gone: new Set() }
  /** The resolved documents by collection. */
  readonly #collections: Record<string, Plain[]> = {}
  readonly #entries = new Map<string, Entry>()
  /** The values of fixed vocabularies. */
  readonly #fixed = new Map<string, Plain>()
  readonly #files = new Map<string, StoredDocument>()
  readonly #usedFiles = new Map<string, UsedFile>()
  #resolvedFiles = new Map<string, unknown>()
  /** What cannot be shown, and the fields that lead to where the resolver is. */
  readonly #faults: ContentFault[] = []
  readonly #path: string[] = []
  /** Set only for previews. */
  readonly #toPreviewFileAddress: ToFileAddress | undefined
  /** Set while a document is previewed. */
  #toFileAddress: ToFileAddress | undefined
  /** The document being filled; empty for settings. */
  #filled = ''
  /** Missing documents, and the documents that reference them. */
  readonly #brokenReferences = new Map<string, Set<string>>()
  #settings: AllSettings | undefined
  /** Removes the previewed document. */
  #hide: () => void = () => {}

  constructor(snapshot: Snapshot, revision: Revision, language: SiteLanguage, toPreviewFileAddress?: ToFileAddress) {
    this.#snapshot = snapshot
    this.#revision = revision
    this.#language = language
    this.#toPreviewFileAddress = toPreviewFileAddress
  }

  get #isPreview(): boolean {
    return this.#toPreviewFileAddress !== undefined
  }

  resolve(): Content {
    // First all documents are created empty, then filled, so that they can reference each other in cycles.
    for (const type of contentTypes) {
      const stored = this.#snapshot.collections[type.slug] ?? []
      if (type.custom.site.kind === 'file') for (const file of stored) this.#files.set(`${type.slug}/${file.id}`, file)
      else this.#collections[type.slug] = stored.map((document) => this.#add(type, document).plain)
    }
    for (const { slug, address, values } of fixedVocabularies) {
      this.#collections[slug] = values.map((value) => {
        const said = { name: this.#language.read(value.name), description: this.#language.read(value.description) }
        const plain = { collection: slug, id: value.value, address: getAddress(address, value.slug), ...value, ...said }
        const document = this.#revision.track(`${slug}/${value.value}`, plain)
        this.#fixed.set(`${slug}/${value.value}`, document)
        return document
      })
    }
    this.#oldAddresses = this.#resolveOldAddresses()
    for (const key of this.#entries.keys()) this.#note(key, () => this.#fill(key))
    this.#settings = Object.fromEntries(
      settings.map(({ slug, fields }) => {
        this.#filled = ''
        const stored = cleanContent(fields, this.#snapshot.settings[slug] ?? {})
        const resolved = this.#note(`settings/${slug}`, () => this.#resolveFields(fields, stored)) ?? {}
        return [slug, this.#revision.track(`settings/${slug}`, resolved)]
      }),
    ) as unknown as AllSettings
    if (this.#faults.length) throw new ContentFaultsError(this.#faults)
    return this.#toContent(this.#settings, this.#revision)
  }

  show(collection: string, shown: StoredDocument): { content: Content; address: string } {
    if (!this.#settings) throw new Error('Content has to be resolved before a document is shown in it.')
    this.#hide()
    const key = `${collection}/${shown.id}`
    const type = getContentType(collection)
    const stored = cleanContent(type.fields, shown)
    const before = this.#entries.get(key)
    const entry = before ?? this.#add(type, stored)
    this.#entries.set(key, { ...entry, stored })
    const list = (this.#collections[collection] ??= [])
    // Inserted where the snapshot would have it, because ties are listed in that order.
    const place = list.findIndex(({ id }) => String(id) > stored.id)
    if (!before) list.splice(place === -1 ? list.length : place, 0, entry.plain)
    const pointing = before ? [] : [...(this.#brokenReferences.get(key) ?? [])].filter((one) => one !== key)
    const files = this.#resolvedFiles
    this.#resolvedFiles = new Map()
    this.#toFileAddress = this.#toPreviewFileAddress
    this.#hide = () => {
      this.#hide = () => {}
      if (before) this.#entries.set(key, before)
      else {
        this.#entries.delete(key)
        list.splice(list.indexOf(entry.plain), 1)
      }
      for (const one of before ? [key] : pointing) this.#fill(one)
    }
    try {
      this.#fill(key)
    } finally {
      this.#resolvedFiles = files
      this.#toFileAddress = undefined
    }
    for (const one of pointing) this.#fill(one)
    return {
      content: this.#toContent(this.#settings, new Revision(), entry.plain),
      address: String(entry.plain.address),
    }
  }

  /** Each content has a revision of its own: what was worked out for another does not hold for it. */
  #toContent(allSettings: AllSettings, revision: Revision, shown?: Plain): Content {
    const pageDocuments = [...contentTypes.filter(({ custom }) => custom.site.address), ...fixedVocabularies].flatMap(
      ({ slug }) => this.#collections[slug] as unknown as PageDocument[],
    )
    return revision.trackContent({
      ...(this.#collections as unknown as Collections),
      language: this.#language,
      origin: this.#snapshot.origin,
      settings: allSettings,
      pageDocuments,
      ...(shown ? { previewed: shown as unknown as PageDocument } : {}),
      usedFiles: [...this.#usedFiles.values()],
    })
  }

  /** Works on a document or settings. What cannot be shown of it is noted: then nothing is returned. */
  #note<Result>(key: string, work: () => Result): Result | undefined {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof UnshowableError)) throw error
      const [collection = '', id = ''] = key.split('/')
      this.#faults.push({ collection, id, path: [...this.#path], ...error.fault })
      return undefined
    } finally {
      this.#path.length = 0
    }
  }

  #add(type: ContentType, snapshotted: StoredDocument): Entry {
    const stored = getClean(type, snapshotted)
    const { address } = type.custom.site
    const plain: Plain = { collection: type.slug, id: stored.id }
    const key = `${type.slug}/${stored.id}`
    const slug = this.#findSlug(stored)
    if (address && slug !== undefined) plain.address = getAddress(address, slug)
    const entry = { type, stored, plain: this.#revision.track(key, plain) }
    this.#entries.set(key, entry)
    return entry
  }

  /** Resolves old addresses, as far as the documents tell. */
  #resolveOldAddresses(): OldAddresses {
    const redirects = contentTypes
      .filter(({ custom }) => custom.site.kind === 'redirect')
      .flatMap(({ slug }) => this.#snapshot.collections[slug] ?? [])
    const plain = [...[...this.#entries.values()].map((entry) => entry.plain), ...this.#fixed.values()]
    const live = new Set([...fixedAddresses, ...plain.map(({ address }) => address)])
    return resolveOldAddresses(redirects, (address) => live.has(address), false)
  }

  #fill(key: string): void {
    const { type, stored, plain } = this.#entries.get(key)!
    this.#filled = key
    const { address } = type.custom.site
    for (const name of Object.keys(plain)) if (name !== 'collection' && name !== 'id') delete plain[name]
    const slug = this.#findSlug(stored)
    if (address && slug === undefined) throw new UnshowableError({ reason: 'noAddress' })
    if (address && slug !== undefined) plain.address = getAddress(address, slug)
    Object.assign(plain, this.#resolveFields(type.fields, stored))
    dropReachedProgress(
      type.fields,
      stored,
      plain,
      (collection, reference) => this.#entries.get(`${collection}/${getStoredId(reference)}`)?.stored,
    )
  }

  #findSlug({ id, slug }: StoredDocument): string | undefined {
    return typeof slug === 'string' && slug ? slug : this.#isPreview ? id : undefined
  }

  #resolveFields(fields: Fields, stored: Plain): Plain {
    return Object.fromEntries(
      getDataFields(fields).flatMap((field) => {
        this.#path.push(field.name)
        const value = this.#resolveField(field, stored[field.name])
        const isEmpty = value === undefined || value === null || value === ''
        // A link to a removed page is shown as its title.
        const isUnlinked = value === '' && Boolean(stored[field.name])
        const isMissing = isEmpty && !isUnlinked && 'required' in field && field.required
        if (isMissing && !this.#isPreview) throw new UnshowableError({ reason: 'empty' })
        this.#path.pop()
        if (isUnlinked) return [[field.name, value]]
        if (isMissing) return [[field.name, this.#getPlaceholder(field)]]
        return isEmpty ? [] : [[field.name, value]]
      }),
    )
  }

  #resolveField(field: DataField, value: unknown): unknown {
    switch (field.type) {
      case 'array':
        return Array.isArray(value)
          ? value.flatMap((row: Plain) => {
              const resolved = this.#isShown(field, row) ? this.#resolveFields(field.fields, row) : {}
              // A row in which nothing is written says nothing.
              return Object.keys(resolved).length
                ? [{ ...(row['id'] ? { rowId: String(row['id']) } : {}), ...resolved }]
                : []
            })
          : []
      case 'group': {
        const group = this.#resolveFields(field.fields, (value ?? {}) as Plain)
        const hasContent = Object.values(group).some(
          (inner) => inner !== false && !(Array.isArray(inner) && !inner.length),
        )
        return hasContent ? group : undefined
      }
      case 'checkbox':
        return Boolean(value)
      case 'relationship':
      case 'upload': {
        const relationTo = String(field.relationTo)
        if (field.custom?.site?.isPodcastArt) return this.#getArt(relationTo, value)
        if (!field.hasMany) return this.#getRelated(relationTo, value)
        return Array.isArray(value)
          ? value.map((one) => this.#getRelated(relationTo, one)).filter((one) => one !== undefined)
          : []
      }
      case 'select': {
        const vocabulary = field.custom?.site?.vocabulary
        if (!field.hasMany) return vocabulary ? this.#fixed.get(`${vocabulary}/${String(value)}`) : value
        const values = Array.isArray(value) ? value : []
        return vocabulary
          ? values.map((one) => this.#fixed.get(`${vocabulary}/${String(one)}`)).filter(Boolean)
          : values
      }
      case 'richText':
        // The editor stores a text in which nothing is written as one empty paragraph.
        return isRichText(value) && !isEmptyText(value) ? { root: this.#resolveNode(value.root) } : undefined
      default:
        return field.custom?.site?.format === 'url' && typeof value === 'string' ? this.#follow(value) : value
    }
  }

  /** The current target of a link; empty if the page is gone. */
  #follow(url: string): string {
    return followLink(url, this.#oldAddresses, this.#snapshot.origin) ?? ''
  }

  #getRelated(relationTo: string, value: unknown): unknown {
    if (value === null || value === undefined) return undefined
    const key = `${relationTo}/${getStoredId(value)}`
    const entry = this.#entries.get(key)
    if (entry) return entry.plain
    const stored = this.#files.get(key)
    if (stored && this.#snapshot.missingFiles?.has(key) && !this.#isPreview)
      throw new UnshowableError({ reason: 'noFile', about: key })
    if (stored) return this.#getFile(relationTo, key, stored)
    if (!this.#filled) return undefined
    const pointing = this.#brokenReferences.get(key) ?? new Set()
    this.#brokenReferences.set(key, pointing.add(this.#filled))
    return undefined
  }

  #getFile(collection: string, key: string, stored: StoredDocument): unknown {
    if (!this.#resolvedFiles.has(key)) {
      const { file, used } = resolveFile(collection, stored, this.#toFileAddress)
      this.#resolvedFiles.set(key, file)
      for (const one of used) this.#usedFiles.set(one.address, one)
    }
    return this.#resolvedFiles.get(key)
  }

  /** A picture that is also shown in podcast apps. */
  #getArt(collection: string, value: unknown): unknown {
    const image = this.#getRelated(collection, value) as Image | undefined
    const stored = image && this.#files.get(`${collection}/${image.id}`)
    if (!stored) return image
    const art = getPodcastArt(stored)
    this.#usedFiles.set(art.address, art)
    return Object.assign(image, { art: art.address })
  }

  /** Rows for a file are hidden until the file has been selected. Only previews have such rows. */
  #isShown({ fields }: DataField & { type: 'array' }, row: Plain): boolean {
    const has = (field: DataField): unknown =>
      field.type !== 'upload' || !field.required || this.#getRelated(String(field.relationTo), row[field.name])
    return !this.#isPreview || getDataFields(fields).every(has)
  }

  #getPlaceholder(field: DataField): unknown {
    if (field.type !== 'relationship') return toPlaceholder(this.#language, field)
    const collection = String(field.relationTo)
    const name = toPlaceholder(this.#language, { name: field.name, label: getLabelTexts(field), type: 'text' })
    const fields = this.#resolveFields(getContentType(collection).fields, { title: name, name })
    const placeholder = { collection, id: '', address: missingAddress, slug: '', ...fields }
    return this.#revision.track(`missing ${collection}`, placeholder)
  }

  #resolveNode(node: RichTextNode): RichTextNode {
    const resolved: RichTextNode = { ...node }
    if (node.children) resolved.children = node.children.map((child) => this.#resolveNode(child))
    if (node.type === 'upload') resolved.value = this.#getRelated(String(node.relationTo), node.value) as Plain
    if (node.type === 'link' && node.fields?.linkType === 'internal') {
      const target = node.fields.doc as { relationTo: string; value: unknown } | undefined
      resolved.fields = { ...node.fields, doc: target && this.#getRelated(target.relationTo, target.value) }
    } else if (node.type === 'link' || node.type === 'autolink') {
      const url = typeof node.fields?.url === 'string' ? this.#follow(node.fields.url.trim()) : undefined
      resolved.fields = { ...node.fields, url }
    }
    if (node.type === 'block') {
      const block = richTextBlocks.find(({ slug }) => slug === node.fields?.blockType)
      if (!block) throw new UnshowableError({ reason: 'unknown', about: String(node.fields?.blockType) })
      resolved.fields = { blockType: block.slug, ...this.#resolveFields(block.fields, node.fields ?? {}) }
    }
    return resolved
  }
}
