/**
 * What the browser loads to filter lists of projects and effects: one index with the values of every project, and blocks with the
 * content of cards and effects, loaded when they are shown or searched.
 */
export interface BrowseIndex {
  facets: {
    key: string
    label: string
    values: { slug: string; name: string }[]
  }[]
  /** The prefix of the projects' addresses. */
  address: string
  /** The prefix of effects' ids on their project's page, before their number. */
  effectAnchor: string
  /** The style name of each degree of achievement, by its slug. */
  achieved: Record<string, string>
  /** The progress of each status by slug, for the bar on a card. */
  statuses: Record<string, { progress: number; isStopped: boolean }>
  /** Newest first. */
  projects: {
    title: string
    slug: string
    /** Indexes into the concatenated values of all facets. */
    values: number[]
    /** The degree of achievement of each effect, also as indexes into these values. */
    effects: number[]
    /** How far it got, of a stopped project that says so for itself. */
    reached?: number
  }[]
  /** The indexes of the projects in other orders: last updated first, and by title. */
  orders: { updated: number[]; title: number[] }
}

/** The facets without a declared field: the year of publication, and the degree of achievement. */
export const yearKey = 'ar'
export const effectKey = 'effekt'
/** The number of values shown at first for each facet. */
export const initialFacetValues = 8
/** The facets shown on a card. */
export const categoryKey = 'kategori'
export const statusKey = 'status'

/** A picture on a card: its address, width, height and focal point, and a `srcset` per format. */
export type CardCover = [
  address: string,
  width: number,
  height: number,
  x: number,
  y: number,
  forms: [string, string][],
]

/** The content of a project's card that is not in the index. */
export interface CardDetails {
  lead: string
  cover?: CardCover
}

/** An effect in a list: its goal and results. */
export interface EffectDetails {
  goal: string
  results: string[]
  /** The indicator as text. */
  measure?: string
}

/** A project's value of a facet: the first, if it has several. */
export const findValue = (
  { facets }: BrowseIndex,
  wanted: string,
  values: readonly number[],
): { slug: string; name: string } | undefined => {
  let start = 0
  for (const { key, values: own } of facets) {
    const place = key === wanted ? values.find((value) => value >= start && value < start + own.length) : undefined
    if (place !== undefined) return own[place - start]
    start += own.length
  }
  return undefined
}

/** Details of some projects, by slug. */
export type Block<Details> = Record<string, Details>

/** What is listed: projects, or their effects. Each kind has its own blocks. */
export type ListKind = 'projects' | 'effects'

/** The address of the index. */
export const indexAddress = '/projekt/urval.json'

/** The address of a block. */
export const getBlockAddress = (kind: ListKind, number: number): string =>
  `${kind === 'projects' ? '/projekt' : '/effekter'}/urval-${number}.json`

/** The number of projects per block. */
const blockSize = 200

/** The block of a project, by its index. Counted from the oldest, so that a new project only changes the last block. */
export const getBlockNumber = (place: number, count: number): number => Math.floor((count - 1 - place) / blockSize)

/** The number of blocks. */
export const countBlocks = (count: number): number => Math.ceil(count / blockSize)
