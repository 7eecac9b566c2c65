import { format } from '../../../platform/format.ts'
import type { SearchExplanation } from '../../../../site/search/explain.ts'
import { t } from '../texts.ts'

/** How each word of a query was understood, and the words of the site that match it. */
export const SearchWords = ({ words }: { words: SearchExplanation['words'] }) => (
  <section>
    <h2>{t.search.wordsHeading}</h2>
    {words.map(({ typed, key, taken, suggestions, found }) => (
      <div className="search-view__word" key={typed}>
        <h3>
          ”{typed}”
          <span className="search-view__note">
            {found.length === 0 && t.search.notThere}
            {taken && ` ${t.search.taken[taken.why] ?? ''} ${taken.words.join(', ')}`}
            {!taken && key && key !== typed && t.search.form(key)}
            {suggestions.length > 0 && ` ${t.search.suggested} ${suggestions.join(', ')}`}
          </span>
        </h3>
        {found.length > 0 && (
          <details>
            <summary>
              {t.search.showWords} ({found.length})
            </summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.search.word}</th>
                  <th scope="col">{t.search.how}</th>
                  <th scope="col">{t.search.weight}</th>
                  <th scope="col">{t.search.pages}</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ word, how, weight, pages }) => (
                  <tr key={`${word} ${how}`}>
                    <td>{word}</td>
                    <td>{t.search.ways[how] ?? how}</td>
                    <td>{format.number(weight)}</td>
                    <td>{pages}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )}
      </div>
    ))}
  </section>
)
