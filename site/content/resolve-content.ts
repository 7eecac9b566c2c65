import { getAddress } from '../../content-types/addresses.ts'
import type { RichText, RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { richTextBlocks } from '../../content-types/fields/rich-text.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, fixedVocabularies, settings, type ContentType } from '../../content-types/index.ts'
import { resolveOldAddresses, type OldAddresses } from '../../content-types/old-addresses.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import type { Content } from './content.ts'
import { fixedAddresses } from './fixed-addresses.ts'
import { followLink } from './follow-links.ts'
import type { AllSettings, Collections, PageDocument } from './generated/content.ts'
import { resolveFile, type UsedFile } from './resolve-files.ts'
import { ContentTracker } from './tracking.ts'

type Fields = ContentType['fields']
type Plain = Record<string, unknown>

/**
 * Turns what the CMS stores into what pages are given: ids become the documents themselves, uploads become files with
 * addresses, empty values disappear and lists are always lists. What a published document points at but the public may not
 * read (a draft, a deleted project) is left out.
 *
 * @param tracker notes what pages read of the content, and knows the content before. Default: a new one.
 * @throws when something that a page cannot do without is missing, naming the document and the field.
 */
export const resolveContent = (snapshot: Snapshot, tracker = new ContentTracker()): Content =>
  new Resolver(snapshot, tracker).resolve()

class Resolver {
  readonly #snapshot: Snapshot
  readonly #tracker: ContentTracker
  readonly #documents = new Map<string, Plain>()
  readonly #files = new Map<string, StoredDocument>()
  readonly #usedFiles = new Map<string, UsedFile>()
  readonly #resolvedFiles = new Map<string, unknown>()
  #oldAddresses: OldAddresses = { moved: new Map(), gone: new Set() }
  #where = ''

  constructor(snapshot: Snapshot, tracker: ContentTracker) {
    this.#snapshot = snapshot
    this.#tracker = tracker
  }

  resolve(): Content {
    // First every document exists, empty; then each is filled, so that documents may point at each other in circles.
    const collections: Record<string, Plain[]> = {}
    for (const type of contentTypes) {
      const stored = this.#snapshot.collections[type.slug] ?? []
      if (type.custom.site.kind === 'file') {
        for (const file of stored) this.#files.set(`${type.slug}/${file.id}`, file)
        continue
      }
      collections[type.slug] = stored.map((document) => {
        const { address } = type.custom.site
        const plain: Plain = { collection: type.slug, id: document.id }
        if (address) plain.address = getAddress(address, this.#getSlug(type, document))
        return this.#add(`${type.slug}/${document.id}`, plain)
      })
    }
    for (const { slug, address, values } of fixedVocabularies) {
      collections[slug] = values.map((value) => {
        const plain = { collection: slug, id: value.value, address: getAddress(address, value.slug), ...value }
        return this.#add(`${slug}/${value.value}`, plain)
      })
    }
    this.#oldAddresses = this.#resolveOldAddresses()
    for (const type of contentTypes) {
      if (type.custom.site.kind === 'file') continue
      for (const document of this.#snapshot.collections[type.slug] ?? []) {
        this.#where = `${type.slug} "${String(document.title ?? document.name ?? document.id)}"`
        Object.assign(this.#documents.get(`${type.slug}/${document.id}`)!, this.#resolveFields(type.fields, document))
      }
    }
    const allSettings = Object.fromEntries(
      settings.map(({ slug, fields }) => {
        this.#where = `the settings "${slug}"`
        return [
          slug,
          this.#tracker.track(`settings/${slug}`, this.#resolveFields(fields, this.#snapshot.settings[slug] ?? {})),
        ]
      }),
    ) as unknown as AllSettings
    const pageDocuments = [...contentTypes.filter(({ custom }) => custom.site.address), ...fixedVocabularies].flatMap(
      ({ slug }) => collections[slug] as unknown as PageDocument[],
    )
    return this.#tracker.trackContent({
      ...(collections as unknown as Collections),
      origin: this.#snapshot.origin,
      settings: allSettings,
      pageDocuments,
      usedFiles: [...this.#usedFiles.values()],
    })
  }

  #add(name: string, plain: Plain): Plain {
    const document = this.#tracker.track(name, plain)
    this.#documents.set(name, document)
    return document
  }

  /** What addresses that editors typed have become of, as far as the documents tell. */
  #resolveOldAddresses(): OldAddresses {
    const redirects = contentTypes
      .filter(({ custom }) => custom.site.kind === 'redirect')
      .flatMap(({ slug }) => this.#snapshot.collections[slug] ?? [])
    const live = new Set([...fixedAddresses, ...[...this.#documents.values()].map(({ address }) => address)])
    return resolveOldAddresses(redirects, (address) => live.has(address), false)
  }

  #getSlug(type: ContentType, document: StoredDocument): string {
    if (typeof document.slug === 'string' && document.slug) return document.slug
    throw new Error(
      `${type.slug} ${document.id} has no slug, so it has no address. Open it in the admin and save it again.`,
    )
  }

  #resolveFields(fields: Fields, stored: Plain): Plain {
    return Object.fromEntries(
      getDataFields(fields).flatMap((field) => {
        const value = this.#resolveField(field, stored[field.name])
        // A link to a page that is gone stays as its title.
        if (value === '' && stored[field.name]) return [[field.name, value]]
        const isEmpty = value === undefined || value === null || value === ''
        if (isEmpty && 'required' in field && field.required)
          throw new Error(
            `${this.#where}: the field "${field.name}" is empty or points at something that is not public. Fill it in, or unpublish the page.`,
          )
        return isEmpty ? [] : [[field.name, value]]
      }),
    )
  }

  #resolveField(field: DataField, value: unknown): unknown {
    switch (field.type) {
      case 'array':
        return Array.isArray(value) ? value.map((row: Plain) => this.#resolveFields(field.fields, row)) : []
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
        if (!field.hasMany) return this.#getRelated(relationTo, value)
        return Array.isArray(value)
          ? value.map((one) => this.#getRelated(relationTo, one)).filter((one) => one !== undefined)
          : []
      }
      case 'select': {
        const vocabulary = field.custom?.site?.vocabulary
        if (!field.hasMany) return vocabulary ? this.#documents.get(`${vocabulary}/${String(value)}`) : value
        const values = Array.isArray(value) ? value : []
        return vocabulary
          ? values.map((one) => this.#documents.get(`${vocabulary}/${String(one)}`)).filter(Boolean)
          : values
      }
      case 'richText':
        return isRichText(value) ? { root: this.#resolveNode(value.root) } : undefined
      default:
        return field.custom?.site?.format === 'url' && typeof value === 'string' ? this.#follow(value) : value
    }
  }

  /** Where a link leads now; empty when it leads to a page that is gone. */
  #follow(url: string): string {
    return followLink(url, this.#oldAddresses, this.#snapshot.origin) ?? ''
  }

  #getRelated(relationTo: string, value: unknown): unknown {
    if (value === null || value === undefined) return undefined
    const id = typeof value === 'object' ? (value as StoredDocument).id : value
    const key = `${relationTo}/${String(id)}`
    const document = this.#documents.get(key)
    if (document) return document
    const stored = this.#files.get(key)
    if (!stored) return undefined
    if (!this.#resolvedFiles.has(key)) {
      const { file, used } = resolveFile(relationTo, stored)
      this.#resolvedFiles.set(key, file)
      for (const one of used) this.#usedFiles.set(one.address, one)
    }
    return this.#resolvedFiles.get(key)
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
      if (!block)
        throw new Error(
          `${this.#where}: the text holds a block "${String(node.fields?.blockType)}", which is not declared.`,
        )
      resolved.fields = { blockType: block.slug, ...this.#resolveFields(block.fields, node.fields ?? {}) }
    }
    return resolved
  }
}

/** True for text that says something: the editor stores an empty text as one empty paragraph. */
const isRichText = (value: unknown): value is RichText => {
  const root = (value as RichText | undefined)?.root
  return Boolean(root?.children?.some((node) => node.type !== 'paragraph' || node.children?.length))
}
