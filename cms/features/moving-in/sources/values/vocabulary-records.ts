import { getContentType } from '../../../../../content-types/index.ts'
import type { Note, Reference, SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import { toNameKey } from './split-names.ts'

/** The names that each vocabulary holds already, by the slug of its type. */
export type KnownNames = Readonly<Record<string, readonly string[]>>

/** Reads the names that the vocabularies of an installation hold. */
export type ReadKnownNames = () => Promise<KnownNames>

/** What the names in a source become: one value of a vocabulary for each, whichever way it is spelled. */
export class VocabularyRecords {
  readonly #known = new Map<string, Map<string, string>>()
  readonly #waiting: SourceRecord[] = []
  readonly #made = new Set<string>()

  constructor(known: KnownNames = {}) {
    for (const [type, names] of Object.entries(known))
      this.#known.set(type, new Map(names.map((name) => [toNameKey(name), name])))
  }

  /** Whether a vocabulary holds a name, as `toNameKey` writes it, or the source has named it on its own before. */
  has(type: string, key: string): boolean {
    return this.#known.get(type)?.has(key) ?? false
  }

  /**
   * Refers to the value of a name.
   *
   * @param progress how far a status is, where the source says so.
   */
  refer(type: string, name: string, progress?: number): Reference {
    const key = toNameKey(name)
    const id = `${type}:${key}`
    if (!this.#made.has(id)) {
      this.#made.add(id)
      const names = this.#known.get(type) ?? new Map<string, string>()
      this.#known.set(type, names.has(key) ? names : names.set(key, name.trim()))
      this.#waiting.push(toRecord(type, id, names.get(key) ?? name.trim(), progress))
    }
    return { $reference: id }
  }

  /** The records of the names that have been referred to since the last time. */
  take(): SourceRecord[] {
    return this.#waiting.splice(0)
  }
}

/** A vocabulary's value, or a document of which nothing is known but its title. */
const toRecord = (type: string, id: string, name: string, said: number | undefined): SourceRecord => {
  const { admin, custom } = getContentType(type)
  const status = type === 'statuses' ? getStatus(name, said) : undefined
  const isDocument = custom.site.kind === 'document'
  return {
    id,
    type,
    title: name,
    state: isDocument ? 'draft' : 'public',
    data: { [admin.useAsTitle ?? 'name']: name, ...status?.data },
    ...(status?.note ? { notes: [status.note] } : {}),
  }
}

/** How far a status is, by what it is usually called, or else by what the source says. */
const getStatus = (
  name: string,
  said: number | undefined,
): { data: { progress: number; isStopped: boolean }; note?: Note } => {
  const key = toNameKey(name)
  const usual = Object.entries(t.values.statusProgress).find(([, names]) => names.includes(key))?.[0]
  const progress = usual === undefined ? said : Number(usual)
  const isStopped = t.values.stoppedStatuses.includes(key)
  const data = { progress: progress ?? 0, isStopped }
  const isKnown = progress !== undefined || isStopped
  return isKnown
    ? { data }
    : { data, note: { kind: 'proposal', field: 'progress', text: t.values.unknownStatus(name) } }
}
