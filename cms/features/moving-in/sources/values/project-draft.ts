import mime from 'mime-types'
import { escapeHtml } from '../../../../platform/escape-html.ts'
import type { Reference, SourceItem, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import type { FoundFiles } from '../project-manager/files.ts'
import { Draft, type DraftHead } from '../project-manager/post.ts'
import { toWebAddress } from '../project-manager/values.ts'
import { cellToHtml, cellToLine, cellToText } from './clean-cell.ts'
import { getFileName } from './file-name.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import { splitNames, toNameKey } from './split-names.ts'
import { bullet } from './text-to-html.ts'
import type { VocabularyRecords } from './vocabulary-records.ts'

/** What the projects of a source share. */
export interface Shared {
  vocabularies: VocabularyRecords
  files: FoundFiles
  /** When it is read: milestones before it are done. */
  now: Date
}

/** The longest name that a vocabulary takes, and the longest title. */
const maxName = 120
const maxTitle = 140

/** Collects what becomes of a project whose fields are texts, as cells and properties are. What has no place is noted. */
export class ProjectDraft extends Draft<DraftHead> {
  readonly shared: Shared
  readonly #milestones: SourceValue[] = []

  constructor(head: DraftHead, shared: Shared) {
    super(head)
    this.shared = shared
  }

  setRichText(field: string, written: string): void {
    this.setHtml(field, cellToHtml(written).$html)
  }

  /** A fact box as HTML: what can be folded away becomes one. '' when there is nothing in it. */
  toFactBox(title: string, written: string): string {
    const { $html } = cellToHtml(written)
    return $html && `<details><summary>${escapeHtml(title)}</summary>${$html}</details>`
  }

  /** Names parted by semicolons, bullets or lines, each once. */
  getNames(written: string, hasCommas = false): string[] {
    return splitNames(cellToText(written), (key) => this.shared.vocabularies.has('organisations', key), hasCommas)
  }

  refer(field: string, type: string, names: readonly string[], progress?: number): Reference[] {
    const most = type === 'challenges' ? maxTitle : maxName
    for (const name of names.filter(({ length }) => length > most))
      this.note('kept', field, t.projectDraft.tooLongName, name)
    const unique = new Map(names.filter(({ length }) => length <= most).map((name) => [toNameKey(name), name]))
    return [...unique.values()].map((name) => this.shared.vocabularies.refer(type, name, progress))
  }

  /** Sets a field that holds one value; the others are noted. */
  setOne(field: string, type: string, names: readonly string[], progress?: number): void {
    const [first, ...others] = names
    if (first !== undefined) this.set(field, this.refer(field, type, [first], progress)[0])
    this.noteText('kept', field, t.projectDraft.onlyOne, others.join('; '))
  }

  /** Notes something that is said, if anything is. */
  noteText(kind: 'kept' | 'lost' | 'proposal', field: string, text: string, value: string): void {
    if (value.trim()) this.note(kind, field, text, value)
  }

  /** Adds a day on which something happens: done when it has passed. What is no day stands there as a text. */
  addMilestone(title: string, written: string): void {
    const text = cellToText(written)
    if (!text) return
    const date = readDate(text)
    if (!date) this.note('proposal', 'milestones', t.projectDraft.noDay(title), text)
    const state = date && Date.parse(date) <= this.shared.now.getTime() ? 'done' : 'notStarted'
    this.#milestones.push(date ? { title, date, state } : { title, text })
    this.set('milestones', this.#milestones)
  }

  /**
   * Sets what a project is thought to cost, and who pays. Amounts are internal until an editor says otherwise.
   *
   * @param financing in words, or an amount alone.
   */
  setBudget(estimated: string, financing: string, field = 'budget'): void {
    const budget: Record<string, SourceValue> = {}
    const amount = this.#readAmount(estimated, field)
    if (amount !== undefined) budget.estimated = amount
    const said = cellToText(financing)
    const granted = readNumber(said)
    if (granted !== undefined && granted >= 0) budget.financing = [{ amount: granted }]
    else if (said) {
      budget.financing = said.split(/\n+/).map((line) => ({ comment: line.replace(bullet, '').trim() || line }))
      this.note('proposal', 'budget', t.projectDraft.financing, said)
    }
    if (Object.keys(budget).length) this.set('budget', { ...budget, isPublic: false })
  }

  #readAmount(written: string, field: string): number | undefined {
    const text = cellToLine(written)
    const amount = readNumber(text)
    if (amount !== undefined && amount >= 0) return amount
    this.noteText('lost', field, t.projectDraft.noAmount, text)
    return undefined
  }

  /**
   * Sets pictures: the first is the cover.
   *
   * @param given addresses, or objects with an address and what is said of the picture.
   */
  setPictures(given: readonly unknown[], toWords: (one: unknown) => string): void {
    const unknown: string[] = []
    const references = given.flatMap((one) => {
      const found = this.shared.files.refer(one, 'media', true)
      if (!found) unknown.push(cellToText(toWords(one)))
      return found ?? []
    })
    this.noteText('lost', 'cover', t.projectDraft.noPicture, unknown.join(' '))
    const [first, ...others] = new Map(references.map((one) => [one.$reference, one])).values()
    this.set('cover', first)
    this.set('gallery', others)
  }

  /** Sets the documents and pages that a cell names, each with the words that stand before its address. */
  setDocuments(written: string): void {
    const linked = written.replace(
      /<a\b[^<>]*?\bhref\s*=\s*["']([^"'<>]+)["'][^<>]*>(.*?)<\/a\s*>/gis,
      (_, address: string, words: string) => `\n${words} ${address}\n`,
    )
    const files: SourceValue[] = []
    const links: SourceValue[] = []
    const others: string[] = []
    for (const line of cellToText(linked).split(/[\n;]|\s[•·]\s?/)) {
      let start = 0
      for (const { 0: found, index } of line.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,)]/g)) {
        const words = line
          .slice(start, index)
          .replace(bullet, '')
          .replace(/^[\s,.)]+|[\s:(–-]+$/g, '')
        start = index + found.length
        const url = toWebAddress(found)
        if (!url) others.push(words, found)
        else if (!isDocument(url)) links.push({ title: words || new URL(url).hostname.replace(/^www\./, ''), url })
        else {
          const file = this.shared.files.refer({ url, ...(words ? { title: words } : {}) }, 'documents')
          if (file) files.push({ title: words || getFileName(url), file })
          else links.push({ title: words || getFileName(url), url })
        }
      }
      others.push(line.slice(start).trim())
    }
    this.set('files', files)
    this.set('links', [...((this.data.links as SourceValue[] | undefined) ?? []), ...links])
    this.noteText(
      'kept',
      'files',
      t.projectDraft.noDocument,
      others.filter((one) => /[\p{L}\p{N}]/u.test(one)).join('\n'),
    )
  }

  /** The project, after the values and files that it refers to. */
  *finish(): Generator<SourceItem> {
    for (const record of [...this.shared.vocabularies.take(), ...this.shared.files.take()]) yield { record }
    yield { record: this.toRecord('projects') }
  }
}

/** Whether an address ends like that of a document, rather than like that of a page. */
const isDocument = (url: string): boolean => {
  const type = mime.lookup(new URL(url).pathname)
  return type !== false && !/html|php/.test(type)
}
