import { format } from '../../../platform/format.ts'
import type { SearchExplanation } from '../../../../site/search/explain.ts'
import { t } from '../texts.ts'

/** The hits in order, each with the words, fields and weights that make up its score. */
export const SearchHits = ({ explanation: { hits, total, groups } }: { explanation: SearchExplanation }) => (
  <section>
    <h2>
      {t.search.hitsHeading}: {t.search.hits(total)}
    </h2>
    {total === 0 ? (
      <p>
        {t.search.none} {t.search.noneHelp}
      </p>
    ) : (
      <p>
        {groups.map(({ name, count }) => `${name} ${count}`).join(' · ')}. {t.search.shown(hits.length, total)}
      </p>
    )}
    <ol className="search-view__hits">
      {hits.map(({ address, title, group, score, isPromoted, reasons }) => (
        <li key={address}>
          <h3>
            <a href={address}>{title}</a>
            <span className="search-view__note">
              {group} · {t.search.points} {format.number(score, 1)}
              {isPromoted && ` · ${t.search.promoted}`}
            </span>
          </h3>
          <ul>
            {reasons.map(({ typed, word, how, weight, impact, rarity }) => (
              <li key={`${typed} ${word} ${how}`}>
                {t.search.reason(word, t.search.ways[how] ?? how, weight, impact, rarity)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  </section>
)
