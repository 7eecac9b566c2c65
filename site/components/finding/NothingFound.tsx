import { useLanguage } from './browse-language.ts'
import type { ActiveFilter } from './ActiveFilters.tsx'

interface Props {
  choices: ActiveFilter[]
  /** The search words; empty when there are none. */
  query: string
  /** Moves the focus elsewhere when its button disappears. */
  focusElsewhere: () => void
}

/** Options when nothing matches: which filter to remove, with the number of hits then, or searching the whole site. */
export function NothingFound({ choices, query, focusElsewhere }: Props) {
  const { texts, say } = useLanguage()
  const ways = choices
    .map((choice) => ({ ...choice, count: choice.countWithout() }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  return (
    <div className="filters__none">
      {ways.length > 0 && <p>{texts.waysOn}</p>}
      {ways.length > 0 && (
        <ul className="filters__chosen">
          {ways.map(({ id, name, count, remove }) => (
            <li key={id}>
              <button
                className="choice"
                type="button"
                onClick={() => {
                  remove()
                  focusElsewhere()
                }}
              >
                {say(texts.without, { name, count })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {query && (
        <p>
          <a href={`/sok/#q=${encodeURIComponent(query)}`}>{say(texts.searchAll, { query })}</a>
        </p>
      )}
    </div>
  )
}
