import { finding } from '../../i18n/sv/finding.ts'
import type { BrowseState } from '../../search/browse-state.ts'
import type { FacetProps } from './FacetFilter.tsx'

const texts = finding.browse

interface Props {
  facets: FacetProps[]
  state: BrowseState
  onRemove: (key: string, slug: string) => void
  onRemoveQuery: () => void
  onClear: () => void
}

/** What is chosen, each with one click to take it away. */
export function Chosen({ facets, state, onRemove, onRemoveQuery, onClear }: Props) {
  const values = facets.flatMap(({ key, label, values: known }) =>
    (state.chosen[key] ?? []).map((slug) => ({
      id: `${key}:${slug}`,
      // A shared address may name a value that no project has any more: it can still be taken away.
      name: `${label}: ${known.find((value) => value.slug === slug)?.name ?? slug}`,
      remove: () => onRemove(key, slug),
    })),
  )
  const query = state.query.trim()
  const all = query ? [...values, { id: 'q', name: `”${query}”`, remove: onRemoveQuery }] : values
  if (!all.length) return null
  return (
    <ul className="filters__chosen" aria-label={texts.chosen}>
      {all.map(({ id, name, remove }) => (
        <li key={id}>
          <button className="choice" type="button" aria-label={texts.remove(name)} onClick={remove}>
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button className="filters__more" type="button" onClick={onClear}>
          {texts.clearAll}
        </button>
      </li>
    </ul>
  )
}
