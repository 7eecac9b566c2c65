import { extname } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { getReservedSegments } from '../../../../content-types/reserved-segments.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { normaliseOldAddress } from '../../../../content-types/old-addresses.ts'
import { slugify } from '../../../../content-types/slugify.ts'
import type { Values } from '../../../platform/rich-text.ts'
import { getKind } from '../plan/types.ts'

/** How values are compared by name: as people read them. */
const toNameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv')

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length)

/**
 * What is in the installation that new documents have to get along with: addresses that are taken, values of vocabularies. Read once
 * a type, and kept up to date while documents are added.
 */
export class Surroundings {
  readonly #payload: Payload
  readonly #slugs = new Map<string, Set<string>>()
  /** The ids of values, by type and by name or slug. */
  readonly #values = new Map<string, Map<string, string>>()
  /** The names of files, without their endings, by type. */
  readonly #files = new Map<string, Set<string>>()
  readonly #redirects = new Set<string>()
  /** What the rules for publishing ask of the documents that others point at, by `<type>/<id>`. */
  readonly facts = new Map<string, Values>()

  private constructor(payload: Payload) {
    this.#payload = payload
  }

  static async read(payload: Payload, types: readonly string[]): Promise<Surroundings> {
    const around = new Surroundings(payload)
    for (const type of new Set(types)) await around.#readType(type)
    await around.#readRedirects()
    return around
  }

  async #readType(type: string): Promise<void> {
    const kind = getKind(type)
    if (kind === 'file') await this.#readFiles(type)
    if (kind !== 'document' && kind !== 'vocabulary') return
    const { docs } = await this.#payload.find({
      collection: type as CollectionSlug,
      ...(kind === 'document' ? { select: { slug: true }, draft: true, trash: true } : {}),
      depth: 0,
      pagination: false,
      limit: 0,
    })
    const slugs = new Set<string>()
    this.#slugs.set(type, slugs)
    for (const found of docs as unknown as Values[]) {
      if (typeof found.slug === 'string') slugs.add(found.slug)
      if (kind === 'vocabulary') this.addValue(type, String(found.id), found)
    }
    if (kind !== 'document') return
    // A draft may have another address than the page that is live.
    const live = await this.#payload.find({
      collection: type as CollectionSlug,
      select: { slug: true },
      depth: 0,
      trash: true,
      pagination: false,
      limit: 0,
    })
    for (const { slug } of live.docs as unknown as Values[]) if (typeof slug === 'string') slugs.add(slug)
  }

  async #readFiles(type: string): Promise<void> {
    const { docs } = await this.#payload.db.find<{ id: string; filename?: string }>({
      collection: type as CollectionSlug,
      select: { filename: true },
      pagination: false,
      limit: 0,
    })
    this.#files.set(type, new Set(docs.map(({ filename }) => withoutEnding(filename ?? '').toLowerCase())))
  }

  /**
   * A name that no other file of the type has, whatever its ending: a picture gets the one of what it is made into. It counts as taken
   * from now on. No name may look like that of one of the sizes which pictures are kept in.
   */
  takeFileName(type: string, wanted: string): string {
    const names = this.#files.get(type) ?? new Set<string>()
    this.#files.set(type, names)
    const ending = extname(wanted)
    const base = slugify(withoutEnding(wanted)).replace(/-(\d+)x(\d+)$/, '-$1-$2') || 'fil'
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base}-${number}`
      if (names.has(name)) continue
      names.add(name)
      return `${name}${ending.toLowerCase()}`
    }
  }

  async #readRedirects(): Promise<void> {
    const { docs } = await this.#payload.db.find<{ id: string; from: string }>({
      collection: 'redirects',
      select: { from: true },
      pagination: false,
      limit: 0,
    })
    for (const { from } of docs) this.#redirects.add(from)
  }

  /** Whether an old address leads somewhere already. It then counts as taken from now on. */
  claimOldAddress(from: string): boolean {
    const key = normaliseOldAddress(from) ?? from
    if (this.#redirects.has(key)) return false
    this.#redirects.add(key)
    return true
  }

  /** The value of a vocabulary with this name or this address. */
  findValue(type: string, name: unknown, slug: unknown): string | undefined {
    const values = this.#values.get(type)
    const byName = typeof name === 'string' ? values?.get(`name:${toNameKey(name)}`) : undefined
    return byName ?? (typeof slug === 'string' && slug ? values?.get(`slug:${slugify(slug)}`) : undefined)
  }

  addValue(type: string, id: string, value: Values): void {
    const values = this.#values.get(type) ?? new Map<string, string>()
    this.#values.set(type, values)
    if (typeof value.name === 'string') values.set(`name:${toNameKey(value.name)}`, id)
    if (typeof value.slug === 'string') values.set(`slug:${value.slug}`, id)
    this.facts.set(`${type}/${id}`, value)
  }

  /** An address that no other document of the type has, as near to the wanted one as can be. It counts as taken from now on. */
  takeSlug(type: string, wanted: string): string {
    const slugs = this.#slugs.get(type) ?? new Set<string>()
    this.#slugs.set(type, slugs)
    const isAtRoot = getContentType(type).custom.site.address === '/'
    const isFree = (slug: string): boolean => !slugs.has(slug) && !(isAtRoot && getReservedSegments().includes(slug))
    const base = slugify(wanted) || 'sida'
    for (let number = 1; ; number++) {
      const slug = number === 1 ? base : `${base}-${number}`
      if (!isFree(slug)) continue
      slugs.add(slug)
      return slug
    }
  }
}
