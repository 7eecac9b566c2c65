import { useState } from 'react'
import { finding } from '../../i18n/sv/finding.ts'

/** A filter as the island is given it. */
export interface FacetProps {
  key: string
  label: string
  values: { slug: string; name: string }[]
}

interface Props {
  facet: FacetProps
  chosen: string[]
  /** How many projects each value would show, by `key:slug`. */
  counts: Map<string, number>
  onToggle: (slug: string) => void
}

/** So many values are shown before one asks for more. */
const shortList = 8

/** One filter: its values as checkboxes, each with the number of projects that it would show. */
export function FacetFilter({ facet: { key, label, values }, chosen, counts, onToggle }: Props) {
  const [isLong, setLong] = useState(false)
  const countOf = (slug: string): number => counts.get(`${key}:${slug}`) ?? 0
  const isHidden = (slug: string, index: number): boolean => !isLong && index >= shortList && !chosen.includes(slug)
  const hiddenCount = values.length - shortList
  return (
    <details className="filters__facet">
      <summary>
        {label}
        {chosen.length > 0 && <span className="filters__number"> ({chosen.length})</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {values.map(({ slug, name }, index) =>
          isHidden(slug, index) ? null : (
            <label key={slug} className="filters__value" data-empty={countOf(slug) === 0 || undefined}>
              <input type="checkbox" checked={chosen.includes(slug)} onChange={() => onToggle(slug)} />
              <span>{name}</span>
              <span className="filters__count">{countOf(slug)}</span>
            </label>
          ),
        )}
        {hiddenCount > 0 && (
          <button className="filters__more" type="button" onClick={() => setLong(!isLong)}>
            {isLong ? finding.browse.showFewer : finding.browse.showMore(hiddenCount)}
          </button>
        )}
      </fieldset>
    </details>
  )
}
