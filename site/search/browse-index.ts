/**
 * What the browser is given to filter lists of projects and aims: one index, which knows the values of every project, and blocks
 * with what a project's card and aims say, loaded when they are shown or searched.
 */
export interface BrowseIndex {
  facets: {
    key: string
    label: string
    values: { slug: string; name: string }[]
  }[]
  /** What the addresses of projects begin with. */
  address: string
  /** What the places of aims on their project's page begin with, before their number. */
  effectAnchor: string
  /** Of each way in which aims are reached, by its slug, the name that styles know it by. */
  achieved: Record<string, string>
  /** Of each status, by its slug, how far it is: what the bar on a card shows. */
  statuses: Record<string, { progress: number; isStopped: boolean }>
  /** The newest first. */
  projects: {
    title: string
    slug: string
    /** Places in the values of all facets, one facet after the other. */
    values: number[]
    /** How far each of its aims was reached: places in the values of all facets, too. */
    effects: number[]
  }[]
  /** The places of the projects in other orders: last updated first, and by title. */
  orders: { updated: number[]; title: number[] }
}

/** The facets that no field declares: the year of publication, and how far aims were reached. */
export const yearKey = 'ar'
export const effectKey = 'effekt'
/** So many values of a facet are seen before one asks for more. */
export const initialFacetValues = 8
/** The facets that a card tells. */
export const categoryKey = 'kategori'
export const statusKey = 'status'

/** A picture on a card: its address, width, height and focal point, and per format its forms as in HTML's `srcset`. */
export type CardCover = [
  address: string,
  width: number,
  height: number,
  x: number,
  y: number,
  forms: [string, string][],
]

/** What a project's card says besides what the index knows. */
export interface CardDetails {
  lead: string
  cover?: CardCover
}

/** An aim in a list, and what came of it. */
export interface EffectDetails {
  goal: string
  results: string[]
  /** The measure in words. */
  measure?: string
}

/** A value of a facet that a project has: the first, when it has several. */
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

/** The details of some projects, by slug. */
export type Block<Details> = Record<string, Details>

/** What is listed: projects, or their aims. Each has blocks of its own. */
export type ListKind = 'projects' | 'effects'

/** Where the index stands. */
export const indexAddress = '/projekt/urval.json'

/** Where the blocks stand. */
export const getBlockAddress = (kind: ListKind, number: number): string =>
  `${kind === 'projects' ? '/projekt' : '/effekter'}/urval-${number}.json`

/** So many projects stand in a block. */
const blockSize = 200

/** The block of a project, by its place in the index. Counted from the oldest, so that a new project changes the last block only. */
export const getBlockNumber = (place: number, count: number): number => Math.floor((count - 1 - place) / blockSize)

/** How many blocks there are. */
export const countBlocks = (count: number): number => Math.ceil(count / blockSize)
