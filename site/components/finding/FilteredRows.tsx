import { useEffect, useRef } from 'react'
import type { BrowseIndex, ListKind } from '../../search/browse-index.ts'
import type { Entry } from '../../search/browse-list.ts'
import type { KnownDetails } from '../../search/browse-source.ts'
import { useLanguage } from './browse-language.ts'
import { Card } from './Card.tsx'
import { EffectRows } from './EffectRows.tsx'

interface Props {
  kind: ListKind
  /** All matching rows, in order. */
  rows: Entry[]
  /** The number of rows shown. */
  shown: number
  index: BrowseIndex
  details: KnownDetails
  resultsLabel: string
  onMore: () => void
}

/** The rows that match the filters, shown in steps. */
export function FilteredRows({ kind, rows, shown, index, details, resultsLabel, onMore }: Props) {
  const { texts, say } = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  /** The number of rows before more were requested: the first new one gets the focus. */
  const before = useRef<number>(undefined)
  useEffect(() => {
    if (before.current === undefined) return
    const rest = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].slice(before.current)
    before.current = undefined
    rest[0]?.querySelector('a')?.focus()
  })
  const visible = rows.slice(0, shown)
  return (
    <div className="browse__list" ref={list} data-browse-found>
      {kind === 'projects' ? (
        <ul className="card-grid">
          {visible.map(({ place }) => {
            const known = details.get(place)
            return (
              <li key={place} data-row>
                <Card
                  project={index.projects[place]!}
                  index={index}
                  details={Array.isArray(known) ? undefined : known}
                />
              </li>
            )
          })}
        </ul>
      ) : (
        <EffectRows
          rows={visible}
          index={index}
          resultsLabel={resultsLabel}
          read={(place) => {
            const known = details.get(place)
            return Array.isArray(known) ? known : undefined
          }}
        />
      )}
      {rows.length > shown && (
        <p className="browse__more">
          <button
            className="button"
            type="button"
            onClick={() => {
              before.current = list.current?.querySelectorAll('[data-row]').length
              onMore()
            }}
          >
            {say(texts.moreCards, { count: rows.length - shown })}
          </button>
        </p>
      )}
    </div>
  )
}
