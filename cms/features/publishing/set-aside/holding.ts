import { getTitle } from '../../../../content-types/get-title.ts'
import { getContentType, settings } from '../../../../content-types/index.ts'
import { getText } from '../../../../content-types/texts.ts'
import type { Snapshot, StoredDocument } from '../../../../content-types/snapshot.ts'
import { adminLanguage } from '../../../platform/language.ts'
import type { SetAside } from '../publication-problems.ts'
import { findDocument, toText, type DocumentKey } from './document-key.ts'
import { settingsKind } from './settings-kind.ts'

type Shown = SetAside['shown']

/** What is known of a document that has to be set aside. */
export interface Blame extends DocumentKey {
  /** The label of the field that is wrong; empty when it cannot be told. */
  field: string
  /** What is wrong, in Swedish. */
  message: string
  /** The name of the field at the top of the document, when it is known. */
  name?: string
}

/** The content of a publication, in which some documents are as they were before. */
export class Holding {
  readonly #read: Snapshot
  readonly #findLastGood: (key: DocumentKey) => Promise<Shown>
  readonly #held = new Map<string, SetAside>()
  /** The paths of missing uploads by the key of their file. */
  readonly #missingFiles = new Map<string, Set<string>>()

  constructor(read: Snapshot, findLastGood: (key: DocumentKey) => Promise<Shown>) {
    this.#read = read
    this.#findLastGood = findLastGood
  }

  /** What is set aside. */
  get setAside(): SetAside[] {
    return [...this.#held.values()]
  }

  /** The content to be shown. */
  get snapshot(): Snapshot {
    if (!this.#held.size && !this.#missingFiles.size) return this.#read
    const collections = { ...this.#read.collections }
    const stored = { ...this.#read.settings }
    for (const { collection, id, shown } of this.#held.values())
      if (collection === settingsKind) stored[id] = shown ?? {}
      else
        collections[collection] = (collections[collection] ?? []).flatMap((document) =>
          document.id === id ? (shown ? [shown as StoredDocument] : []) : [document],
        )
    return { ...this.#read, collections, settings: stored, missingFiles: new Set(this.#missingFiles.keys()) }
  }

  /** The paths of uploads that are missing: `media/bild.png`. */
  get missingUploads(): string[] {
    return [...this.#missingFiles.values()].flatMap((paths) => [...paths])
  }

  /** Notes uploads that are missing: what uses them cannot be shown. Returns whether any of the files is new. */
  addMissingFiles(files: readonly (DocumentKey & { filename: string })[]): boolean {
    const before = this.#missingFiles.size
    for (const { filename, ...key } of files) {
      const paths = this.#missingFiles.get(toText(key)) ?? new Set()
      this.#missingFiles.set(toText(key), paths.add(`${key.collection}/${filename}`))
    }
    return this.#missingFiles.size > before
  }

  /**
   * Shows a document as it was before; if that cannot be shown either, without the field that is wrong; at last not at all. What was
   * never public is not shown. Settings cannot be left out, so they lose one field after another.
   *
   * @returns false when nothing is left to be taken away.
   */
  async hold(blame: Blame): Promise<boolean> {
    const { collection, id, field, message } = blame
    const known = this.#held.get(toText(blame))
    if (known) {
      const less = showLess(known.shown, blame)
      if (less !== undefined) this.#held.set(toText(blame), { ...known, shown: less })
      return less !== undefined
    }
    const present = collection === settingsKind ? this.#read.settings[id] : findDocument(this.#read, blame)
    if (!present) return false
    const savedAt = toIso(present.updatedAt)
    const lastGood = await this.#findLastGood(blame)
    const isLive = lastGood !== null && toIso(lastGood.updatedAt) === savedAt
    const shown = isLive || (!lastGood && collection === settingsKind) ? showLess(present, blame) : lastGood
    if (shown === undefined) return false
    const since = new Date().toISOString()
    this.#held.set(toText(blame), {
      collection,
      id,
      title: nameOf(blame, present),
      field,
      message,
      savedAt,
      since,
      shown,
    })
    return true
  }

  /** Publishes a document again that was set aside for a trial. */
  release(key: DocumentKey): void {
    this.#held.delete(toText(key))
  }
}

/** The same without the field that is wrong; null when the document cannot do without it, undefined when there is no less. */
const showLess = (shown: Shown, { collection, name }: Blame): Shown | undefined => {
  if (shown !== null && name !== undefined && shown[name] !== undefined && shown[name] !== null) {
    const { [name]: _, ...rest } = shown
    return rest
  }
  return shown === null || collection === settingsKind ? undefined : null
}

const toIso = (moment: unknown): string => {
  const date = new Date(String(moment))
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

/** What editors know a document, or settings, by. */
const nameOf = ({ collection, id }: DocumentKey, document: Record<string, unknown>): string => {
  const label = settings.find(({ slug }) => collection === settingsKind && slug === id)?.label
  return label ? getText(label, adminLanguage) : getTitle(getContentType(collection), document)
}
