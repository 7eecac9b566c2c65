import type { DataField } from '../../content-types/fields/walk.ts'

/** A unique value put into one field, to be found wherever the field should appear. */
export interface Mark {
  /** The collection and path of the field, such as `projects.effects.results.text`. */
  path: string
  field: DataField
  /** The fields around it, outermost first. */
  parents: DataField[]
  /** `text` is what an editor wrote; `name` is the name of something it points at; `address` leads somewhere else; `caption` is what a picture shows. */
  kind: 'text' | 'name' | 'address' | 'file' | 'caption' | 'number' | 'date' | 'option' | 'checkbox' | 'slug'
  /** The accepted ways of writing it. One of them must be found. */
  anyOf: string[]
}

/** Creates unique words, numbers and days. The same calls in the same order produce the same values. */
export class MarkMaker {
  #count = 0

  #next(): number {
    this.#count += 1
    return this.#count
  }

  /** A lower-case word, which neither cleaning nor escaping can change. */
  word(): string {
    const count = this.#next()
    const letters = [676, 26, 1].map((size) => String.fromCharCode(97 + (Math.floor(count / size) % 26)))
    return `merk${letters.join('')}ost`
  }

  /** A number of four digits; a share of a hundred; or with four decimals where only small ones are allowed. */
  number(min = 0, max = Infinity): number {
    const count = this.#next()
    if (max > 1000) return Math.max(min, 1000) + ((count * 37) % 8999)
    if (max === 100) return 11 + (count % 80)
    return Number((max / 2 + ((count * 0.0137) % (max / 3))).toFixed(4))
  }

  /** A day, as the CMS stores it. */
  day(): string {
    return new Date(Date.UTC(2011, 0, 1 + this.#next() * 3, 12)).toISOString()
  }

  /** A UUID. */
  uuid(): string {
    return `5ab1e000-0000-4000-8000-${String(this.#next()).padStart(12, '0')}`
  }
}

/** The ways in which a day may be written: for machines, for readers, for feeds. */
export const writeDay = (date: string): [string, ...string[]] => {
  const day = new Date(date)
  return [
    date.slice(0, 10),
    day.toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    day.toUTCString().slice(5, 16),
  ]
}

/** The ways in which a number may be written: as it is, in Swedish, or as a time in seconds. Without spaces. */
export const writeNumber = (number: number): [string, ...string[]] => {
  const time = new Date(Math.round(number) * 1000).toISOString().slice(11, 19)
  return [
    String(number),
    String(number).replace('.', ','),
    time,
    time.replace(/^0?0?:?0?/, ''),
    time.replace(/^00:/, ''),
  ]
}

/** True when a text holds one of the ways in which a mark may be written. */
export const holds = (haystack: string, { anyOf, kind }: Mark): boolean => {
  const spaced = haystack.replace(/[\u00a0\u202f\u2009]/g, ' ')
  const squeezed = kind === 'number' ? spaced.replace(/\s+/g, '') : spaced
  return anyOf.some((needle) => squeezed.includes(needle))
}
