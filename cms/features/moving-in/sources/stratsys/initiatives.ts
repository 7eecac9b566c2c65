import { slugify } from '../../../../../content-types/slugify.ts'
import { UnreadableSourceError } from '../../record.ts'
import { t } from '../../texts.ts'

/** The columns of an export that are known, by what they hold. */
export const columns = {
  id: 'Initiativ_InterntID',
  name: 'Initiativ_Namn',
  summary: 'Initiativ_Sammanfattning',
  what: 'Initiativ_Vad',
  why: 'Initiativ_Varfor',
  how: 'Initiativ_Hur',
  lessons: 'Initiativ_Lardomar',
  limits: 'Initiativ_Avgransningar',
  wanted: 'Initiativ_Samarbetesokes',
  status: 'Initiativ_Status',
  area: 'Omrade_Namn',
  technology: 'Transformation_Namn',
  unit: 'Initiativ_Enhet',
  units: 'Initiativ_Synligaenheter',
  partners: 'Initiativ_Samverkanspartner',
  contact: 'Initiativ_Kontaktperson',
  email: 'Initiativ_EmailKontaktperson',
  responsible: 'Initiativ_Ansvarigforinitiativ',
  start: 'Initiativ_Startdatum',
  end: 'Initiativ_Slutdatum',
  decision: 'Initiativ_Beslutspunkt',
  budget: 'Initiativ_Estimeradbudget',
  financing: 'Initiativ_Finansiering',
  challenges: 'Initiativ_Utmaningar',
  picture: 'Initiativ_Lanktillbild',
  documents: 'Initiativ_Dokument',
  involvement: 'Initiativ_Invanarinvolvering',
  goal: 'Effektmal_Namn',
  colour: 'Effektmal_FargNamn',
  target: 'Effektmal_Malvarde',
  outcome: 'Effektmal_Utfall',
} as const

/** A column that is known. */
export type Column = keyof typeof columns

const effectColumns = ['goal', 'colour', 'target', 'outcome'] as const

/** What the rows say of an effect, as it is written. */
export type EffectCells = Record<(typeof effectColumns)[number], string>

/** All that the rows of an initiative say, each text once. */
export interface Initiative {
  id: string
  /** The texts of its rows in a column, in their order. */
  get: (column: Column) => readonly string[]
  effects: readonly EffectCells[]
  /** The texts in columns that are not known, by their names. */
  others: readonly (readonly [heading: string, texts: readonly string[]])[]
}

interface Collected {
  /** By the place of the column. */
  texts: Map<number, string[]>
  effects: Map<string, EffectCells>
}

/** All rows of a project stand anywhere in an export, so that what they say lies in memory until its end. */
const maxRows = 200_000
export const maxCharacters = 100_000_000

/** Collects the rows of an export by initiative. Rows of one repeat almost all of their texts, which are kept once. */
export class Initiatives {
  readonly #headings: readonly string[]
  readonly #places = new Map<Column, number>()
  readonly #byId = new Map<string, Collected>()
  #rows = 0
  #characters = 0

  /** @throws {UnreadableSourceError} when the columns do not tell one initiative from another. */
  constructor(header: unknown) {
    if (!Array.isArray(header)) throw new UnreadableSourceError(t.stratsys.notExport)
    this.#headings = header.map(toCell)
    const keys = this.#headings.map((heading) => slugify(heading))
    for (const [column, name] of Object.entries(columns) as [Column, string][]) {
      const place = keys.indexOf(slugify(name))
      if (place >= 0) this.#places.set(column, place)
    }
    if (!this.#places.has('id')) throw new UnreadableSourceError(t.stratsys.noIds)
  }

  /** The columns that are known and not there. */
  get missing(): Column[] {
    return (Object.keys(columns) as Column[]).filter((column) => !this.#places.has(column))
  }

  get rows(): number {
    return this.#rows
  }

  /**
   * Adds a row.
   *
   * @returns what it is called, when it has no id and belongs to no initiative.
   * @throws {UnreadableSourceError} when it is no row, or there are too many.
   */
  add(row: unknown): { title: string } | undefined {
    this.#rows += 1
    if (!Array.isArray(row)) throw new UnreadableSourceError(t.stratsys.badRow(this.#rows))
    if (this.#rows > maxRows) throw new UnreadableSourceError(t.stratsys.tooManyRows(maxRows))
    const cells = row.map(toCell)
    const at = (column: Column): string => cells[this.#places.get(column) ?? -1] ?? ''
    const id = at('id')
    if (!id) return cells.some(Boolean) ? { title: at('name') || cells.filter(Boolean).join('; ') } : undefined
    const known = this.#byId.get(id) ?? { texts: new Map(), effects: new Map() }
    this.#byId.set(id, known)
    const effect = Object.fromEntries(effectColumns.map((column) => [column, at(column)])) as EffectCells
    const key = JSON.stringify(effectColumns.map((column) => effect[column]))
    if (!known.effects.has(key) && effectColumns.some((column) => effect[column])) {
      this.#count(key)
      known.effects.set(key, effect)
    }
    const inEffects = new Set(effectColumns.map((column) => this.#places.get(column)))
    for (const [place, text] of cells.entries()) {
      const texts = known.texts.get(place) ?? []
      if (!text || inEffects.has(place) || texts.includes(text)) continue
      this.#count(text)
      known.texts.set(place, [...texts, text])
    }
    return undefined
  }

  #count({ length }: string): void {
    this.#characters += length
    if (this.#characters > maxCharacters)
      throw new UnreadableSourceError(t.stratsys.tooMuchText(maxCharacters / 1_000_000))
  }

  /** Each initiative once, in the order in which they were first met. */
  *[Symbol.iterator](): Generator<Initiative> {
    const known = new Set(this.#places.values())
    for (const [id, { texts, effects }] of this.#byId)
      yield {
        id,
        get: (column) => texts.get(this.#places.get(column) ?? -1) ?? [],
        effects: [...effects.values()],
        others: [...texts]
          .filter(([place]) => !known.has(place))
          .map(([place, all]) => [this.#headings[place] ?? t.stratsys.withoutColumn, all]),
      }
  }
}

/** What stands in a cell, as text. */
const toCell = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean)
}
