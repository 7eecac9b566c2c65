import { useCallback, useEffect, useMemo, useState } from 'react'
import type { BrowseIndex, CardDetails, EffectDetails, ListKind } from '../../search/browse-index.ts'
import {
  getEntries,
  getFacetPlaces,
  makeScore,
  sortEntries,
  prepareText,
  selectEntries,
  type Entry,
  type PreparedText,
} from '../../search/browse-list.ts'
import { DetailsSource, fetchIndex, type KnownDetails } from '../../search/browse-source.ts'
import type { BrowseState } from '../../search/browse-state.ts'

/** The index, once loaded, and a way to retry after a failure. */
export const useIndex = () => {
  const [index, setIndex] = useState<BrowseIndex>()
  const [hasFailed, setFailed] = useState(false)
  const load = useCallback(() => fetchIndex().then(setIndex, () => setFailed(true)), [])
  useEffect(() => void load(), [load])
  const retry = () => {
    setFailed(false)
    void load()
  }
  return { index, hasFailed, retry }
}

/** The list with the active filters. */
export interface BrowseList {
  /** The total number of rows. */
  all: number
  /** The matching rows, in order. */
  rows: Entry[]
  /** The number of rows a value would show, given the other facets' filters. */
  count: (key: string, slug: string) => number
  /** The number of rows in another state. */
  countIn: (state: BrowseState) => number
  details: KnownDetails
}

const nothingKnown: KnownDetails = new Map()

/** Computes which rows match, and loads what is needed to show and search them. */
export const useBrowseList = (
  kind: ListKind,
  index: BrowseIndex | undefined,
  state: BrowseState,
  shown: number,
): BrowseList | undefined => {
  const [details, setDetails] = useState(nothingKnown)
  const base = useMemo(() => {
    if (!index) return undefined
    const facets = getFacetPlaces(index)
    return { index, facets, entries: getEntries(index, kind, facets), source: new DetailsSource(kind, index) }
  }, [index, kind])
  const read = useMemo(() => base && makeReader(base.index, details), [base, details])
  const score = useMemo(() => read && makeScore(state.query, read), [read, state.query])
  const list = useMemo(() => {
    if (!base || !score || !read) return undefined
    const { index: known, facets, entries } = base
    const selected = selectEntries(entries, facets, state, score)
    return {
      all: entries.length,
      rows: sortEntries(selected, known, state),
      count: (key: string, slug: string) => {
        const place = facets.find((facet) => facet.key === key)?.places.get(slug)
        return place === undefined ? 0 : selected.counts[place]!
      },
      countIn: (other: BrowseState) =>
        selectEntries(entries, facets, other, makeScore(other.query, read)).entries.length,
    }
  }, [base, score, state, read])

  const isSearching = state.query.trim() !== ''
  useEffect(() => {
    if (!base || !list) return
    const wanted = (isSearching ? base.entries : list.rows.slice(0, shown)).map(({ place }) => place)
    if (base.source.isMissing(wanted)) void base.source.load(wanted).then(setDetails)
  }, [base, list, isSearching, shown])
  return list && { ...list, details }
}

/** Reads the searchable texts of rows. */
const makeReader = (index: BrowseIndex, details: KnownDetails) => {
  const names = index.facets.flatMap(({ values }) => values.map(({ name }) => prepareText(name, weights.value)))
  const kept = new Map<Entry, PreparedText[]>()
  return (entry: Entry): PreparedText[] => {
    const known = kept.get(entry)
    if (known) return known
    const { title } = index.projects[entry.place]!
    const texts = [
      ...toTexts(details.get(entry.place), entry),
      prepareText(title, entry.effectIndex < 0 ? weights.title : weights.projectOfEffect),
      ...entry.values.map((value) => names[value]!),
    ]
    kept.set(entry, texts)
    return texts
  }
}

/** The weight of a word, by the field it is in. */
const weights = { title: 6, goal: 6, result: 4, lead: 3, projectOfEffect: 3, value: 2 }

const toTexts = (details: CardDetails | EffectDetails[] | undefined, { effectIndex }: Entry): PreparedText[] => {
  if (!details) return []
  if (!Array.isArray(details)) return [prepareText(details.lead, weights.lead)]
  const effect = details[effectIndex]
  if (!effect) return []
  return [
    prepareText(effect.goal, weights.goal),
    prepareText([...effect.results, effect.measure ?? ''].join(' '), weights.result),
  ]
}
