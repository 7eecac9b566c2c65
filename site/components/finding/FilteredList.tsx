import { useEffect, useMemo, useRef } from 'react'
import { effectKey, type BrowseIndex, type ListKind } from '../../search/browse-index.ts'
import {
  getSorting,
  hasFilter,
  isWithoutChoice,
  noChoice,
  sortings,
  toggle,
  type BrowseState,
  type Sorting,
} from '../../search/browse-state.ts'
import { InLanguage, useLanguage, type BrowseLanguage } from './browse-language.ts'
import { ActiveFilters, type ActiveFilter } from './ActiveFilters.tsx'
import { FacetFilter } from './FacetFilter.tsx'
import { FilteredRows } from './FilteredRows.tsx'
import { NothingFound } from './NothingFound.tsx'
import { useBrowseList, useIndex } from './use-browse-list.ts'
import { useBrowseState } from './use-browse-state.ts'

interface Props {
  kind: ListKind
  /** The filters without their values, which are loaded when the user approaches them. */
  facets: { key: string; label: string }[]
  /** The total number of rows. */
  total: number
  /** The label for the results of effects. */
  resultsLabel: string
}

/** The filters of a list and their hits, which replace the printed list. */
export default function FilteredList({ language, ...list }: Props & { language: BrowseLanguage }) {
  return (
    <InLanguage {...language}>
      <Filters {...list} />
    </InLanguage>
  )
}

function Filters({ kind, facets: heads, total, resultsLabel }: Props) {
  const { texts, say } = useLanguage()
  const query = useRef<HTMLInputElement>(null)
  const sorting = useRef<HTMLSelectElement>(null)
  const status = useRef<HTMLOutputElement>(null)
  /** What was typed or chosen before hydration, whose first render overwrites it. */
  const early = useRef<{ query: string; sorting: Sorting | undefined }>(undefined)
  useEffect(() => {
    const chosen = sortings.find((one) => one === sorting.current?.value)
    early.current ??= { query: query.current?.value ?? '', sorting: chosen }
  }, [])

  const keys = useMemo(() => heads.map(({ key }) => key), [heads])
  const { state, shown, isReady, change, showMore } = useBrowseState(keys)
  const { index, hasFailed, retry } = useIndex()
  const list = useBrowseList(kind, index, state, shown)

  const isStarted = useRef(false)
  useEffect(() => {
    if (!isReady || !early.current || isStarted.current) return
    isStarted.current = true
    const { query: typed, sorting: chosen } = early.current
    if (typed && typed !== state.query) change({ ...state, query: typed })
    else if (chosen && chosen !== getSorting(noChoice) && chosen !== getSorting(state))
      change({ ...state, sorting: chosen })
  }, [isReady, state, change])

  const isPrinted = !list || isWithoutChoice(state)
  useEffect(() => {
    const printed = document.querySelector<HTMLElement>('[data-browse-list]')
    if (printed) printed.hidden = !isPrinted
  }, [isPrinted])

  /** For users whose button disappears when pressed. */
  const focusStatus = () => status.current?.focus()
  const clear = () => change({ ...state, chosen: {}, query: '' })
  const facets = arrange(kind, index?.facets.filter(({ values }) => values.length) ?? heads)
  const choices = getChoices(index, state, change, list?.countIn, (words) => say(texts.quoted, { query: words }))
  const rows = list?.rows ?? []
  const toStatus = (): string => {
    if (hasFailed) return texts.failed
    if (list && !rows.length) return texts.none[kind]
    if (!list && hasFilter(state)) return texts.loading
    const [count, all] = list ? [rows.length, list.all] : [total, total]
    return count === all ? say(texts.shownAll[kind], { count }) : say(texts.shown[kind], { count, all })
  }
  return (
    <div className="browser">
      <search className="filters" aria-label={texts.heading[kind]}>
        <div className="filters__row">
          <label className="filters__text">
            <span>{texts.text[kind]}</span>
            <input
              ref={query}
              type="search"
              name="q"
              value={state.query}
              // React renders the attribute in camel case, which is not valid in the printed HTML.
              autoComplete={isReady ? 'off' : undefined}
              onChange={({ target }) => change({ ...state, query: target.value }, true)}
            />
          </label>
          <label className="filters__sort">
            <span>{texts.sort}</span>
            <select
              ref={sorting}
              name="sortera"
              value={getSorting(state)}
              onChange={({ target }) => change({ ...state, sorting: sortings.find((one) => one === target.value) })}
            >
              {sortings.map((one) => (
                <option key={one} value={one} disabled={one === 'relevant' && !state.query.trim()}>
                  {texts.sortings[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="filters__facets">
          {facets.map((facet) => (
            <FacetFilter
              key={facet.key}
              facet={facet}
              chosen={state.chosen[facet.key] ?? []}
              count={(slug) => list?.count(facet.key, slug) ?? 0}
              onToggle={(slug) => change(toggle(state, facet.key, slug))}
            />
          ))}
        </div>
        <ActiveFilters choices={choices} onClear={clear} focusElsewhere={focusStatus} />
        <output className="filters__status" ref={status} tabIndex={-1}>
          {toStatus()}
        </output>
        {hasFailed && (
          <button
            className="button"
            type="button"
            onClick={() => {
              retry()
              focusStatus()
            }}
          >
            {texts.retry}
          </button>
        )}
        {list && !rows.length && (
          <NothingFound choices={choices} query={state.query.trim()} focusElsewhere={focusStatus} />
        )}
      </search>
      {index && list && !isPrinted && (
        <FilteredRows
          kind={kind}
          rows={rows}
          shown={shown}
          index={index}
          details={list.details}
          resultsLabel={resultsLabel}
          onMore={showMore}
        />
      )}
    </div>
  )
}

/** The order of filters: achievement is the first for effects, and the last but one for projects. */
const arrange = <Facet extends { key: string }>(kind: ListKind, facets: Facet[]): Facet[] =>
  kind === 'projects'
    ? facets
    : facets.toSorted((one, other) => Number(other.key === effectKey) - Number(one.key === effectKey))

/** The active filters, each with a way to remove it. A shared address may contain a value that no project has any more. */
const getChoices = (
  index: BrowseIndex | undefined,
  state: BrowseState,
  change: (next: BrowseState) => void,
  countIn: ((state: BrowseState) => number) | undefined,
  quote: (query: string) => string,
): ActiveFilter[] => {
  const toChoice = (id: string, name: string, without: BrowseState): ActiveFilter => ({
    id,
    name,
    remove: () => change(without),
    countWithout: () => countIn?.(without) ?? 0,
  })
  const values = Object.entries(state.chosen).flatMap(([key, slugs]) => {
    const facet = index?.facets.find((one) => one.key === key)
    return slugs.map((slug) => {
      const name = facet?.values.find((value) => value.slug === slug)?.name ?? slug
      return toChoice(`${key}:${slug}`, facet ? `${facet.label}: ${name}` : name, toggle(state, key, slug))
    })
  })
  const query = state.query.trim()
  return query ? [...values, toChoice('q', quote(query), { ...state, query: '' })] : values
}
