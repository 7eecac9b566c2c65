import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { finding } from '../../i18n/sv/finding.ts'
import {
  countValues,
  formatBrowseState,
  matches,
  parseBrowseState,
  sortings,
  toggle,
  type BrowseState,
  type Sorting,
} from '../../search/browse-state.ts'
import { arrangeCards, hideValueLinks, readCards } from '../../search/cards.ts'
import { Chosen } from './Chosen.tsx'
import { FacetFilter, type FacetProps } from './FacetFilter.tsx'

const texts = finding.browse

/** The filters of the project list. They hide and order the cards that stand on the page already. */
export default function ProjectBrowser({ facets }: { facets: FacetProps[] }) {
  const keys = useMemo(() => facets.map(({ key }) => key), [facets])
  const cards = useMemo(() => readCards(), [])
  const isTyping = useRef(false)
  const [state, setState] = useState(() => parseBrowseState(location.search, keys))
  const shown = useMemo(() => cards.filter(({ entry }) => matches(entry, state)), [cards, state])
  const counts = useMemo(
    () =>
      countValues(
        cards.map(({ entry }) => entry),
        state,
        keys,
      ),
    [cards, state, keys],
  )

  useLayoutEffect(hideValueLinks, [])
  useEffect(() => arrangeCards(cards, shown, state.sorting), [cards, shown, state.sorting])
  useEffect(() => {
    const showAddress = () => {
      isTyping.current = false
      setState(parseBrowseState(location.search, keys))
    }
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [keys])

  /** Each choice is a step to go back to; the letters of a query are one step together. */
  const change = (next: BrowseState, isLetter = false) => {
    const isSameStep = isLetter && isTyping.current
    isTyping.current = isLetter
    history[isSameStep ? 'replaceState' : 'pushState'](null, '', location.pathname + formatBrowseState(next))
    setState(next)
  }
  const hasChoice = Object.keys(state.chosen).length > 0 || state.query.trim() !== ''
  const clear = () => change({ ...state, chosen: {}, query: '' })

  return (
    <search className="filters" aria-label={texts.heading}>
      <div className="filters__row">
        <label className="filters__text">
          <span>{texts.text}</span>
          <input
            type="search"
            value={state.query}
            autoComplete="off"
            onChange={({ target }) => change({ ...state, query: target.value }, true)}
          />
        </label>
        <label className="filters__sort">
          <span>{texts.sort}</span>
          <select
            value={state.sorting}
            onChange={({ target }) => change({ ...state, sorting: target.value as Sorting })}
          >
            {sortings.map((sorting) => (
              <option key={sorting} value={sorting}>
                {texts.sortings[sorting]}
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
            counts={counts}
            onToggle={(slug) => change(toggle(state, facet.key, slug))}
          />
        ))}
      </div>
      <Chosen
        facets={facets}
        state={state}
        onRemove={(key, slug) => change(toggle(state, key, slug))}
        onRemoveQuery={() => change({ ...state, query: '' })}
        onClear={clear}
      />
      <output className="filters__status">{shown.length ? texts.shown(shown.length, cards.length) : texts.none}</output>
      {!shown.length && hasChoice && <p>{texts.noneHelp}</p>}
      {!shown.length && hasChoice && (
        <button className="button" type="button" onClick={clear}>
          {texts.clearAll}
        </button>
      )}
    </search>
  )
}
