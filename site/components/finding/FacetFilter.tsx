import { useState } from 'react'
import { cleanText } from '../../../search/words.ts'
import { initialFacetValues } from '../../search/browse-index.ts'
import { useLanguage } from './browse-language.ts'

/** A filter as passed to the island: without values until the index is loaded. */
export interface FacetProps {
  key: string
  label: string
  values?: { slug: string; name: string }[]
}

interface Props {
  facet: FacetProps
  chosen: string[]
  /** The number of rows for each value. */
  count: (slug: string) => number
  onToggle: (slug: string) => void
}

/** From this number of values on, they can be searched. */
const minValuesForSearch = 20

/** One filter: its values as checkboxes, each with its number of rows. */
export function FacetFilter({ facet: { key, label, values }, chosen, count, onToggle }: Props) {
  const { texts, say, lower, number } = useLanguage()
  const [isLong, setLong] = useState(false)
  const [wanted, setWanted] = useState('')
  const name = lower(cleanText(wanted))
  const shown = (values ?? []).filter(
    (value, index) =>
      chosen.includes(value.slug) || (name ? lower(value.name).includes(name) : isLong || index < initialFacetValues),
  )
  const hiddenCount = (values?.length ?? 0) - initialFacetValues
  return (
    <details className="filters__facet" data-facet={key}>
      <summary>
        {label}
        {chosen.length > 0 && <span className="filters__number"> ({number(chosen.length)})</span>}
      </summary>
      {!values && <p className="filters__waiting">{texts.loading}</p>}
      {values && values.length > minValuesForSearch && (
        <label className="filters__find">
          <span>{say(texts.findValue, { facet: lower(label) })}</span>
          <input type="search" autoComplete="off" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </label>
      )}
      {values && (
        <fieldset>
          <legend className="visually-hidden">{label}</legend>
          {shown.map((value) => (
            <label key={value.slug} className="filters__value" data-empty={count(value.slug) === 0 || undefined}>
              <input
                type="checkbox"
                name={key}
                value={value.slug}
                checked={chosen.includes(value.slug)}
                onChange={() => onToggle(value.slug)}
              />
              <span>{value.name}</span>
              <span className="filters__count">{number(count(value.slug))}</span>
            </label>
          ))}
        </fieldset>
      )}
      {hiddenCount > 0 && !name && (
        <button className="filters__more" type="button" onClick={() => setLong(!isLong)} aria-expanded={isLong}>
          {isLong ? texts.showFewer : say(texts.showMore, { count: hiddenCount })}
        </button>
      )}
    </details>
  )
}
