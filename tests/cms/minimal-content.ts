import type { CollectionSlug, Payload } from 'payload'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, getContentType, settings } from '../../content-types/index.ts'
import { makeFileFor } from './sample-files.ts'

/** A stored document, as tests use it. */
export type Stored = Record<string, unknown> & { id: string; slug?: string; _status?: string; updatedAt: string }

interface FieldOverride {
  path: string[]
  value: unknown
}

/** The content types that are written with drafts. */
export const documentTypes = contentTypes.filter(({ custom }) => custom.site.kind === 'document')

/**
 * Creates documents with only what publishing requires, without warnings, and what they reference. Derived from the declarations.
 */
export class MinimalContent {
  readonly #payload: Payload
  readonly #targets = new Map<string, Promise<string>>()
  #count = 0

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /**
   * The fields of a type that publishing requires, filled in.
   *
   * @param path of one field to override, such as `effects.results.text`. Its parents are created.
   * @param value of that field; omitted to leave it empty.
   */
  async fill(collection: string, path = '', value?: unknown): Promise<Record<string, unknown>> {
    const apart = path ? { path: path.split('.'), value } : undefined
    return this.#fillFields(getDataFields(getContentType(collection).fields), apart)
  }

  /** The required fields of settings, filled in. */
  async fillSettings(slug: string): Promise<Record<string, unknown>> {
    return this.#fillFields(getDataFields(settings.find((one) => one.slug === slug)?.fields ?? []))
  }

  /** Stores a document with everything publishing requires. It is published if the type has drafts. */
  async create(collection: string, data: Record<string, unknown> = {}): Promise<Stored> {
    const { kind } = getContentType(collection).custom.site
    return (await this.#payload.create({
      collection: collection as CollectionSlug,
      data: {
        ...(await this.fill(collection)),
        ...(kind === 'document' ? { _status: 'published' } : {}),
        ...data,
      } as never,
      ...(kind === 'file' ? { file: await makeFileFor(collection) } : {}),
    })) as unknown as Stored
  }

  async #fillFields(fields: DataField[], apart?: FieldOverride): Promise<Record<string, unknown>> {
    const filled: Record<string, unknown> = {}
    for (const field of fields) {
      const [name, ...rest] = apart?.path ?? []
      if (field.name === name)
        filled[field.name] = rest.length
          ? await this.#fillField(field, { path: rest, value: apart?.value })
          : apart?.value
      else if (isDemanded(field)) filled[field.name] = await this.#fillField(field)
    }
    return filled
  }

  async #fillField(field: DataField, apart?: FieldOverride): Promise<unknown> {
    switch (field.type) {
      case 'group':
        return this.#fillFields(getDataFields(field.fields), apart)
      case 'richText':
        return richText('Det här är skrivet.')
      case 'relationship':
      case 'upload':
        return field.hasMany
          ? [await this.#getTarget(String(field.relationTo))]
          : this.#getTarget(String(field.relationTo))
      case 'array':
        return [{ ...this.#fillReached(field), ...(await this.#fillFields(getDataFields(field.fields), apart)) }]
      case 'select':
        return field.options.map((option) => (typeof option === 'string' ? option : option.value))[0]
      case 'number':
        return field.min ?? 1
      case 'date':
        return '2026-06-01T12:00:00.000Z'
      case 'email':
        return 'moa@sundby.example.se'
      case 'text':
      case 'textarea':
        if (field.custom?.site?.format === 'url') return 'https://example.se/'
        if (field.name === 'from') return `/flyttad/${++this.#count}/`
        if (field.name === 'to') return '/projekt/'
        if (field.custom?.site?.feed === 'description')
          return `En mening som säger vad det handlar om: ${++this.#count}`
        return `Ord ${++this.#count}`
      default:
        throw new Error(
          `A test cannot fill "${field.name}" of type "${field.type}". Teach tests/cms/minimal-content.ts how.`,
        )
    }
  }

  /** One contact method per entry, so that publishing causes no warning. */
  #fillReached(list: DataField & { type: 'array' }): Record<string, unknown> {
    const name = list.custom?.site?.contactMethods?.at(-1)
    return name ? { [name]: '042-10 50 00' } : {}
  }

  #getTarget(collection: string): Promise<string> {
    const known = this.#targets.get(collection)
    if (known) return known
    const made = this.create(collection).then(({ id }) => id)
    this.#targets.set(collection, made)
    return made
  }
}

const isDemanded = (field: DataField): boolean =>
  ('required' in field && Boolean(field.required)) ||
  Boolean(field.custom?.site?.requiredUnless ?? field.custom?.site?.requiredOnSave)
