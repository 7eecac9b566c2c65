import { t } from '../texts.ts'
import type { FeedInspection } from '../inspect-feed.ts'

/** One directory: whether the podcast is listed, what is missing, and how to submit it. */
export const DirectoryCard = ({ directory }: { directory: FeedInspection['directories'][number] }) => {
  const { name, address, missing, listedAt, steps } = directory
  const text = t.directories
  const state = listedAt ? 'listed' : missing.length ? 'missing' : 'ready'
  return (
    <article className="directory-card">
      <h3 className="directory-card__name">
        {name} <span className={`directory-card__state directory-card__state--${state}`}>{text.cards[state]}</span>
      </h3>
      {missing.length > 0 && (
        <p>
          {text.lacks} {missing.map((demand) => text.demands[demand].name.toLowerCase()).join(', ')}.
        </p>
      )}
      {listedAt ? (
        <p>
          <a href={listedAt}>{text.seeThere}</a>
        </p>
      ) : (
        <>
          <ol className="directory-card__steps">
            {text.steps[steps].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <a href={address}>{text.goTo(name)}</a>
          </p>
        </>
      )}
    </article>
  )
}
