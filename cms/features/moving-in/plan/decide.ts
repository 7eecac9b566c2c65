import { getAddress } from '../../../../content-types/addresses.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { normaliseAddress } from '../../../../content-types/old-addresses.ts'
import { makeId } from '../../../platform/database/make-id.ts'
import type { Values } from '../../../platform/rich-text.ts'
import { getSettings } from '../../../platform/settings.ts'
import { findUnmetRequirement } from '../../quality/rules/alt-text.ts'
import type { SourceRecord } from '../record.ts'
import { hasOldAddresses, toOldAddress } from '../run/old-addresses.ts'
import type { Before } from '../run/known.ts'
import type { Outcome, Target } from '../run/outcome.ts'
import type { Surroundings } from '../run/surroundings.ts'
import type { Entry } from '../spool/spool.ts'
import { replaceReferences } from '../spool/references.ts'
import { t } from '../texts.ts'
import { findFaults, findUnknownFields } from './check-record.ts'
import { getKind, hasField } from './types.ts'

/** What a move is asked to do. */
export interface MoveOptions {
  /** Whether what was public in the source becomes public here. */
  isPublishing: boolean
  /** The records whose documents somebody has changed here, and in which the source is to count all the same. */
  overwrite?: readonly string[]
}

/** What is to be done with a record, and with which data. */
export interface Decision extends Outcome {
  document: string
  /** The values of the fields, with ids in place of references. */
  data: Values
  /** The addresses that it had, and that lead nowhere here yet. */
  oldAddresses: string[]
  /** The records that it points at and that are not stored yet: it is written once more when they are. */
  later: string[]
}

/** Decides for one record after the other, in the order in which they are stored. Looks, and changes nothing. */
export class Decider {
  readonly #source: string
  readonly #before: ReadonlyMap<string, Before>
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #around: Surroundings
  readonly #options: MoveOptions
  /** The documents of the records so far, by record. Undefined for those that become nothing. */
  readonly #documents = new Map<string, string | undefined>()

  constructor(of: {
    source: string
    before: ReadonlyMap<string, Before>
    entries: ReadonlyMap<string, Entry>
    around: Surroundings
    options: MoveOptions
  }) {
    this.#source = of.source
    this.#before = of.before
    this.#entries = of.entries
    this.#around = of.around
    this.#options = of.options
  }

  decide(entry: Entry, record: SourceRecord): Decision {
    const found = this.#decide(entry, record)
    const isKept = found.action !== 'refused' && found.action !== 'removedHere' && found.document
    const decision = isKept ? { ...found, oldAddresses: this.#claimAddresses(found) } : found
    const { type, document, data, target } = decision
    const isThere = decision.action !== 'refused' && decision.action !== 'removedHere'
    this.#documents.set(entry.id, isThere ? document : undefined)
    const kind = getKind(type)
    if (kind === 'vocabulary' && decision.action === 'made')
      this.#around.addValue(type, document, { ...data, id: document })
    else if (kind === 'file') this.#around.facts.set(`${type}/${document}`, { ...data, filename: record.file?.from })
    else if (kind === 'document')
      this.#around.facts.set(`${type}/${document}`, { _status: target === 'public' ? 'published' : 'draft' })
    return decision
  }

  /** The same record once more, when all that it points at is there. */
  finish(decision: Decision, record: SourceRecord): Decision {
    const { data } = this.#resolve(record, [])
    return { ...decision, data, oldAddresses: [], later: [] }
  }

  #claimAddresses({ type, addresses, data }: Decision): string[] {
    if (!hasOldAddresses(type)) return []
    const prefix = getContentType(type).custom.site.address
    const own = prefix && normaliseAddress(getAddress(prefix, String(data.slug)))
    return addresses.flatMap((address) => {
      const old = toOldAddress(address)
      return old !== undefined && old !== own && this.#around.claimOldAddress(old) ? [old] : []
    })
  }

  /** Takes back what was decided, because the record could not be stored after all. */
  drop(record: string): void {
    this.#documents.set(record, undefined)
  }

  /** The document of a record, so far as it has one: of those before it, or of an earlier run. */
  getDocument(record: string): string | undefined {
    return this.#documents.has(record) ? this.#documents.get(record) : this.#findEarlier(record)
  }

  #findEarlier(record: string): string | undefined {
    const before = this.#before.get(record)
    return before?.now === undefined ? undefined : before.documentId
  }

  #decide(entry: Entry, record: SourceRecord): Decision {
    const { id, type } = entry
    const before = this.#before.get(id)
    const kind = getKind(type)
    const told: string[] = []
    const { data, later } = this.#resolve(record, told)
    const decision: Decision = {
      id,
      type,
      title: record.title,
      action: 'made',
      target: 'none',
      document: before?.documentId ?? makeId(`${this.#source}\n${id}`),
      told,
      notes: record.notes ?? [],
      addresses: record.addresses ?? [],
      data,
      oldAddresses: [],
      later,
    }
    if (before && before.now === undefined) {
      told.push(t.run.removedHere)
      return { ...decision, action: 'removedHere' }
    }
    if (before?.state === 'matched') return { ...decision, action: 'matched' }
    const value = kind === 'vocabulary' && !before ? this.#around.findValue(type, data.name, data.slug) : undefined
    if (value) return { ...decision, action: 'matched', document: value }
    if (kind === 'redirect' && !before && !this.#around.claimOldAddress(String(data.from))) {
      told.push(t.run.addressTaken(String(data.from)))
      return { ...decision, action: 'matched', document: '' }
    }
    const target = kind === 'document' ? this.#aimAt(record, data, told) : 'none'
    const wasPublished = before?.isPublished === true
    const changed = { ...decision, target }
    if (!before) return this.#asNew(changed, told)
    if (before.isUnfinished) return { ...changed, action: 'updated' }
    if (before.recordDigest === entry.digest && (target !== 'public' || wasPublished))
      return { ...changed, action: 'unchanged' }
    if (before.now !== before.documentDigest) return { ...changed, action: 'changedHere' }
    return { ...changed, action: 'updated' }
  }

  #asNew(decision: Decision, told: string[]): Decision {
    const { type, data, title } = decision
    const kind = getKind(type)
    if (kind === 'file') {
      const unmet = findUnmetRequirement(type, data)
      if (unmet) told.push(t.run.comesWithout(unmet))
    }
    if (kind === 'file' || kind === 'redirect') return decision
    if (kind === 'vocabulary') {
      const faults = findFaults(type, data, this.#around.facts, getSettings().siteUrl)
      if (faults.length) {
        told.push(...faults)
        return { ...decision, action: 'refused' }
      }
    }
    const wanted =
      typeof data.slug === 'string' && data.slug.trim() ? data.slug : String(data.title ?? data.name ?? title)
    const slug = this.#around.takeSlug(type, wanted)
    const isAsked = typeof data.slug === 'string' && data.slug.trim() !== ''
    if (isAsked && slug !== data.slug) told.push(t.run.otherSlug(String(data.slug), slug))
    return { ...decision, data: { ...data, slug } }
  }

  /** Whether the public will see a document, and why not although it did in the source. */
  #aimAt(record: SourceRecord, data: Values, told: string[]): Target {
    if (record.state === 'internal') told.push(t.run.internal)
    if (record.state !== 'public' && record.state !== 'scheduled') return 'draft'
    const faults = findFaults(record.type, data, this.#around.facts, getSettings().siteUrl)
    if (faults.length) told.push(t.run.staysDraft, ...faults)
    if (faults.length || !this.#options.isPublishing) return 'draft'
    return record.state === 'public' ? 'public' : 'scheduled'
  }

  /** The data of a record as they are stored, and what it points at that comes later. */
  #resolve(record: SourceRecord, told: string[]): { data: Values; later: string[] } {
    const later: string[] = []
    const lost = new Set<string>()
    const resolve = (name: string): string | undefined => {
      if (name === record.id) return this.getDocument(name) ?? makeId(`${this.#source}\n${name}`)
      const document = this.getDocument(name)
      if (document !== undefined) return document
      const entry = this.#entries.get(name)
      if (entry && !this.#documents.has(name)) later.push(name)
      else lost.add(name)
      return undefined
    }
    const { id: _id, ...given } = replaceReferences(record.data, resolve) as Values
    if (lost.size) told.push(t.run.lostReferences([...lost]))
    const unknown = findUnknownFields(record.type, given)
    if (unknown.length) told.push(t.run.unknownFields(unknown))
    const known = Object.fromEntries(Object.entries(given).filter(([name]) => !unknown.includes(name)))
    return { data: { ...known, ...this.#getOwn(record, known) }, later: [...new Set(later)] }
  }

  /** What a record says of itself besides its fields. */
  #getOwn({ type, title, publishedAt, updatedAt }: SourceRecord, data: Values): Values {
    const own: Values = {}
    if (hasField(type, 'title') && !hasText(data.title)) own.title = title.trim() || t.run.untitled
    if (getKind(type) === 'vocabulary' && !hasText(data.name)) own.name = title
    const published = publishedAt ?? updatedAt
    if (hasField(type, 'publishedOn') && !data.publishedOn && published) own.publishedOn = published
    if (hasField(type, 'updatedOn') && !data.updatedOn && updatedAt) own.updatedOn = updatedAt
    return own
  }
}

const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
