import { useLanguage } from './browse-language.ts'
import type { ActiveFilter } from './ActiveFilters.tsx'

interface Props {
  choices: ActiveFilter[]
  /** What is searched for; empty when nothing is. */
  query: string
  /** Takes the focus when the button that had it is gone. */
  focusElsewhere: () => void
}

/** The ways on when nothing matches: which choice to give up, with what that would show, or to search everywhere. */
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
          <a href={`/sok/?q=${encodeURIComponent(query)}`}>{say(texts.searchAll, { query })}</a>
        </p>
      )}
    </div>
  )
}
