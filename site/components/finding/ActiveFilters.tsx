import { useEffect, useRef } from 'react'
import { useLanguage } from './browse-language.ts'

/** An active filter: a facet value, or the search words. */
export interface ActiveFilter {
  id: string
  name: string
  remove: () => void
  /** The number of rows without it. */
  countWithout: () => number
}

interface Props {
  choices: ActiveFilter[]
  onClear: () => void
  /** Moves the focus elsewhere when no button is left here. */
  focusElsewhere: () => void
}

/** The active filters, each with a button to remove it. The focus then moves to the next one. */
export function ActiveFilters({ choices, onClear, focusElsewhere }: Props) {
  const { texts, say } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number>(undefined)
  useEffect(() => {
    if (removed.current === undefined) return
    const buttons = list.current?.querySelectorAll('button')
    const next = buttons?.[Math.min(removed.current, buttons.length - 1)]
    removed.current = undefined
    if (next) next.focus()
    else focusElsewhere()
  })
  if (!choices.length) return null
  return (
    <ul className="filters__chosen" aria-label={texts.chosen} ref={list}>
      {choices.map(({ id, name, remove }, place) => (
        <li key={id}>
          <button
            className="choice"
            type="button"
            aria-label={say(texts.remove, { name })}
            onClick={() => {
              removed.current = place
              remove()
            }}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          className="filters__more"
          type="button"
          onClick={() => {
            removed.current = 0
            onClear()
          }}
        >
          {texts.clearAll}
        </button>
      </li>
    </ul>
  )
}
